import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unitOf } from "../memory/memory-of.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { memoryText } from "./memory-text.ts";
import { runIn } from "./test-io.ts";

const yes = unitOf("Yes", "Sí");
const files = {
  "a.tmx": memoryText([unitOf("Vacancy", "Vacante", { date: "20200101T000000Z" }), yes]),
  "b.tmx": memoryText([
    unitOf("Vacancy", "Vacancia", { date: "20240101T000000Z" }),
    unitOf("Vote", "Voto"),
    yes,
  ]),
};

describe("glosa merge", () => {
  it.each([
    ["both", ["Vacancia", "Vacante"]],
    ["newest", ["Vacancia"]],
    ["first", ["Vacante"]],
  ])("keeps %s", async (policy, kept) => {
    const folder = temporaryFolder(files);
    const line = ["merge", "a.tmx", "b.tmx", "-o", "c.tmx", "--prefer", policy];
    expect((await runIn(folder, line)).exitCode).toBe(0);
    const merged = readFileSync(join(folder, "c.tmx"), "utf8");
    expect(["Vacancia", "Vacante"].filter((word) => merged.includes(word))).toEqual(kept);
    expect(merged.match(/<tu[ >]/gu)).toHaveLength(kept.length + 2);
  });

  it("says what it did", async () => {
    const line = ["merge", "a.tmx", "b.tmx", "-o", "c.tmx", "--prefer", "newest"];
    const { output } = await runIn(temporaryFolder(files), line);
    expect(output).toBe(`a.tmx: 2 units
b.tmx: 3 units
  Vacancy
    = Vacancia  b.tmx:5
    - Vacante  a.tmx:5
1 source is translated differently (=: kept, -: left out).
1 unit was in more than one file.
Merged: c.tmx, 3 units.
`);
    const json = await runIn(temporaryFolder(files), [...line, "--json"]);
    expect(JSON.parse(json.output)).toMatchObject({
      output: { path: "c.tmx", units: 3 },
      united: 1,
      conflicts: [
        { source: "Vacancy", kept: [{ target: "Vacancia" }], dropped: [{ target: "Vacante" }] },
      ],
    });
  });

  it("merges glossaries concept by concept", async () => {
    const folder = temporaryFolder({
      "a.csv":
        "id,en,es,status,note\nstrike,strike,paro,preferred,\nvote,vote,voto,preferred,one\n",
      "b.csv": "id,en,es,status,note\nstrike,,huelga,admitted,\nvote,vote,voto,preferred,two\n",
    });
    const { output } = await runIn(folder, [
      "merge",
      "a.csv",
      "b.csv",
      "-o",
      "c.csv",
      "--prefer",
      "first",
    ]);
    expect(output).toBe(`a.csv: 2 concepts
b.csv: 2 concepts
  vote, vote (note)
    = one
    - two
  vote, voto (note)
    = one
    - two
2 fields differ (=: kept, -: left out).
2 concepts were in more than one file.
Merged: c.csv, 2 concepts.
`);
    expect(readFileSync(join(folder, "c.csv"), "utf8")).toContain("\nstrike,,huelga,admitted");
  });

  it.each([
    ["merge a.tmx -o c.tmx", "at least two files"],
    ["merge a.tmx b.tmx -o a.tmx", "a.tmx: The file already exists and was not changed"],
    ["merge a.tmx b.tmx", "The option “-o, --output <file>” is required"],
    ["merge a.tmx b.tmx -o c.md", "A memory is written as TMX."],
    ["merge a.tmx b.tmx -o c.tmx --prefer last", "cannot be “last”"],
    ["merge --base a.tmx b.tmx -o c.tmx", "--base needs two files:"],
    ["merge --base x.md x.md x.md -o c.md", "cannot be merged"],
  ])("glosa %s is told to be wrong", async (line, sentence) => {
    const folder = temporaryFolder({ ...files, "x.md": "" });
    const { exitCode, errors } = await runIn(folder, line.split(" "));
    expect(exitCode).toBe(2);
    expect(errors).toContain(sentence);
    expect(existsSync(join(folder, "c.tmx"))).toBe(false);
  });
});

