import { describe, expect, it } from "vitest";
import { reporters } from "../../src/reporters/index.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { runIn } from "./test-io.ts";

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";

const glossary = `${header}
peasant-patrols,peasant patrol,ronda campesina,preferred,noun,feminine,,Self-defence of a village,Written small,Ley 27908
peasant-patrols,,patrulla campesina,deprecated,noun,feminine,,,A patrol is the police,Style guide 14
`;

const files = {
  "glosa.json":
    '{"source":"en","target":"es","glossary":["*.csv"],"articles":[{"source":"en/*.md","target":"es/*.md"}]}',
  "glossary.csv": glossary,
  "en/a.md": "The peasant patrol met at noon.\n",
  "es/a.md": "La patrulla campesina se reunió al mediodía.\n",
};

/** What the glossary has to say, in the cells of its table. */
const reasons = [
  "Self-defence of a village",
  "A patrol is the police",
  "Style guide 14",
  "Written small",
  "Ley 27908",
];

describe("the glossary's reason", () => {
  // The text shows what says most, and the rest is for `explain`; a summary has no finding.
  it.each([
    ...reporters
      .filter(({ name }) => name !== "text" && name !== "summary")
      .map(({ name }) => [name, ["check", "--reporter", name], reasons] as const),
    ["text", ["check"], reasons.slice(0, 3)],
    ["look-up", ["lookup", "peasant patrol"], reasons],
  ] as const)("reaches the reader of %s", async (_, command, told) => {
    const { output } = await runIn(temporaryFolder(files), command);
    for (const reason of told) expect(output).toContain(reason);
  });

  it("reaches the reader of explain", async () => {
    const folder = temporaryFolder(files);
    const { output } = await runIn(folder, ["check", "--json"]);
    const id = /"fingerprint": "(?<id>[^"]*)"/u.exec(output)?.groups?.["id"] ?? "";
    const explained = await runIn(folder, ["explain", id]);
    expect(explained.output).toContain(`What the glossary says
  peasant-patrols: Self-defence of a village
  “patrulla campesina”: A patrol is the police (Style guide 14)
  “ronda campesina”: Written small (Ley 27908)
`);
  });

  it("names the term that each note belongs to, and its source", async () => {
    const { output } = await runIn(temporaryFolder(files), ["lookup", "peasant patrol"]);
    expect(output).toContain(`
  Definition    Self-defence of a village
  Note          “peasant patrol”, “ronda campesina”: Written small
  Note          “patrulla campesina”: A patrol is the police
  Source        “peasant patrol”, “ronda campesina”: Ley 27908
  Source        “patrulla campesina”: Style guide 14
`);
  });

  it("is told of the term in the source, where the translation's terms have none", async () => {
    const folder = temporaryFolder({
      ...files,
      "glossary.csv": `${header}
minister,minister,,preferred,noun,,,,Of the Crown,
minister,,ministro,preferred,noun,,,,,
minister,,ministra del ramo,deprecated,noun,,,,,Almanac
`,
      "en/a.md": "The minister met the workers.\n",
      "es/a.md": "La ministra del ramo se reunió con los trabajadores.\n",
    });
    const { output } = await runIn(folder, ["check", "--reporter", "markdown"]);
    expect(output).toContain("- “ministra del ramo”: Almanac\n- “minister”: Of the Crown\n");
  });
});

describe("a deprecated term without an approved one", () => {
  it.each([
    ["en", "“sólo” is deprecated (alone) and is used in 2 places."],
    ["es", "«sólo» está desaconsejado (alone) y se usa en 2 lugares."],
  ] as const)("is told of in %s without naming nothing", async (language, sentence) => {
    const folder = temporaryFolder({
      ...files,
      "glossary.csv": `${header}\nalone,alone,,preferred,,,,,,\nalone,,sólo,deprecated,,,,,,\n`,
      "en/a.md": "He lives alone.\n\nShe works alone.\n",
      "es/a.md": "Él vive sólo.\n\nElla trabaja sólo de noche.\n",
    });
    for (const { name } of reporters) {
      const { output } = await runIn(folder, ["check", "--reporter", name], language);
      expect(output).not.toMatch(/[“«][”»]/u);
    }
    const { output } = await runIn(folder, ["check"], language);
    expect(output).toContain(sentence);
  });
});
