// A check of a whole project looks at its glossary too; one of some files does not.

import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { runIn, type Ran } from "../test-io.ts";

const glossary = `id,en,es,status
strike,strike,huelga,preferred
strike,,paro,preferred
vote,vote,voto,preferred
`;

interface Setting {
  readonly table: string;
  readonly language: "en" | "es";
  readonly rules: object;
  /** The translation. */
  readonly text: string;
}

function check(
  options: readonly string[],
  {
    table = glossary,
    language = "en",
    rules = {},
    text = "Sigue la huelga.\n",
  }: Partial<Setting> = {},
): Promise<Ran> {
  const folder = temporaryFolder({
    "glosa.json": JSON.stringify({
      glossary: "terms.csv",
      articles: { source: "en/*.md", target: "es/*.md" },
      rules,
    }),
    "terms.csv": table,
    "en/a.md": "The strike goes on.\n",
    "es/a.md": text,
  });
  return runIn(folder, ["check", ...options], language);
}

describe("faults of the glossary", () => {
  it("are reported under the file and line where they stand", async () => {
    const { output, exitCode } = await check(["--notes"]);
    expect(output).toMatchInlineSnapshot(`
      "terms.csv

        3:9  warning  The concept strike prefers both “huelga” and “paro” in one language: set one of them to admitted.  glossary 36b4fd83

        4:6  note  1 of 2 concepts occurs in no source: “vote”.  glossary 18d0871b

      2 questions at 2 places: 1 warning, 1 note (1 pair of files, 1 unit)
      Correct the target. Comments in .csv files cannot suppress a finding: keep it in a baseline (--update-baseline), or turn its rule off (--rule rule-id=off, or “rules” in glosa.json).
      To see why a finding was reported: glosa explain 36b4fd83
      "
    `);
    expect(exitCode).toBe(0);
  });

  it("give no advice while they are not shown", async () => {
    const table = "id,en,es\nstrike,strike,huelga\nvote,vote,voto\n";
    const wrong = { table, text: "Sigue  la huelga.\n" };
    const { output } = await check([], wrong);
    expect(output).toContain("spacing");
    expect(output).toContain("1 note is not shown");
    expect(output).not.toContain("Comments in .csv files");
    expect((await check(["--notes"], wrong)).output).toContain("Comments in .csv files");
  });

  it("are said in Spanish", async () => {
    const { output } = await check(["--notes"], { language: "es" });
    expect(output).toContain("El concepto strike prefiere a la vez «huelga» y «paro»");
    expect(output).toContain("1 de 2 conceptos no aparece en ningún original: «vote».");
  });

  it("fail the check where the glossary contradicts itself", async () => {
    const table = `${glossary}vote,,voto,deprecated\n`;
    const { output, exitCode } = await check([], { table });
    expect(output).toContain("terms.csv");
    expect(exitCode).toBe(1);
  });

  it("are left to themselves by a check of one pair", async () => {
    const { output } = await check(["en/a.md", "es/a.md"]);
    expect(output).toMatch(/^No findings/u);
  });

  it("are set like those of another rule", async () => {
    expect((await check(["--rule", "glossary=off"])).output).toMatch(/^No findings/u);
    const { output, exitCode } = await check([], { rules: { glossary: "error" } });
    expect(output).toContain("error  The concept strike prefers both");
    expect(exitCode).toBe(1);
  });

  it("stand in every report", async () => {
    for (const reporter of ["json", "sarif", "junit", "github", "markdown"])
      expect((await check(["--reporter", reporter])).output).toContain("prefers both");
  });

  it("are kept in a baseline like findings of a text", async () => {
    const folder = temporaryFolder({
      "glosa.json":
        '{ "glossary": "terms.csv", "articles": { "source": "en/*", "target": "es/*" } }',
      "terms.csv": glossary,
      "en/a.md": "The strike goes on.\n",
      "es/a.md": "Sigue la huelga.\n",
    });
    await runIn(folder, ["check", "--update-baseline", "--reason", "inherited"]);
    const { output } = await runIn(folder, ["check", "--baseline"]);
    expect(output).toMatch(/^No findings/u);
  });
});