describe("glosa merge --base", () => {
  const base = memoryText([unitOf("Strike", "Paro"), unitOf("Vacancy", "Vacante"), yes]);
  const change = (text: string, ...pairs: readonly (readonly [string, string])[]): string =>
    pairs.reduce((changed, [from, to]) => changed.replace(from, to), text);

  async function merge(ours: string, theirs: string, name: string, from: string) {
    const folder = temporaryFolder({ base: from, ours, theirs });
    const line = [
      "merge",
      "--base",
      "base",
      "ours",
      "theirs",
      "-o",
      "ours",
      "--name",
      name,
      "--force",
    ];
    const { exitCode, output } = await runIn(folder, line);
    return { exitCode, output, merged: readFileSync(join(folder, "ours"), "utf8") };
  }

  it("takes the changes of both, and moves no other byte", async () => {
    const messy = base
      .replace("<seg>Yes", "<seg  >Yes")
      .replace("    <tu>", "<!-- kept -->\n    <tu>");
    const ours = change(messy, ["Vacante", "Vacancia"]);
    const theirs = change(messy, [">Paro", ">Paro nacional"]);
    const { exitCode, output, merged } = await merge(ours, theirs, "x.tmx", messy);
    expect([exitCode, output]).toEqual([0, ""]);
    expect(merged).toBe(change(messy, ["Vacante", "Vacancia"], [">Paro", ">Paro nacional"]));
  });

  it("puts units that both added in their order", async () => {
    const ours = memoryText([
      unitOf("Strike", "Paro"),
      unitOf("Vacancy", "Vacante"),
      unitOf("Vote", "Voto"),
      yes,
    ]);
    const theirs = memoryText([
      unitOf("Strike", "Paro"),
      unitOf("Toma", "Toma"),
      unitOf("Vacancy", "Vacante"),
      yes,
    ]);
    const { merged } = await merge(ours, theirs, "x.tmx", base);
    expect(merged.match(/(?<="en">\n\s*<seg>)\w+/gu)).toEqual([
      "Strike",
      "Toma",
      "Vacancy",
      "Vote",
      "Yes",
    ]);
  });

  it("marks the one unit that both changed", async () => {
    const ours = change(base, ["Vacante", "Vacancia"]);
    const theirs = change(base, ["Vacante", "Vacío"], [">Paro", ">Huelga"]);
    const { exitCode, output, merged } = await merge(ours, theirs, "x.tmx", base);
    expect([exitCode, output]).toEqual([1, "x.tmx: 1 unit in conflict, marked in the file.\n"]);
    const unit = (target: string): string =>
      memoryText([unitOf("Vacancy", target)])
        .split(/<\/?body>\n/u)[1]
        ?.replace(/ {2}$/u, "") ?? "";
    expect(merged).toContain(
      `<<<<<<< ours\n${unit("Vacancia")}=======\n${unit("Vacío")}>>>>>>> theirs\n`,
    );
    expect(merged.match(/<<<<<<</gu)).toHaveLength(1);
    expect(merged).toContain("Huelga");
  });

  it("marks the one unit whose source both changed", async () => {
    const ours = change(base, ["Vacancy", "The vacancy"]);
    const theirs = change(base, ["Vacancy", "A vacancy"]);
    const { exitCode, merged } = await merge(ours, theirs, "x.tmx", base);
    expect(exitCode).toBe(1);
    expect(merged.match(/<tu>/gu)).toHaveLength(4);
  });

  const table = "id,en,es,status,note\nstrike,strike,paro,preferred,\nvote,vote,voto,preferred,\n";

  it("merges a glossary row by row, and cell by cell", async () => {
    const ours = change(table, ["paro,preferred,", "paro,preferred,ours"]);
    const theirs = change(
      table,
      ["voto,preferred", "voto,admitted"],
      ["paro,preferred", "paro,admitted"],
    );
    const { exitCode, merged } = await merge(ours, theirs, "x.csv", table);
    expect(exitCode).toBe(0);
    expect(merged).toBe(
      "id,en,es,status,note\nstrike,strike,paro,admitted,ours\nvote,vote,voto,admitted,\n",
    );
  });

  it("marks the one row that both changed", async () => {
    const ours = change(table, ["paro,preferred", "paro,admitted"]);
    const theirs = change(table, ["paro,preferred", "paro,deprecated"]);
    const { exitCode, merged } = await merge(ours, theirs, "x.csv", table);
    expect(exitCode).toBe(1);
    expect(merged).toBe(`id,en,es,status,note
<<<<<<< ours
strike,strike,paro,admitted,
=======
strike,strike,paro,deprecated,
>>>>>>> theirs
vote,vote,voto,preferred,
`);
  });

  it("takes a column that one side added", async () => {
    const theirs =
      "id,en,es,status,note,source\nstrike,strike,paro,preferred,,Ley\nvote,vote,voto,preferred,,\n";
    const ours = change(table, ["voto,preferred", "voto,admitted"]);
    const { merged } = await merge(ours, theirs, "x.csv", table);
    expect(merged).toBe(
      "id,en,es,status,note,source\nstrike,strike,paro,preferred,,Ley\nvote,vote,voto,admitted,,\n",
    );
  });

  it("takes a file that both added", async () => {
    const { exitCode, merged } = await merge(
      table,
      table.replace("vote,vote,voto", "toma,toma,toma"),
      "x.csv",
      "",
    );
    expect(exitCode).toBe(0);
    expect(merged.split("\n")).toHaveLength(5);
  });

  it("leaves a file alone that is not UTF-8", async () => {
    const folder = temporaryFolder({ a: new Uint8Array([0xff, 0xfe, 0x3c, 0]), b: base });
    const line = ["merge", "--base", "b", "a", "b", "-o", "a", "--name", "x.tmx", "--force"];
    const { exitCode, errors } = await runIn(folder, line);
    expect([exitCode, errors]).toEqual([
      2,
      expect.stringContaining("The file is not UTF-8") as string,
    ]);
  });
});
