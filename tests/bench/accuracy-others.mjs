// What the check is worth with glossaries that other projects wrote and keep, on their own translations: how right its
// alarms are, how often it asks, how well it knows how sure it is, and what it finds of injected errors. Needs
// ../shared/data/others-glossaries. Also alone: `node tests/bench/accuracy-others.mjs <cli.js>` prints the rows.

import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { dataFolder } from "./accuracy-data.mjs";
import { judgementsOf, wilson } from "./accuracy-sets.mjs";

const folder = join(dataFolder, "others-glossaries");
export const othersAvailable = existsSync(join(folder, "lib.mjs"));
const built = join(import.meta.dirname, "..", "..", "dist", "bin", "cli.js");

/** True 1, a minor variant ½, false 0. */
export const worth = { T: 1, M: 0.5, F: 0 };
const isAlarm = ({ level }) => level !== "note";
const isError = ({ level }) => level === "error";
const percent = (part, whole) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);
const worthOf = (judged) => judged.reduce((sum, { label }) => sum + worth[label], 0);

/** A share with the interval that it lies in 95 % of the time. */
export function share(part, whole) {
  if (whole === 0) return "–";
  const [low, high] = wilson(part / whole, whole).map((each) => (100 * each).toFixed(0));
  return `${percent(part, whole)} of ${whole} [${low}–${high}]`;
}

/** The runner of the data: its keys are hashes of rule, both texts and what is said, and survive a moved line. */
export const runner = () => import(pathToFileURL(join(folder, "lib.mjs")).href);

/** Each alarm once, at its loudest; the same words in two files are two alarms of a run and one to judge. */
export function distinct(findings) {
  const byKey = new Map();
  for (const finding of findings) {
    const known = byKey.get(finding.key);
    if (known === undefined || (isError(finding) && !isError(known)))
      byKey.set(finding.key, finding);
  }
  return [...byKey.values()];
}

/** Chance that a true alarm is stated surer than a false one; a minor variant is half of each. */
export function areaUnderCurve(rows) {
  let pairs = 0;
  let right = 0;
  for (const a of rows)
    for (const b of rows) {
      const weight = a.worth * (1 - b.worth);
      if (weight === 0 || a === b) continue;
      pairs += weight;
      if (a.confidence > b.confidence) right += weight;
      else if (a.confidence === b.confidence) right += weight / 2;
    }
  return right / pairs;
}

const bands = [0.01, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];

/** What was stated beside what was found, band by band. */
export function calibration(rows) {
  return bands.slice(0, -1).flatMap((from, at) => {
    const to = bands[at + 1];
    const band = rows.filter(({ confidence }) => confidence >= from && confidence < to);
    if (band.length === 0) return [];
    const mean = (of) => band.reduce((sum, row) => sum + row[of], 0);
    return {
      band: `${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}`,
      stated: percent(mean("confidence"), band.length),
      found: share(mean("worth"), band.length),
    };
  });
}

/** A user decides once for a concept and a rule: how many decisions are asked for one that is worth it. */
export function questions(alarms) {
  const asked = new Map();
  for (const { set, concept, rule, label } of alarms) {
    const question = [set, concept, rule].join("\n");
    asked.set(question, asked.get(question) === true || label === "T" || label === "M");
  }
  const worthy = [...asked.values()].filter(Boolean).length;
  return `${asked.size}, ${worthy}, ${(asked.size / worthy).toFixed(2)}`;
}

/** The precision rows of one set of distinct alarms; what nobody judged is told apart, and counted as false once. */
export function precisionRows(row, set, alarms) {
  const judged = alarms.filter(({ label }) => label !== undefined);
  const of = (wanted) => {
    const chosen = judged.filter(wanted);
    return share(worthOf(chosen), chosen.length);
  };
  row(set, "precision, error", of(isError));
  row(set, "precision, error and warning", of(isAlarm));
  row(set, "the same, what nobody judged counted as false", share(worthOf(judged), alarms.length));
  row(
    set,
    "distinct alarms, and of them not judged",
    `${alarms.length}, ${alarms.length - judged.length}`,
  );
}

function standingRows(row, set, { judged, alarms }) {
  const now = new Set(alarms.map(({ set: each, key }) => each + key));
  const errors = new Set(alarms.filter(isError).map(({ set: each, key }) => each + key));
  for (const [label, name] of Object.entries({ T: "true", M: "minor", F: "false" })) {
    const of = judged.filter((each) => each.label === label);
    const kept = of.filter((each) => now.has(each.set + each.key)).length;
    const loud = of.filter((each) => errors.has(each.set + each.key)).length;
    row(
      set,
      `${name} alarms of all judged: still error or warning, still error`,
      `${kept} of ${of.length}, ${loud}`,
    );
  }
}

