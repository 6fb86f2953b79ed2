// How far a second reader of alarms, who did not see the first one's labels, agreed with them.

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Right, a matter of taste, wrong. */
const points = { T: 1, V: 0.5, F: 0 } as const;
type Label = keyof typeof points;
const labels = Object.keys(points) as readonly Label[];

interface ReadTwice {
  readonly first: Label;
  readonly second: Label;
}

const path = join(import.meta.dirname, "..", "fixtures", "judgements", "rule-rates-second.jsonl");
const read = readFileSync(path, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as ReadTwice);

const same = read.filter(({ first, second }) => first === second).length;
const shareOf = (reader: keyof ReadTwice, label: Label): number =>
  read.filter((each) => each[reader] === label).length / read.length;
const chance = labels.reduce(
  (sum, label) => sum + shareOf("first", label) * shareOf("second", label),
  0,
);
const rightFor = (reader: keyof ReadTwice): string => {
  const right = read.reduce((sum, each) => sum + points[each[reader]], 0);
  return `${((100 * right) / read.length).toFixed(0)}%`;
};

export const secondReader: string = `${read.length} of them on political articles were read by a second
person, who did not see the first one's labels: ${same} have the same (Cohen's kappa ${((same / read.length - chance) / (1 - chance)).toFixed(2)}; nearly all are right, so chance agrees
often), and ${rightFor("first")} and ${rightFor("second")} were right.`;
