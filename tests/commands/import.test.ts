import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

const read = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");

const client = `en,es,status,note
hunger strike,huelga de hambre,,
hunger strike,ayuno de protesta,,Said by the press.
peasant patrol,patrulla campesina,preferred,
recall,revocatoria,,
`;

describe("glosa import into the glossary", () => {
  it("says what is new, what changes and what is skipped, and why", async () => {
    const folder = temporaryFolder({ ...smallProject, "client.csv": client });
    const { exitCode, output, errors } = await runIn(folder, ["import", "client.csv"]);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
    expect(output).toBe(`client.csv → glossary/protest.csv
  Concepts: read 3, new 1, changed 1, skipped 1.
  1 where ours differs and was kept (see --on-conflict):
    client.csv:4  peasant patrol
  1 disagreement between the file and ours (see --on-conflict):
    client.csv:4  peasant-patrols: “patrulla campesina” is preferred in the file, not to be used in ours
`);
    expect(read(folder, "glossary/protest.csv")).toContain(
      "hunger-strike,,ayuno de protesta,admitted,,,,,Said by the press.,",
    );
    expect(read(folder, "glossary/protest.csv")).toContain("recall,recall,revocatoria,preferred");
    expect(read(folder, "glossary/protest.csv")).toContain(
      "peasant-patrols,,patrulla campesina,deprecated",
    );
  });

  it("changes nothing the second time, and says why", async () => {
    const folder = temporaryFolder({ ...smallProject, "client.csv": client });
    await runIn(folder, ["import", "client.csv"]);
    const before = read(folder, "glossary/protest.csv");
    const { output } = await runIn(folder, ["import", "client.csv"], "es");
    expect(output).toBe(`client.csv → glossary/protest.csv
  Conceptos: leídos 3, nuevos 0, modificados 0, omitidos 3.
  2 que ya estaban, sin nada que añadir:
    client.csv:2  hunger strike
    client.csv:5  recall
  1 en que lo nuestro difiere y se conservó (vea --on-conflict):
    client.csv:4  peasant patrol
  1 desacuerdo entre el archivo y lo nuestro (vea --on-conflict):
    client.csv:4  peasant-patrols: «patrulla campesina» es preferido en el archivo y desaconsejado en lo nuestro
`);
    expect(read(folder, "glossary/protest.csv")).toBe(before);
  });

  it("takes a region for the language where the glossary tells no regions apart", async () => {
    const regional = "en-US,es-ES,zh-Hant\nrecall vote,voto revocatorio,罷免\n";
    const folder = temporaryFolder({ ...smallProject, "client.csv": regional });
    const { errors } = await runIn(folder, ["import", "client.csv"]);
    expect(errors).toMatch(
      /^warning: glossary\/protest\.csv: en-US was taken for en: .*\n.*: es-ES was taken for es: .*\n$/u,
    );
    const [header, ...rows] = read(folder, "glossary/protest.csv").split("\n");
    expect(header).not.toMatch(/en-US|es-ES/u);
    expect(header).toContain("zh-Hant");
    expect(rows.join("\n")).toContain("recall-vote,recall vote,voto revocatorio,");
  });

  it("keeps the region where the glossary has columns for one", async () => {
    const own =
      "id,en,es,es-PE,status\nmining,mining,minería,,preferred\nround,round,,ronda,preferred\n";
    const folder = temporaryFolder({
      ...{ "glosa.json": smallProject["glosa.json"] ?? "{}", "glossary/own.csv": own },
      "client.csv": "en,es-ES\nrecall vote,voto revocatorio\n",
    });
    const { errors } = await runIn(folder, ["import", "client.csv", "--into", "glossary/own.csv"]);
    expect(errors).toBe("");
    expect(read(folder, "glossary/own.csv")).toMatch(/^id,en,es,es-ES,es-PE,/u);
  });

  it("lets the file win, or makes a concept of its own, when told to", async () => {
    const folder = temporaryFolder({ ...smallProject, "client.csv": client });
    await runIn(folder, ["import", "client.csv", "--on-conflict", "replace"]);
    expect(read(folder, "glossary/protest.csv")).toContain(
      "peasant-patrols,,patrulla campesina,preferred",
    );
    const other = temporaryFolder({ ...smallProject, "client.csv": client });
    const { output } = await runIn(other, ["import", "client.csv", "--on-conflict", "both"]);
    expect(output).toContain("new 2, changed 1, skipped 0");
    expect(read(other, "glossary/protest.csv")).toContain(
      "peasant-patrol,peasant patrol,patrulla campesina,preferred",
    );
  });

  it("makes the file that is named", async () => {
    const folder = temporaryFolder({ ...smallProject, "client.csv": client });
    const into = ["--into", "glossary/client.csv"];
    const { output } = await runIn(folder, ["import", "client.csv", ...into]);
    expect(output).toContain("client.csv → glossary/protest.csv, glossary/client.csv\n");
    expect(read(folder, "glossary/client.csv")).toContain("recall,recall,revocatoria,preferred");
    expect((await runIn(folder, ["import", "client.csv", ...into])).output).toContain(
      "new 0, changed 0",
    );
  });

  it("writes nothing on a dry run", async () => {
    const folder = temporaryFolder({ ...smallProject, "client.csv": client });
    const before = read(folder, "glossary/protest.csv");
    const { output } = await runIn(folder, ["import", "client.csv", "--dry-run"]);
    expect(output).toContain("client.csv → glossary/protest.csv (nothing was written)\n");
    expect(read(folder, "glossary/protest.csv")).toBe(before);
  });

  it("names the languages of concepts that have none of ours", async () => {
    const tbx = `<?xml version="1.0"?><martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body>
<termEntry id="c1"><langSet xml:lang="en"><tig><term>ballot</term></tig></langSet><langSet xml:lang="fr"><tig><term>bulletin</term></tig></langSet></termEntry>
</body></text></martif>`;
    const folder = temporaryFolder({ ...smallProject, "fr.tbx": tbx });
    const { output } = await runIn(folder, ["import", "fr.tbx"]);
    expect(output).toBe(`fr.tbx → glossary/protest.csv
  Concepts: read 1, new 0, changed 0, skipped 1.
  1 without a term in the target language; they have: en, fr. Choose the languages with --source and --target:
    fr.tbx:2  ballot
`);
  });

  it("gives the same to programs", async () => {
    const folder = temporaryFolder({ ...smallProject, "client.csv": client });
    const { output } = await runIn(folder, ["import", "client.csv", "--json", "--dry-run"]);
    expect(JSON.parse(output)).toEqual({
      version: 1,
      dryRun: true,
      files: [
        {
          kind: "glossary",
          path: "client.csv",
          into: ["glossary/protest.csv"],
          read: 3,
          added: 1,
          changed: 1,
          skipped: [
            {
              reason: "conflict",
              text: "peasant patrol",
              path: "client.csv",
              line: 4,
              detail: "peasant-patrols",
            },
          ],
          disagreements: [
            {
              kind: "status",
              concept: "peasant-patrols",
              term: "patrulla campesina",
              ours: "deprecated",
              theirs: "preferred",
              line: 4,
            },
          ],
          table: {
            headerLine: 1,
            columns: [
              { header: "en", meaning: "terms", of: "en" },
              { header: "es", meaning: "terms", of: "es" },
              { header: "status", meaning: "detail", of: "status" },
              { header: "note", meaning: "detail", of: "note" },
            ],
            rows: [
              ["hunger strike", "huelga de hambre", "", ""],
              ["hunger strike", "ayuno de protesta", "", "Said by the press."],
              ["peasant patrol", "patrulla campesina", "preferred", ""],
            ],
          },
        },
      ],
    });
  });
});

