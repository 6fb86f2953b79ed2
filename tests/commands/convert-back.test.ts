// The way back from a translated XLIFF to the article, through the command line.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { tmxOf } from "../project/memory/memory-files.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

const article = "# A strike {#s}\n\nThe **patrols** left. Will they [come back](p.md)?\n";
const memory = tmxOf([
  { source: "The patrols left.", target: "The patrols, es decir, las rondas." },
]);
const project = (): string =>
  temporaryFolder({ ...smallProject, "en/a.md": article, "tmx/more.tmx": memory });

async function pretranslated(folder: string, version = "2.1"): Promise<string> {
  const call = ["pretranslate", "en/a.md", "-o", "a.xlf", "--xliff-version", version];
  expect((await runIn(folder, call)).exitCode).toBe(0);
  return readFileSync(join(folder, "a.xlf"), "utf8");
}

const back = ["convert", "a.xlf", "-o", "es/a.md", "--original", "en/a.md"];

it.each(["2.1", "2.0", "1.2"])(
  "writes the article with its translation: XLIFF %s",
  async (version) => {
    const folder = project();
    const xliff = await pretranslated(folder, version);
    const sources = [...xliff.matchAll(/<source[^>]*>(.*)<\/source>/gu)].map(([, text]) => text);
    expect(sources.filter((text) => text?.includes("strike"))).toHaveLength(1);
    const translated = xliff.replaceAll(
      /<source>(.*)<\/source>(?=\s*<\/(?:segment|trans-unit)>)/gu,
      (whole, text: string) =>
        `${whole}<target>${text.replace("come back", "volver").replace("A strike", "Un paro")}</target>`,
    );
    writeFileSync(join(folder, "a.xlf"), translated);
    const { exitCode, output, errors } = await runIn(folder, back);
    expect([exitCode, errors]).toEqual([0, ""]);
    expect(output).toBe("Wrote es/a.md. Sentences: 3; translated: 3.\n");
    expect(readFileSync(join(folder, "es/a.md"), "utf8")).toBe(
      "# Un paro {#s}\n\nThe **patrols**, es decir, las rondas. Will they [volver](p.md)?\n",
    );
  },
);

it("fills in a translation of the memory with the codes of the sentence, where their place is certain", async () => {
  expect(await pretranslated(project())).toContain(
    '<target>The <pc id="1" dataRefEnd="d1" dataRefStart="d1">patrols</pc>, es decir, las rondas.</target>',
  );
});

it("says what stayed in the source language", async () => {
  const folder = project();
  await pretranslated(folder);
  writeFileSync(join(folder, "en/a.md"), `${article}\nA new one.\n`);
  const { exitCode, output, errors } = await runIn(folder, [...back, "--json"]);
  expect(exitCode).toBe(0);
  expect(JSON.parse(output)).toEqual({
    version: 1,
    input: "a.xlf",
    output: "es/a.md",
    original: "en/a.md",
    sentences: 4,
    translated: 1,
    unfinished: 2,
    unknown: 1,
  });
  expect(errors).toBe(
    "warning: en/a.md:1:3: Sentences without a finished translation stay in the source language: 2 (“A strike {#s}”).\n" +
      "warning: en/a.md:5:1: Sentences of the article that the translated file does not have stay in the source language: 1 (“A new one.”). Has the article changed since?\n",
  );
});

it.each([
  [
    ["convert", "a.xlf", "es/a.md"],
    "glosa: es/a.md: An article is written back into the one it was translated from. Name that one: --original article.en.md\n",
  ],
  [["convert", "a.xlf"], "glosa: a.xlf: Name the file to write: glosa convert input output.\n"],
  [
    ["convert", "a.xlf", "es/a.html", "--original", "en/a.md"],
    "glosa: es/a.html: The article is written in the format of its original, “en/a.md”. Give the output the same extension.\n",
  ],
  [
    ["convert", "a.xlf", "es/b.md", "--original", "en/b.md"],
    "glosa: en/b.md: No sentence of this article is in a.xlf. Name the article that the file was made from, in its source language, or say which language that is with --source.\n",
  ],
])("refuses what has no way back: %s", async (call, message) => {
  const folder = project();
  await pretranslated(folder);
  writeFileSync(join(folder, "en/b.md"), "Something else.\n");
  expect(await runIn(folder, call)).toEqual({ exitCode: 2, output: "", errors: message });
});
