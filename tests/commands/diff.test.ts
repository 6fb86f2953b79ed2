import { describe, expect, it } from "vitest";
import { unitOf } from "../memory/memory-of.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { memoryText } from "./memory-text.ts";
import { runIn } from "./test-io.ts";

const code = { kind: "placeholder", id: "1", data: "<br>" } as const;
const files = {
  "a.tmx": memoryText([
    unitOf("Nobody knows.", "Nadie sabe."),
    unitOf("The Congress declared the vacancy.", "El Congreso declaró la vacante del cargo."),
    unitOf("Yes", "Sí"),
  ]),
  "b.tmx": memoryText([
    unitOf("The Congress declared the vacancy.", "El Congreso declaró la vacancia presidencial.", {
      notes: [{ text: "art. 113" }],
    }),
    unitOf("The rondas met.", ["Las rondas", code, " se reunieron."]),
    unitOf("Yes", "Sí"),
  ]),
  "a.csv":
    "id,en,es,status,definition\nstrike,strike,paro,preferred,Stoppage\nvote,vote,voto,preferred,\n",
  "b.csv":
    "id,en,es,status,definition\nstrike,strike,paro,admitted,A stoppage\nstrike,,huelga,admitted,\ntoma,toma,toma,preferred,\n",
};

describe("glosa diff", () => {
  it("shows a memory's changes word by word", async () => {
    const { exitCode, output } = await runIn(temporaryFolder(files), ["diff", "a.tmx", "b.tmx"]);
    expect(exitCode).toBe(1);
    expect(output).toBe(`- 5: Nobody knows.
-    Nadie sabe.
+ 14: The rondas met.
+     Las rondas{<br>} se reunieron.
~ 13 → 5:
    source  The Congress declared the vacancy.
    target  El Congreso declaró la [-vacante del cargo-]{+vacancia presidencial+}.
    note  {+art. 113+}
a.tmx → b.tmx: units added 1, removed 1, changed 1, unchanged 1.
`);
  });

  it("shows a glossary's changes, in Spanish", async () => {
    const { exitCode, output } = await runIn(
      temporaryFolder(files),
      ["diff", "a.csv", "b.csv"],
      "es",
    );
    expect(exitCode).toBe(1);
    expect(output).toBe(`~ strike
    definition  [-Stoppage-]{+A stoppage+}
  ~ en: strike (admitted)
      status  [-preferred-]{+admitted+}
  ~ es: paro (admitted)
      status  [-preferred-]{+admitted+}
  + es: huelga (admitted)
+ toma
  + en: toma (preferred)
  + es: toma (preferred)
- vote
  - en: vote (preferred)
  - es: voto (preferred)
a.csv → b.csv: conceptos añadidos 1, quitados 1, cambiados 1.
`);
  });

  it("finds no difference between a file and itself", async () => {
    for (const path of ["a.tmx", "a.csv"]) {
      const { exitCode, output } = await runIn(temporaryFolder(files), ["diff", path, path]);
      expect(exitCode).toBe(0);
      expect(output.split("\n")).toHaveLength(2);
    }
  });

  it("writes JSON", async () => {
    const folder = temporaryFolder(files);
    const memory = await runIn(folder, ["diff", "a.tmx", "b.tmx", "--json"]);
    expect(JSON.parse(memory.output)).toMatchObject({
      unchanged: 1,
      added: [{ line: 14, source: "The rondas met." }],
      removed: [{ line: 5 }],
      changed: [{ before: { line: 13 }, after: { line: 5, fields: { note: "art. 113" } } }],
    });
    const glossary = await runIn(folder, ["diff", "a.csv", "b.csv", "--json"]);
    expect(JSON.parse(glossary.output)).toMatchObject({
      concepts: [
        { kind: "changed", id: "strike", terms: [{}, {}, { kind: "added", text: "huelga" }] },
        { kind: "added", id: "toma" },
        { kind: "removed", id: "vote" },
      ],
    });
  });

  it("shows a file as lines, for git", async () => {
    const folder = temporaryFolder({ ...files, "broken.tmx": "<<<<<<< ours\n" });
    const memory = await runIn(folder, ["diff", "--text", "b.tmx"]);
    expect(memory.output.split("\n").slice(0, 4)).toEqual([
      "en: The Congress declared the vacancy.",
      "es: El Congreso declaró la vacancia presidencial.",
      "  note: art. 113",
      "",
    ]);
    const glossary = await runIn(folder, ["diff", "--text", "b.csv"]);
    expect(glossary.output).toContain(
      "strike\n  subject_field: b\n  definition: A stoppage\n  en: strike (admitted)\n",
    );
    const broken = await runIn(folder, ["diff", "--text", "broken.tmx"]);
    expect([broken.exitCode, broken.output]).toEqual([0, "<<<<<<< ours\n"]);
  });

  it.each([
    ["diff a.tmx", "The new file is missing:"],
    [
      "diff a.tmx b.csv",
      "b.csv: A glossary cannot be compared with a memory, and a.tmx is of the other kind",
    ],
    ["diff a.tmx missing.tmx", "missing.tmx: No such file."],
  ])("glosa %s is told to be wrong", async (line, sentence) => {
    const { exitCode, errors } = await runIn(temporaryFolder(files), line.split(" "));
    expect(exitCode).toBe(2);
    expect(errors).toContain(sentence);
  });
});
