import { describe, expect, it } from "vitest";
import { run } from "../../src/commands/run.ts";
import { memoryFolder } from "../project/memory/memory-files.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn, testIo } from "./test-io.ts";

const pairs = [
  {
    source: "The peasant patrols closed the road on Monday.",
    target: "Las rondas campesinas cerraron la carretera el lunes.",
    date: "20260102T030405Z",
  },
  { source: "Article 113 lists five causes.", target: "El artículo 113 enumera cinco causas." },
  { source: "Will they come back?", target: "¿Volverán?" },
];
const folder = (): string => memoryFolder({ "puno.tmx": pairs });

describe("glosa match", () => {
  it("marks what differs, and says where the match is from", async () => {
    const { exitCode, output, errors } = await runIn(folder(), [
      "match",
      "The rural patrols closed the road on monday.",
    ]);
    expect(errors).toBe("");
    expect(exitCode).toBe(0);
    expect(output).toBe(`86%  tmx/puno.tmx:5 · 2026-01-02 · differs in capitals
  en      The [-peasant-]{+rural+} patrols closed the road on [-Monday-]{+monday+}.
  es      Las rondas campesinas cerraron la carretera el lunes.
`);
  });

  it("puts the numbers of the text into the translation, and says so", async () => {
    const { output } = await runIn(folder(), ["match", "Article 114 lists five causes."], "es");
    expect(output).toBe(`99 %  tmx/puno.tmx:9 · difiere en números
  en      Article [-113-]{+114+} lists five causes.
  es      El artículo 114 enumera cinco causas.
          números sustituidos: 113 → 114
`);
  });

  it("searches in the other direction", async () => {
    const { output } = await runIn(folder(), ["match", "--reverse", "¿Volverán?"]);
    expect(output).toBe(`100% the same text  tmx/puno.tmx:13
  es      ¿Volverán?
  en      Will they come back?
`);
  });

  it("goes through an article, and knows a sentence between the same neighbours", async () => {
    const article =
      "# Puno\n\nArticle 113 lists five causes. Will they\ncome back? Nobody knows.\n";
    const project = temporaryFolder({ ...smallProject, "en/x.md": article });
    const { exitCode, output } = await runIn(project, [
      "match",
      "--file",
      "en/x.md",
      "-m",
      "tmx/*.tmx",
    ]);
    expect([exitCode, output]).toEqual([
      1,
      "4 sentences. Exact: 0; similar: 0; without a match: 4.\n",
    ]);
    const inPlace = memoryFolder({
      "puno.tmx": [...pairs, { source: "Nobody knows.", target: "Nadie lo sabe." }],
    });
    const named = await runIn(project, [
      "match",
      "--file",
      "en/x.md",
      "-m",
      `${inPlace}/tmx/puno.tmx`,
    ]);
    expect(named.output.replaceAll(inPlace, "")).toBe(`en/x.md:3:1  Article 113 lists five causes.
100% the same text  /tmx/puno.tmx:9
  en      Article 113 lists five causes.
  es      El artículo 113 enumera cinco causas.

en/x.md:3:32  Will they come back?
100% the same text in the same context  /tmx/puno.tmx:13
  en      Will they come back?
  es      ¿Volverán?

en/x.md:4:12  Nobody knows.
100% the same text in the same context  /tmx/puno.tmx:17
  en      Nobody knows.
  es      Nadie lo sabe.

4 sentences. Exact: 3; similar: 0; without a match: 1.
`);
  });

  it("prints JSON", async () => {
    const { output } = await runIn(folder(), ["match", "Article 114 lists causes.", "--json"]);
    const [line] = [JSON.parse(output) as unknown];
    expect(line).toMatchObject({
      version: 1,
      answers: [
        {
          text: "Article 114 lists causes.",
          matches: [
            {
              percent: 79,
              kind: "fuzzy",
              source: "Article 113 lists five causes.",
              differences: [
                { kind: "same", text: "Article " },
                { kind: "deleted", text: "113" },
                { kind: "inserted", text: "114" },
                { kind: "same", text: " lists " },
                { kind: "deleted", text: "five" },
                { kind: "same", text: " causes." },
              ],
              origin: { location: { path: "tmx/puno.tmx", line: 9 } },
            },
          ],
        },
      ],
    });
  });

  it("wraps to the terminal, and marks by colour there", async () => {
    const { io, output } = testIo({ folder: folder() });
    const terminal = { ...io, isTerminal: true, width: 40 };
    await run(["match", "The rural patrols closed the road on Monday."], terminal);
    expect(output().replaceAll("\u001B", "^"))
      .toBe(`^[1m87%^[22m  ^[2mtmx/puno.tmx:5 · 2026-01-02^[22m
  ^[2men      ^[22mThe ^[31m^[9mpeasant^[29m^[39m^[32m^[4mrural^[24m^[39m patrols
  ^[2m        ^[22mclosed the road on Monday.
  ^[2mes      ^[22mLas rondas campesinas cerraron
  ^[2m        ^[22mla carretera el lunes.
`);
  });

  it.each([
    [["match"], "Give either a text to look for or an article with --file."],
    [
      ["match", "x", "--threshold", "5"],
      "--threshold must be a percentage from 10 to 100, not “5”.",
    ],
    [["match", "x", "--limit", "0"], "--limit must be a whole number of 1 or more, not “0”."],
    [["match", "x", "-m", "no.tmx"], "no.tmx: No such file. Check the name and the folder."],
    [
      ["match", "x", "-s", "fr", "-t", "de", "-m", "tmx/none*.tmx"],
      "tmx/none*.tmx: No file matches this pattern. The nearest files are: tmx/puno.tmx",
    ],
    [["match", "--file", "glosa.json"], "glosa.json: Files of this type are not articles."],
  ])("%j says what is wrong", async (arguments_, sentence) => {
    const { exitCode, errors } = await runIn(folder(), arguments_);
    expect(exitCode).toBe(2);
    expect(errors).toContain(sentence);
  });

  it("ends with 1 when nothing is similar enough", async () => {
    const { exitCode, output } = await runIn(folder(), ["match", "Something else entirely."]);
    expect([exitCode, output]).toEqual([
      1,
      "The memory has nothing similar enough. Lower the limit with --threshold.\n",
    ]);
  });
});
