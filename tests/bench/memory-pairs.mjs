// Pairs of sentences from the memory of ../shared, by where they came from.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { dataFolder } from "./accuracy-data.mjs";

/** `[source, target]` of each pair whose origin is wanted, in the order of the memory. */
export function memoryPairs(wanted) {
  const { stdout } = spawnSync("xz", ["-dc", join(dataFolder, "memory", "tm_1m.tsv.xz")], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  return stdout
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([, , origin]) => wanted.has(origin))
    .map(([source, target]) => [source, target]);
}

// Of the target nothing is asked: a mark that it lacks is what the check is to find.
const ends = /[.!?…]["”»)]*$/u;

/** `count` pairs at random, each once, whose source is a whole sentence of at least 40 characters. */
export function sentencePairs(origins, count, next) {
  const unique = new Map();
  for (const pair of memoryPairs(new Set(origins)))
    if (pair[0].length >= 40 && ends.test(pair[0].trim())) unique.set(pair.join("\t"), pair);
  return [...unique.values()]
    .map((pair) => ({ pair, key: next() }))
    .toSorted((one, other) => one.key - other.key)
    .slice(0, count)
    .map(({ pair }) => pair);
}
