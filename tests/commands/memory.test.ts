import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tmxOf } from "../project/memory/memory-files.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { runIn } from "./test-io.ts";

const one = tmxOf([{ source: "Will they come back?", target: "¿Volverán?" }]);
const two = tmxOf([
  { source: "Nobody knows.", target: "Nadie lo sabe." },
  { source: "Congress voted.", target: "El Congreso votó." },
]);
const config = `{
  // Nuestras memorias
  "memory": [
    "tmx/*.tmx", // las propias
  ],
  "failOn": "never"
}
`;
const project = (text = config): string =>
  temporaryFolder({ "glosa.json": text, "tmx/own.tmx": one, "other/agency.tmx": two });
const configOf = (folder: string): string => readFileSync(join(folder, "glosa.json"), "utf8");

describe("glosa memory", () => {
  it("lists the files in the order in which they count", async () => {
    const folder = project();
    writeFileSync(join(folder, "tmx", "zzz.tmx"), two);
    const { exitCode, output } = await runIn(folder, ["memory", "list"]);
    expect([exitCode, output]).toEqual([
      0,
      " 1 unit  tmx/own.tmx\n2 units  tmx/zzz.tmx\n2 memory files; units in total: 3.\n",
    ]);
  });

  it("adds a file with its penalty, and leaves the rest of glosa.json as it was written", async () => {
    const folder = project();
    const added = await runIn(
      folder,
      ["memory", "add", "other/agency.tmx", "--penalty", "10"],
      "es",
    );
    expect([added.exitCode, added.output]).toEqual([
      0,
      "Se añadió other/agency.tmx: 2 unidades.\n",
    ]);
    expect(configOf(folder)).toBe(
      config.replace(
        '"tmx/*.tmx", // las propias',
        '"tmx/*.tmx",\n    { "path": "other/agency.tmx", "penalty": 10 }, // las propias',
      ),
    );
    const { output } = await runIn(folder, ["memory", "list"]);
    expect(output).toContain("2 units  other/agency.tmx  penalty of 10\n");
    const match = await runIn(folder, ["match", "Nobody knows."]);
    expect(match.output).toContain("90% the same text  other/agency.tmx:5 · penalty of 10");
    const removed = await runIn(folder, ["memory", "remove", "other/agency.tmx"]);
    expect(removed.exitCode).toBe(0);
    expect(configOf(folder)).toBe(config);
  });

  it.each([
    ['{ "memory": "tmx/own.tmx" }\n', '{ "memory": ["tmx/own.tmx", "other/agency.tmx"] }\n'],
    ['{ "memory": [] }\n', '{ "memory": ["other/agency.tmx"] }\n'],
    ["{}\n", '{\n  "memory": ["tmx/*.tmx", "other/agency.tmx"]\n}\n'],
    [
      '{ "failOn": "never" }\n',
      '{\n  "memory": ["tmx/*.tmx", "other/agency.tmx"], "failOn": "never" }\n',
    ],
    [
      '{ "memory": ["a.tmx", "tmx/*.tmx"] }\n',
      '{ "memory": ["a.tmx", "tmx/*.tmx", "other/agency.tmx"] }\n',
    ],
  ])("adds to %j", async (before, after) => {
    const folder = project(before);
    writeFileSync(join(folder, "a.tmx"), one);
    await runIn(folder, ["memory", "add", "other/agency.tmx"]);
    expect(configOf(folder)).toBe(after);
  });

  it("puts a file first, also one that a pattern names, where it is to count for itself", async () => {
    const folder = project('{ "memory": ["tmx/*.tmx"] }\n');
    await runIn(folder, ["memory", "add", "other/agency.tmx", "--first"]);
    await runIn(folder, ["memory", "add", "tmx/own.tmx", "--penalty", "5"]);
    expect(configOf(folder)).toBe(
      '{ "memory": [{ "path": "tmx/own.tmx", "penalty": 5 }, "other/agency.tmx", "tmx/*.tmx"] }\n',
    );
  });

  it("takes paths from where the user stands", async () => {
    const folder = project('{ "memory": [] }\n');
    mkdirSync(join(folder, "sub"));
    await runIn(join(folder, "sub"), ["memory", "add", "../other/agency.tmx"]);
    expect(configOf(folder)).toBe('{ "memory": ["other/agency.tmx"] }\n');
  });

  it.each([
    [["add", "tmx/own.tmx"], "The project already has this memory."],
    [["add", "no.tmx"], "no.tmx: No such file."],
    [["add", "glosa.json"], "glosa.json: Files of this type hold no pairs of segments."],
    [
      ["add", "other/agency.tmx", "--penalty", "200"],
      "--penalty must be a whole number from 0 to 100, not “200”",
    ],
    [["remove", "tmx/own.tmx"], "“memory” does not list “tmx/own.tmx”."],
  ])("%j changes nothing and says why", async (arguments_, sentence) => {
    const folder = project();
    const { exitCode, errors } = await runIn(folder, ["memory", ...arguments_]);
    expect(exitCode).toBe(2);
    expect(errors).toContain(sentence);
    expect(configOf(folder)).toBe(config);
  });

  it("needs a glosa.json", async () => {
    const { exitCode, errors } = await runIn(temporaryFolder({ "x.tmx": one }), [
      "memory",
      "add",
      "x.tmx",
    ]);
    expect([exitCode, errors]).toEqual([
      2,
      "glosa: There is no glosa.json to save this in. Create one with: glosa init\n",
    ]);
  });

  it.each([
    ['{ "memory": [7] }', "“memory” must be a path or a list of paths"],
    [
      '{ "memory": [{ "path": "a.tmx", "penalty": 101 }] }',
      "“penalty” must be a number from 0 to 100, not 101.",
    ],
  ])("refuses %s in glosa.json", async (text, sentence) => {
    const { exitCode, errors } = await runIn(temporaryFolder({ "glosa.json": text }), [
      "memory",
      "list",
    ]);
    expect(exitCode).toBe(2);
    expect(errors).toContain(sentence);
  });
});
