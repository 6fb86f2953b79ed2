// `--json` is the same promise everywhere: one object on the output, and an error is a sentence on the error stream.

import { describe, expect, it } from "vitest";
import { createProgram } from "../../src/commands/program.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn, testIo } from "./test-io.ts";

const leaves = createProgram(testIo().io, () => undefined).commands.flatMap((command) =>
  command.commands.length === 0
    ? [{ name: command.name(), command }]
    : command.commands.map((part) => ({ name: `${command.name()} ${part.name()}`, command: part })),
);

// What `glosa completion` prints is for a shell, and the three servers speak protocols.
const ofData = leaves.filter(({ name }) => !["completion", "lsp", "mcp", "serve"].includes(name));

const draft = {
  ...smallProject,
  "old.csv": "en,es\npeasant patrol,ronda campesina\n",
  "more.csv": "en,es\ncoup,golpe\n",
  "empty.tmx": "",
};

/** A call of each command that does its work. */
const calls: Readonly<Record<string, readonly string[]>> = {
  init: [],
  lookup: ["ronda campesina"],
  check: [],
  explain: [],
  accept: [],
  "term add": ["coup", "golpe"],
  "term edit": ["hunger-strike", "--definition", "A protest."],
  "term remove": ["hunger-strike"],
  "term list": [],
  match: ["The peasant patrols met in Ayaviri."],
  concordance: ["rondas campesinas"],
  pretranslate: ["en/puno.md"],
  prompt: ["en/puno.md"],
  "memory add": ["tmx/puno.tmx", "--penalty", "5"],
  "memory list": [],
  "memory remove": ["tmx/*.tmx"],
  align: ["en/puno.md", "es/puno.md"],
  import: ["more.csv"],
  export: ["--for", "omegat"],
  convert: ["old.csv", "new.tbx"],
  doctor: ["tmx/puno.tmx"],
  clean: ["tmx/puno.tmx"],
  merge: ["old.csv", "more.csv", "-o", "both.csv"],
  diff: ["old.csv", "more.csv"],
  stats: [],
  "git-setup": [],
};

/** Calls that cannot do what they say. */
const failures: readonly (readonly string[])[] = [
  ["init", "--source", "¿?"],
  ["lookup", "ronda", "--glossary", "none.csv"],
  ["check", "none.md", "es/puno.md"],
  ["explain", "0000000000"],
  ["accept", "0000000000", "--status", "admitted"],
  ["term", "add", "hunger strike", "huelga de hambre"],
  ["term", "edit", "hunger-strik", "--definition", "A protest."],
  ["term", "remove", "hunger-strik"],
  ["term", "list", "--glossary", "none.csv"],
  ["match", "A text.", "--memory", "none.tmx"],
  ["concordance", "ronda", "--memory", "empty.tmx"],
  ["pretranslate", "none.md"],
  ["prompt", "none.md"],
  ["memory", "add", "none.tmx"],
  ["memory", "list", "--config", "none.json"],
  ["memory", "remove", "none.tmx"],
  ["align", "none.md", "es/puno.md"],
  ["import", "none.csv"],
  ["export", "--glossary", "none.csv"],
  ["convert", "none.csv", "new.tbx"],
  ["convert", "old.csv", "old.csv"],
  ["doctor", "none.tmx"],
  ["clean", "none.tmx"],
  ["merge", "old.csv", "none.csv", "-o", "both.csv"],
  ["diff", "old.csv", "none.csv"],
  ["stats", "none.tmx"],
  ["sync"],
];

describe("--json", () => {
  it.each(ofData)("is an option of $name", ({ command }) => {
    expect(command.options.map(({ long }) => long)).toContain("--json");
  });

  // The parts of `glosa server` need a database: tests/commands/server.test.ts.
  const working = ofData.filter(
    ({ name }) =>
      !["explain", "accept", "git-setup", "sync"].includes(name) && !name.startsWith("server "),
  );

  it.each(working)("prints one object for $name, whatever the language", async ({ name }) => {
    const call = [...name.split(" "), ...(calls[name] ?? []), "--json"];
    const [english, spanish] = [temporaryFolder(draft), temporaryFolder(draft)];
    const { exitCode, output } = await runIn(english, call);
    expect(exitCode).toBeLessThan(2);
    const printed: unknown = JSON.parse(output);
    expect(printed).toMatchObject({ version: name === "check" ? 2 : 1 });
    const inSpanish = await runIn(spanish, call, "es");
    const keys = (value: unknown): unknown => Object.keys(Object(value));
    expect(keys(JSON.parse(inSpanish.output))).toEqual(keys(printed));
  });

  it.each(failures)("leaves the output empty when %s %s fails", async (...call) => {
    for (const language of ["en", "es"] as const) {
      const ran = await runIn(temporaryFolder(draft), [...call, "--json"], language);
      expect(ran.output).toBe("");
      expect(ran.exitCode).toBe(2);
      expect(ran.errors).toMatch(/^glosa: [^\n]+\n$/u);
    }
  });

  it("does not go with another reporter", async () => {
    const { exitCode, errors } = await runIn(temporaryFolder(draft), [
      "check",
      ...["--json", "--reporter", "sarif"],
    ]);
    expect(exitCode).toBe(2);
    expect(errors).toContain("cannot be used together");
  });
});