const tu = (en: string, second: string): string =>
  `<tu><tuv xml:lang="en"><seg>${en}</seg></tuv>${second}</tu>`;
const es = (text: string): string => `<tuv xml:lang="es"><seg>${text}</seg></tuv>`;
const clientMemory = `<?xml version="1.0"?><tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body>
${tu("The peasant patrols met in Ayaviri.", es("Las rondas campesinas se reunieron en Ayaviri."))}
${tu("The peasant patrols met in Ayaviri.", es("Las rondas se reunieron en Ayaviri."))}
${tu("The bench voted.", es("La bancada votó."))}
${tu("The bench voted.", es("La bancada votó."))}
${tu("Nobody answered.", "")}
${tu("It rained.", '<tuv xml:lang="fr"><seg>Il pleuvait.</seg></tuv>')}
</body></tmx>
`;

describe("glosa import into the memory", () => {
  it("says what is new and what is skipped, and why", async () => {
    const folder = temporaryFolder({ ...smallProject, "client.tmx": clientMemory });
    const { exitCode, output } = await runIn(folder, ["import", "client.tmx"]);
    expect(exitCode).toBe(0);
    expect(output).toBe(`client.tmx → tmx/client.tmx
  Units: read 6, new 2, replaced 0, skipped 4.
  2 already there, with nothing to add:
    client.tmx:2  The peasant patrols met in Ayaviri.
    client.tmx:5  The bench voted.
  1 without a translation:
    client.tmx:6  Nobody answered.
  1 in other languages: en, fr. Choose the languages with --source and --target:
    client.tmx:7  It rained.
`);
    expect(read(folder, "tmx/client.tmx").match(/<tu>/gu)).toHaveLength(2);
  });

  it.each([
    ["keep", "new 1, replaced 0, skipped 5", "Las rondas campesinas se"],
    ["replace", "new 1, replaced 1, skipped 4", "Las rondas se"],
  ])("has one translation of a source with “%s”", async (policy, counts, kept) => {
    const folder = temporaryFolder({ ...smallProject, "client.tmx": clientMemory });
    const { output } = await runIn(folder, [
      ...["import", "client.tmx", "--into", "tmx/puno.tmx", "--on-conflict", policy],
    ]);
    expect(output).toContain(counts);
    const memory = read(folder, "tmx/puno.tmx");
    expect(memory.match(/Ayaviri/gu)).toHaveLength(2);
    expect(memory).toContain(kept);
  });

  it("makes no file for nothing", async () => {
    const folder = temporaryFolder({
      ...smallProject,
      "copy.tmx": smallProject["tmx/puno.tmx"] ?? "",
    });
    const { output } = await runIn(folder, ["import", "copy.tmx"]);
    expect(output).toContain("new 0, replaced 0, skipped 1");
    expect(existsSync(join(folder, "tmx/copy.tmx"))).toBe(false);
  });
});

describe("what cannot be imported", () => {
  it.each([
    [["missing.csv"], "missing.csv: No such file."],
    [["client.csv", "--into", "../x.csv"], "“../x.csv” is not in the project's folder."],
    [["client.csv", "--into", "a.docx"], "a.docx: Files of this type hold no glossary."],
    [["en/puno.md"], "en/puno.md: This is an article"],
    [["empty.txt"], "empty.txt: The file is empty. Check that it is the right one."],
    [["en.json"], "en.json: This file has messages in one language only"],
  ])("%j", async (arguments_, sentence) => {
    const others = { "empty.txt": "\uFEFF\n", "en.json": `{ "strike": "The strike" }` };
    const folder = temporaryFolder({ ...smallProject, ...others, "client.csv": client });
    const { exitCode, errors } = await runIn(folder, ["import", ...arguments_]);
    expect(exitCode).toBe(2);
    expect(errors).toContain(sentence);
  });
});
