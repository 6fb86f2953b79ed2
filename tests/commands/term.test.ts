import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

const glossaryOf = (folder: string): string =>
  readFileSync(join(folder, "glossary", "protest.csv"), "utf8");

describe("glosa term add", () => {
  it("adds a line to the glossary and leaves the others alone", async () => {
    const folder = temporaryFolder(smallProject);
    const before = glossaryOf(folder);
    const { exitCode, output } = await runIn(folder, [
      ...["term", "add", "roadblock", "bloqueo de carreteras"],
      ...["--gender", "masculine", "--part-of-speech", "noun", "--reference", "house style, 2026"],
    ]);
    expect(exitCode).toBe(0);
    expect(output).toBe("Added “roadblock” to glossary/protest.csv.\n");
    const line =
      'roadblock,roadblock,bloqueo de carreteras,preferred,noun,masculine,,,,"house style, 2026"\n';
    expect(glossaryOf(folder)).toBe(before + line);
  });

  it.each([
    [["peasant patrol", "ronda campesina"], "glossary/protest.csv:3:17"],
    [["Peasant Patrol", "gira rural"], "glossary/protest.csv:3:17"],
  ])("refuses %s, which is there, and says where", async (terms, place) => {
    const folder = temporaryFolder(smallProject);
    const before = glossaryOf(folder);
    const { exitCode, errors } = await runIn(folder, ["term", "add", ...terms]);
    expect(exitCode).toBe(2);
    expect(errors).toContain(
      `${place}: “peasant patrol” is already in the glossary, in the concept “peasant-patrols”`,
    );
    expect(glossaryOf(folder)).toBe(before);
  });

  it.each([
    [["a\u001B[2Jb", "c"], "a\\u001B[2Jb"],
    [["a", "c\u0000d"], "c\\u0000d"],
    [["a", "c\u202Ed"], "c\\u202Ed"],
    [["a", "c", "--note", "x\u0007"], "x\\u0007"],
    [["a", "c", "--definition", "x\u2066"], "x\\u2066"],
    [["a", "c", "--id", "x\u009By"], "x\\u009By"],
  ])("refuses a control character in %j", async (given, shown) => {
    const folder = temporaryFolder(smallProject);
    const before = glossaryOf(folder);
    const { exitCode, errors } = await runIn(folder, ["term", "add", ...given]);
    expect(exitCode).toBe(2);
    expect(errors).toBe(
      `glosa: “${shown}” holds a control character, which no reader would see. Leave it out.\n`,
    );
    const edit = ["term", "edit", "peasant-patrols", "--term", "ronda campesina"];
    expect((await runIn(folder, [...edit, "--new-text", "ronda\u001Bx"])).errors).toContain(
      "control character",
    );
    expect(glossaryOf(folder)).toBe(before);
  });

  it("takes words that go on in the next line for words with a space", async () => {
    const folder = temporaryFolder(smallProject);
    await runIn(folder, ["term", "add", "road\nblock", "bloqueo\r\n  de carreteras"]);
    expect(glossaryOf(folder)).toContain("road block,bloqueo de carreteras,");
  });

  it("takes marks of stems in the term, and quotes in the flags", async () => {
    const folder = temporaryFolder(smallProject);
    const before = glossaryOf(folder);
    const flags = 'case short="el rondín"';
    await runIn(folder, ["term", "add", "vacanc|y", "vacan|cia", "--match", flags]);
    expect(glossaryOf(folder)).toBe(
      `${before}vacancy,vacanc|y,vacan|cia,preferred,,,"case short=""el rondín""",,,\n`,
    );
    const { output } = await runIn(folder, ["lookup", "vacantes"]);
    expect(output).toContain("  es    vacancia  preferred\n");
  });

  it("refuses flags with a quote that is not closed", async () => {
    const folder = temporaryFolder(smallProject);
    const before = glossaryOf(folder);
    const { exitCode, errors } = await runIn(folder, [
      ...["term", "add", "vacancy", "vacancia", "--match", 'short="la vacancia'],
    ]);
    expect(exitCode).toBe(2);
    expect(errors).toBe(
      'glosa: A quote in the match flags is never closed: short="la vacancia. Close it.\n',
    );
    expect(glossaryOf(folder)).toBe(before);
  });

  it("adds further terms to a concept", async () => {
    const folder = temporaryFolder(smallProject);
    await runIn(folder, [
      ...["term", "add", "hunger strike", "ayuno de protesta", "--concept", "hunger-strike"],
    ]);
    expect(glossaryOf(folder)).toContain("hunger-strike,,ayuno de protesta,admitted");
  });

  it("starts a glossary where there is none", async () => {
    const folder = temporaryFolder();
    await runIn(folder, ["term", "add", "curfew", "toque de queda"]);
    expect(readFileSync(join(folder, "glossary", "glossary.csv"), "utf8")).toBe(
      "id,en,es,status,part_of_speech,gender,match,definition,note,source\n" +
        "curfew,curfew,toque de queda,preferred,,,,,,\n",
    );
  });
});

