import { describe, expect, it } from "vitest";
import { reporters } from "../../../src/reporters/index.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { runIn } from "../test-io.ts";

const pair = {
  "en.md": "The patrols met in Ayaviri.\n",
  "es.md": "Las rondas se reunieron en Ayaviri.\n",
};
const glossary = "id,en,es\npatrol,patrol,ronda\n";

describe("a check without a glossary", () => {
  it.each(reporters.map(({ name }) => name))("says so in the report %s", async (name) => {
    const { exitCode, output } = await runIn(temporaryFolder(pair), [
      ...["check", "en.md", "es.md", "--reporter", name],
    ]);
    expect(exitCode).toBe(0);
    expect(output).toContain("Terms were not checked: no glossary.");
  });

  it("says of a glossary in other languages that it has no terms", async () => {
    const folder = temporaryFolder({ ...pair, "g.csv": "id,en,es\npatrol,patrol,\n" });
    const { output } = await runIn(folder, ["check", "en.md", "es.md", "-g", "g.csv"]);
    expect(output).toContain(
      "Terms were not checked: the glossary has none in both “en” and “es”.",
    );
  });

  it("is silent about it when there is one", async () => {
    const folder = temporaryFolder({ ...pair, "g.csv": glossary });
    const { output } = await runIn(folder, ["check", "en.md", "es.md", "-g", "g.csv"]);
    expect(output).toBe("No findings. (1 pair of files, 1 unit)\n");
  });
});

describe("what finds nothing ends the run", () => {
  const files = { ...pair, "glossary/politics.csv": glossary, "tmx/a.tmx": "" };
  const config = (more: object): string => JSON.stringify({ source: "en", target: "es", ...more });
  const nearest = (path: string): string =>
    `No file matches this pattern. The nearest files are: ${path}\n`;

  it.each([
    [["check", "en.md", "es.md", "-g", "glosary/*.csv"], "glosary/*.csv", "glossary/politics.csv"],
    [["match", "Ayaviri", "-m", "mem/*.tmx"], "mem/*.tmx", "tmx/a.tmx"],
    [["doctor", "zz*.tmx"], "zz*.tmx", "tmx/a.tmx"],
    [["stats", "zz*.tmx"], "zz*.tmx", "tmx/a.tmx"],
  ])("%j", async (arguments_, pattern, near) => {
    const { exitCode, errors } = await runIn(temporaryFolder(files), arguments_);
    expect(exitCode).toBe(2);
    expect(errors).toContain(`glosa: ${pattern}: ${nearest(near)}`.slice(0, -1));
  });

  it.each([
    ["glossary", { glossary: "glossary/{b,c}*.csv" }, "glossary/{b,c}*.csv"],
    ["articles", { articles: { source: "e?/*.md", target: "e?/*.md" } }, "e?/*.md"],
  ])("a pattern of glosa.json under %s", async (_, more, pattern) => {
    const folder = temporaryFolder({ ...files, "glosa.json": config(more) });
    const { exitCode, errors } = await runIn(folder, [
      "check",
      ...(pattern.startsWith("glossary") ? ["en.md", "es.md"] : []),
    ]);
    expect(exitCode).toBe(2);
    expect(errors).toContain(`glosa: ${pattern}: No file matches this pattern.`);
  });

  it.each([
    [["-s", "english"], "“english” is not a language tag. Write it like en, es or es-PE."],
    [
      ["-s", "en", "-t", "EN"],
      "Source and target are both “en”. Name the language of the translation with --target, or that of the source with --source.",
    ],
  ])("languages %j", async (languages, sentence) => {
    const { exitCode, output, errors } = await runIn(temporaryFolder(pair), [
      ...["check", "en.md", "es.md", ...languages],
    ]);
    expect({ exitCode, output, errors }).toEqual({
      ...{ exitCode: 2, output: "", errors: `glosa: ${sentence}\n` },
    });
  });
});
