// A query that finds nothing offers what the memory has instead.

import { expect, it } from "vitest";
import { tmxOf } from "../project/memory/memory-files.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { runIn } from "./test-io.ts";

const memory = tmxOf([
  {
    source: "The peasant patrols closed the road.",
    target: "Las rondas campesinas cerraron la vía.",
  },
  { source: "The patrols came back at night.", target: "Las rondas volvieron de noche." },
  { source: "An undemocratic law.", target: "Una norma antidemocrática." },
]);

const asked = async (words: string, ...options: readonly string[]): Promise<unknown> => {
  const folder = temporaryFolder({ "m.tmx": memory });
  const call = ["concordance", words, "-m", "m.tmx", ...options];
  const { exitCode, output } = await runIn(folder, call);
  return [exitCode, options.includes("--json") ? JSON.parse(output).nearest : output];
};

it.each([
  ["rondas campesnias", ["rondas campesinas"]],
  ["peasnt patrols", ["peasant patrols"]],
  ["cerrarom la vía", ["cerraron la vía"]],
  ["rondas urbanas", ["rondas"]],
  ["noches", ["noche"]],
  ["democráticos", ["antidemocratica"]],
  ["democratic", ["undemocratic"]],
  ["exrondas", ["rondas"]],
  ["qqqqq", []],
])("of %s", async (words, nearest) => {
  const found = await asked(words, "--json", "--exact");
  expect(found).toEqual([1, nearest]);
});

it("in words, in either language of the interface", async () => {
  expect(await asked("rondas campesnias")).toEqual([
    1,
    "The memory does not have these words. Try --all-words, which finds them apart as well.\nWhat it has:\n  rondas campesinas\n",
  ]);
});

it("nothing where the words are found, and nothing to a pattern", async () => {
  expect(await asked("rondas", "--json")).toEqual([0, []]);
  expect(await asked("rondaz+", "--regex", "--json")).toEqual([1, []]);
});