describe("glosa term edit", () => {
  it("changes one term", async () => {
    const folder = temporaryFolder(smallProject);
    const { exitCode } = await runIn(folder, [
      ...["term", "edit", "peasant-patrols", "--term", "rural patrol"],
      ...["--status", "deprecated", "--note", "Too vague."],
    ]);
    expect(exitCode).toBe(0);
    expect(glossaryOf(folder)).toContain(
      "peasant-patrols,rural patrol,,deprecated,noun,,,,Too vague.,",
    );
  });

  it("keeps the marks of a stem until the term is another", async () => {
    const folder = temporaryFolder(smallProject);
    const rowOf = (id: string): string =>
      glossaryOf(folder)
        .split("\n")
        .filter((line) => line.startsWith(`${id},`))
        .join("\n");
    const edit = (...change: readonly string[]): Promise<unknown> =>
      runIn(folder, ["term", "edit", "vacancy", "--term", ...change]);
    await runIn(folder, ["term", "add", "vacancy", "vacan|cia"]);
    await edit("vacancia", "--match", "case");
    expect(rowOf("vacancy")).toContain("vacancy,,vacan|cia,preferred,,,case,");
    await edit("vacancia", "--new-text", "vacante");
    expect(rowOf("vacancy")).toContain("vacancy,,vacante,preferred,,,case,");
    await edit("vacante", "--new-text", "vacant|e");
    expect(rowOf("vacancy")).toContain("vacancy,,vacant|e,preferred,,,case,");
  });

  it("offers the nearest id", async () => {
    const { errors } = await runIn(temporaryFolder(smallProject), [
      ...["term", "edit", "peasant-patrol", "--definition", "x"],
    ]);
    expect(errors).toContain("Did you mean “peasant-patrols”?");
  });
});

describe("glosa term remove", () => {
  it("takes out a concept, or one of its terms", async () => {
    const folder = temporaryFolder(smallProject);
    await runIn(folder, ["term", "remove", "hunger-strike"]);
    await runIn(folder, ["term", "remove", "peasant-patrols", "--term", "rural patrol"]);
    expect(glossaryOf(folder)).not.toContain("hunger");
    expect(glossaryOf(folder)).not.toContain("rural patrol");
    expect(glossaryOf(folder)).toContain("patrulla campesina");
  });
});

describe("glosa term list", () => {
  it("lists the preferred terms, or those of a status", async () => {
    const folder = temporaryFolder(smallProject);
    expect((await runIn(folder, ["term", "list"])).output).toBe(
      `hunger-strike    hunger strike   huelga de hambre
peasant-patrols  peasant patrol  ronda campesina
2 concepts.
`,
    );
    const { output } = await runIn(folder, ["term", "list", "--status", "deprecated"]);
    expect(output).toContain("patrulla campesina");
  });
});