const injectedRuns = {
  wordpress: ["inject/wordpress", "-g", "glossaries/wordpress.csv"],
  r4ds: ["inject/r4ds", "-g", "glossaries/r4ds.csv"],
};
const loudness = ["error", "warning", "note"];

/** What the check says on the line of an injected error and did not say before it was injected. */
function injectedRows(row, set, { runSet, before, bin }) {
  const kinds = new Map();
  const injected = readFileSync(join(folder, "inject", "injected.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ harmless }) => !harmless);
  for (const [id, args] of Object.entries(injectedRuns)) {
    const findings = runSet(bin, args).findings.filter(({ fp }) => !before[id].has(fp));
    for (const { set: of, kind, path, line } of injected) {
      if (of !== id) continue;
      // A sentence that is gone is reported at what stands beside the gap.
      const reach = kind === "sentence left out" ? 3 : 0;
      const hits = findings.filter(
        (each) =>
          each.path === path &&
          Math.abs(each.line - line) <= (each.rule === "omission" ? reach : 0),
      );
      const level = loudness.find((each) => hits.some((hit) => hit.level === each)) ?? "missed";
      for (const name of [kind, "all"]) {
        const counts = kinds.get(name) ?? { error: 0, warning: 0, note: 0, missed: 0 };
        counts[level] += 1;
        kinds.set(name, counts);
      }
    }
  }
  for (const [kind, { error, warning, note, missed }] of [...kinds].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  ))
    row(
      `${set}, injected`,
      `${kind}: error or warning (error, warning, note, missed)`,
      `${share(error + warning, error + warning + note + missed)} (${error}, ${warning}, ${note}, ${missed})`,
    );
}

/** Adds the rows of all sets to the table of accuracy.mjs. */
export async function othersGlossaries(row, bin = built) {
  if (!othersAvailable) {
    console.log(
      "others' glossaries: skipped, the data (../shared/data/others-glossaries) is not here.",
    );
    return;
  }
  const title = "others' glossaries";
  const { runSet, sets } = await runner();
  const words = JSON.parse(readFileSync(join(folder, "words.json"), "utf8"));
  const judged = judgementsOf("others-glossaries");
  const labels = new Map(judged.map(({ set, key, label }) => [set + key, label]));
  const stated = new Map();
  const before = {};
  const all = [];
  let raised = 0;
  let wordsOfAll = 0;
  for (const [set, { args }] of Object.entries(sets())) {
    const { findings } = runSet(bin, args);
    before[set] = new Set(findings.map(({ fp }) => fp));
    for (const { key, confidence } of findings)
      stated.set(set + key, Math.max(stated.get(set + key) ?? 0, confidence ?? 0));
    const loud = findings.filter(isAlarm);
    const alarms = distinct(loud).map((finding) =>
      Object.assign(finding, { set, label: labels.get(set + finding.key) }),
    );
    precisionRows(row, `${title}, ${set}`, alarms);
    const rate = (count) => ((1000 * count) / words[set]).toFixed(2);
    row(
      `${title}, ${set}`,
      "errors and warnings per 1,000 words, errors",
      `${rate(loud.length)}, ${rate(loud.filter(isError).length)}`,
    );
    raised += loud.length;
    wordsOfAll += words[set];
    all.push(...alarms);
  }
  const name = `${title}, all`;
  precisionRows(row, name, all);
  row(name, "errors and warnings per 1,000 words", ((1000 * raised) / wordsOfAll).toFixed(2));
  row(name, "questions, worth asking, questions for one worth asking", questions(all));
  standingRows(row, name, { judged, alarms: all });
  const rows = judged.map(({ set, key, label }) => ({
    confidence: stated.get(set + key) ?? 0,
    worth: worth[label],
  }));
  row(name, `area under the curve, ${rows.length} judged alarms`, areaUnderCurve(rows).toFixed(3));
  for (const { band, stated: said, found } of calibration(rows))
    row(name, `stated ${band}: stated on average, found`, `${said}, ${found}`);
  readersRows(row, name, judged);
  injectedRows(row, title, { runSet, before, bin });
}

/** How far two readings agree, beyond what chance alone would make. */
export function readersRows(row, set, judged) {
  const read = judged.filter(({ first, second }) => first !== undefined && second !== undefined);
  const same = read.filter(({ first, second }) => first === second).length;
  const part = (side, label) => read.filter((each) => each[side] === label).length / read.length;
  const chance = Object.keys(worth).reduce(
    (sum, label) => sum + part("first", label) * part("second", label),
    0,
  );
  const kappa = (same / read.length - chance) / (1 - chance);
  row(set, "judged twice: same label", share(same, read.length));
  row(set, "judged twice: Cohen's kappa", kappa.toFixed(3));
}

if (process.argv[1] === import.meta.filename)
  await othersGlossaries(
    (...cells) => console.log(cells.join(" | ")),
    process.argv[2] && resolve(process.argv[2]),
  );
