// What the check says of articles that nobody has tuned it on, with glossaries that were written from reading them, before
// any check had run: `node tests/bench/unseen.mjs` prints alarms per 1,000 words and scores what has been judged;
// `--to <folder> [--draw 200] [--seed 1] [--fresh]` draws alarms and writes them there for reading, without saying how
// loud or sure they are, `--fresh` of those alone that nobody has judged. `--mirrored` checks each pair from its other
// side too. `--bin <cli.js>` takes another build. Needs `npm run build` and ../shared.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  areaUnderCurve,
  calibration,
  distinct,
  othersAvailable,
  questions,
  readersRows,
  runner,
  share,
  worth,
} from "./accuracy-others.mjs";
import { judgementsOf } from "./accuracy-sets.mjs";
import { sample } from "./judgement-sample.mjs";
import { checkOf, nameOf, other, tunedPairs, unseenPairs } from "./unseen-pairs.mjs";

const root = join(import.meta.dirname, "..", "..");
const built = join(root, "dist", "bin", "cli.js");
const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at === -1 ? otherwise : process.argv[at + 1];
};
const has = (name) => process.argv.includes(name);
const isAlarm = ({ level }) => level !== "note";
const isError = ({ level }) => level === "error";
const directions = ["en to es", "es to en"];
const wordsOf = (path) => readFileSync(path, "utf8").match(/[\p{L}\d]+/gu)?.length ?? 0;
/** Each group of pairs with its findings: from the side of the original, and from the other where it is asked for. */
async function groups(bin, mirrored, pairs) {
  const { runSet } = await runner();
  const found = new Map();
  for (const pair of pairs)
    for (const from of mirrored ? [pair.from, other[pair.from]] : [pair.from]) {
      const { args, translation } = checkOf(pair, from);
      const set = nameOf(pair, from);
      const entry = found.get(set) ?? { pairs: 0, words: 0, findings: [] };
      found.set(set, {
        pairs: entry.pairs + 1,
        words: entry.words + wordsOf(translation),
        findings: [...entry.findings, ...runSet(bin, args).findings],
      });
    }
  return found;
}

/** For reading: both texts with the place in brackets, and what is said; nothing of level or confidence. */
function writeForReading(alarms, folder) {
  const inside = relative(root, folder);
  if (!inside.startsWith(".."))
    throw new Error(`${folder} is in the repository, which keeps no text of others: name another.`);
  const chosen = has("--fresh") ? alarms.filter(({ label }) => label === undefined) : alarms;
  const drawn = sample(chosen, Number(option("--draw", "200")), Number(option("--seed", "1")));
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "alarms.jsonl");
  const lines = drawn.map(({ set, key, rule, message, src, tgt, mark, path: file, line }) =>
    JSON.stringify({ set, key, rule, message, source: src, target: tgt, mark, file, line }),
  );
  writeFileSync(path, `${lines.join("\n")}\n`);
  console.log(`${drawn.length} of ${chosen.length} alarms written to ${path}`);
}

function score(row, alarms, findings, judgements) {
  const judged = judgementsOf(judgements);
  if (judged.length === 0) {
    row("all", "precision", "nobody has judged any (unseen.jsonl)");
    return;
  }
  const sum = (each) => each.reduce((total, { label }) => total + worth[label], 0);
  const raised = alarms.filter(({ label }) => label !== undefined);
  const parts = [
    ...new Set(raised.map((each) => each.set)),
    ...directions.filter((name) => raised.some(({ set }) => set.endsWith(name))),
    undefined,
  ];
  for (const set of parts) {
    const own = raised.filter((each) => set === undefined || each.set.endsWith(set));
    const errors = own.filter(isError);
    row(set ?? "all", "precision, error", share(sum(errors), errors.length));
    row(set ?? "all", "precision, error and warning", share(sum(own), own.length));
  }
  row("all", "questions, worth asking, questions for one worth asking", questions(raised));
  const stated = new Map();
  for (const { set, key, confidence } of findings)
    stated.set(set + key, Math.max(stated.get(set + key) ?? 0, confidence ?? 0));
  const rows = judged.map(({ set, key, label }) => ({
    confidence: stated.get(set + key) ?? 0,
    worth: worth[label],
  }));
  row("all", `area under the curve, ${rows.length} judged alarms`, areaUnderCurve(rows).toFixed(3));
  for (const { band, stated: said, found } of calibration(rows))
    row("all", `stated ${band}: stated on average, found`, `${said}, ${found}`);
  if (judged.some(({ second }) => second !== undefined)) readersRows(row, "all", judged);
  row("all", "judged, of them still error or warning", `${judged.length}, ${raised.length}`);
}

/** Adds the rows to a table: of each group, of each direction and of all; returns the alarms, each once. */
export async function unseenArticles(
  row,
  { bin = built, mirrored = false, pairs = unseenPairs, judgements = "unseen" } = {},
) {
  const labels = new Map(judgementsOf(judgements).map(({ set, key, label }) => [set + key, label]));
  const alarms = [];
  const all = [];
  for (const [set, { pairs: count, words, findings }] of await groups(bin, mirrored, pairs)) {
    const named = findings.map((finding) => Object.assign(finding, { set }));
    const loud = named.filter(isAlarm);
    const rate = (count) => ((1000 * count) / words).toFixed(2);
    row(
      set,
      `${count} pairs, ${words} words: errors and warnings per 1,000 words, errors`,
      `${rate(loud.length)} (${loud.length}), ${rate(loud.filter(isError).length)} (${loud.filter(isError).length})`,
    );
    all.push(...named);
    alarms.push(
      ...distinct(loud).map((each) => Object.assign(each, { label: labels.get(set + each.key) })),
    );
  }
  score(row, alarms, all, judgements);
  return alarms;
}

async function main() {
  const bin = resolve(option("--bin", built));
  const row = (...cells) => console.log(cells.join(" | "));
  const alarms = await unseenArticles(row, {
    bin,
    mirrored: has("--mirrored"),
    ...(has("--tuned") && { pairs: tunedPairs(), judgements: "tuned-articles" }),
  });
  if (has("--to")) writeForReading(alarms, resolve(option("--to")));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (othersAvailable) await main();
  else console.log("unseen articles: skipped, the data (../shared) is not here.");
}
