// Measures everything that docs/accuracy.md says, and prints one table; `--write` keeps it there, `--verbose`
// lists what is wrong, `--only <word>` measures the parts whose name has the word. Needs `npm run build`.

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { assessTerms } from "../../dist/terms/assess-terms.js";
import { compileGlossary } from "../../dist/terms/patterns/compile-glossary.js";
import { available, bitextOf, challengeSet, corpusSet } from "./accuracy-data.mjs";
import { injectedErrors, names, postEdits } from "./accuracy-injected.mjs";
import { notes } from "./accuracy-notes.mjs";
import { opening } from "./accuracy-opening.mjs";
import { othersGlossaries } from "./accuracy-others.mjs";
import { findingsOf, judgementsOf, sets, wilson } from "./accuracy-sets.mjs";
import { alarmsOf } from "./judgement-sample.mjs";

const root = join(import.meta.dirname, "..", "..");
const verbose = process.argv.includes("--verbose");
const only = process.argv.includes("--only")
  ? process.argv[process.argv.indexOf("--only") + 1]
  : "";
const table = [];
const row = (set, figure, value, bar = "") => table.push([set, figure, String(value), bar]);
const percent = (part, whole) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`);
const isAlarm = ({ level }) => level !== "note";
const isError = ({ level }) => level === "error";
const lineOf = ({ source, target }) => (source ?? target).line - 1;

/** A share with the interval that it lies in 95% of the time. */
function share(part, whole) {
  const [low, high] = wilson(part / whole, whole).map((each) => (100 * each).toFixed(0));
  return `${percent(part, whole)} of ${whole} [${low}–${high}]`;
}

function verdictOf(findings) {
  const loudest = findings.find(isError) ?? findings.find(isAlarm) ?? findings[0];
  if (loudest === undefined) return "ok";
  const { ruleId, messageId } = loudest;
  if (ruleId === "term-deprecated") return "forbidden";
  if (ruleId === "name-misspelt" || ruleId === "accent-lost" || messageId === "nearly")
    return "typo";
  if (messageId === "derived") return "derived";
  return messageId === "headOnly" ? "ellipsis" : "missing";
}

// A term left out on purpose, and the same word in another sense, are best not mentioned at all.
const silentIsRight = new Set(["ellipsis", "sense"]);
const wrongs = new Set(["missing", "forbidden", "typo"]);

function challenge() {
  const { glossary, cases } = challengeSet();
  let verdicts = 0;
  let exact = 0;
  let hits = 0;
  let extra = 0;
  let missed = 0;
  for (const { source, target, expected } of cases) {
    const findings = findingsOf([bitextOf([[source, target]])], glossary);
    const ids = new Set([...expected.keys(), ...findings.map(({ concept }) => concept)]);
    for (const id of ids) {
      const own = findings.filter(({ concept }) => concept === id);
      const stated = expected.get(id) ?? "ok";
      const wanted = stated === "deprecated" ? "forbidden" : stated;
      const verdict = verdictOf(own);
      const right = verdict === wanted || (verdict === "ok" && silentIsRight.has(wanted));
      const alarmed = own.some(isAlarm);
      const wrong = wrongs.has(wanted);
      verdicts += 1;
      exact += Number(right);
      hits += Number(alarmed && wrong);
      extra += Number(alarmed && !wrong);
      missed += Number(!alarmed && wrong);
      if (verbose && (!right || alarmed !== wrong))
        console.log(`${id}: ${verdict}, not ${wanted} | ${source} | ${target}`);
    }
  }
  const name = `challenge (${cases.length} hard pairs)`;
  row(name, "verdicts exactly right", `${exact} of ${verdicts}`, "all but 2");
  row(name, "precision, error and warning", share(hits, hits + extra));
  row(name, "recall, error and warning", share(hits, hits + missed));
}

const points = { T: 1, V: 0.5, F: 0 };
const trueShare = (judged) =>
  share(
    judged.reduce((sum, { label }) => sum + points[label], 0),
    judged.length,
  );

/**
 * Share of judged alarms that are true deviations; a minor variant counts half. Where a set was drawn from more
 * than once, the last draw counts: the ones before have been worked on.
 */
function precision(name, wanted) {
  const judged = judgementsOf(name);
  const last = Math.max(...judged.map(({ draw = 1 }) => draw));
  return trueShare(judged.filter((each) => (each.draw ?? 1) === last && wanted(each)));
}

/** The same of all judged alarms that are still raised, at the level that they have now. */
async function standing(name) {
  const { bitexts, glossary, rules } = await sets[name]();
  const labels = new Map(judgementsOf(name).map(({ fingerprint, label }) => [fingerprint, label]));
  const alarms = alarmsOf(findingsOf(bitexts, glossary, rules));
  const judged = alarms
    .filter(({ fingerprint }) => labels.has(fingerprint))
    .map(({ fingerprint, level }) => ({ label: labels.get(fingerprint), level }));
  const sentences = bitexts.reduce(
    (sum, { units }) =>
      sum + units.filter(({ source }) => source !== undefined && source.text !== "").length,
    0,
  );
  return { judged, alarms: alarms.length, sentences };
}

const bars = {
  tico: { errorP: "≥ 88%", errorR: "≥ 72%", alarmP: "≥ 80%", alarmR: "≥ 90%", share: "≤ 9%" },
  pydocs: { alarmP: "≥ 82%", alarmR: "≥ 88%" },
};

function corpus(name) {
  const { glossary, pairs, alarms } = corpusSet(name);
  const bar = bars[name];
  const bitext = bitextOf(pairs);
  const compiled = compileGlossary(glossary, { source: "en", target: "es" });
  const surfaces = new Map();
  for (const { unit, occurrence } of assessTerms(bitext.units, compiled))
    surfaces.set(`${unit.index} ${occurrence.concept.id}`, occurrence.how.surface.toLowerCase());
  const findings = findingsOf([bitext], glossary);
  const pairsAt = (wanted) =>
    new Set(findings.filter(wanted).map((finding) => `${lineOf(finding)} ${finding.concept}`)).size;
  row(name, "precision, error", precision(name, isError), bar.errorP);
  const found = judgedAlarms(alarms, { findings, glossary, pairs, surfaces });
  const wrong = found.filter(({ label }) => label === "T");
  row(
    name,
    "recall, error",
    share(wrong.filter(({ error }) => error).length, wrong.length),
    bar.errorR,
  );
  row(name, "precision, error and warning", precision(name, isAlarm), bar.alarmP);
  row(
    name,
    "recall, error and warning",
    share(wrong.filter(({ alarmed }) => alarmed).length, wrong.length),
    bar.alarmR,
  );
  row(name, "pairs of unit and concept", surfaces.size);
  row(name, "of them alarmed, error", percent(pairsAt(isError), surfaces.size));
  row(
    name,
    "of them alarmed, error and warning",
    percent(pairsAt(isAlarm), surfaces.size),
    bar.share,
  );
}

/** What became of alarms that were judged before, whoever raised them. */
function judgedAlarms(alarms, { findings, glossary, pairs, surfaces }) {
  const wordsOf = new Map(
    glossary.concepts.map(({ id, terms }) => [id, terms.map(({ text }) => text.toLowerCase())]),
  );
  const places = new Map(pairs.map(([source], at) => [source, at]));
  return alarms.map((alarm) => {
    const at = places.get(alarm.en);
    const approved = alarm.approved.map((text) => text.toLowerCase());
    // What the judge saw is a place in a sentence: another concept with the same words is the same alarm.
    const own = findings.filter(
      (finding) =>
        lineOf(finding) === at &&
        (approved.some((text) => wordsOf.get(finding.concept)?.includes(text)) ||
          surfaces.get(`${at} ${finding.concept}`) === alarm.source_span.toLowerCase()),
    );
    const error = own.some(isError);
    const alarmed = own.some(isAlarm);
    if (verbose && ((alarm.label === "T" && !error) || (alarm.label === "F" && alarmed)))
      console.log(
        `${alarm.label} ${error} ${alarmed} ${alarm.source_span} | ${alarm.en} | ${alarm.es}`,
      );
    return { label: alarm.label, error, alarmed };
  });
}

function mended() {
  const { flagged, passed, count, worded } = postEdits();
  row("sap-en-es", "machine translations flagged", share(flagged, count), "≥ 90%");
  row("sap-en-es", "those whose source has the term as a word: flagged", share(flagged, worded));
  row("sap-en-es", "mended ones passed", share(passed, count), "≥ 97%");
}

const injectedBars = [
  [/only occurrence/u, "≥ 95%"],
  [/more than once/u, "≥ 65%"],
  [/nouns and adjectives/u, "≥ 99.5%"],
  [/accent/u, "≥ 97%"],
];

function injected(name) {
  for (const { what, seen, loud, count } of injectedErrors(name, 300)) {
    const bar = injectedBars.find(([pattern]) => pattern.test(what))?.[1] ?? "";
    row(`${name}, injected`, `${what}: noticed`, share(seen, count), bar);
    if (loud !== seen) row(`${name}, injected`, `${what}: error or warning`, share(loud, count));
  }
}

function misspeltNames() {
  const { tokens, falseAlone, falseAligned, alone, aligned } = names(100);
  const rate = (count) => `${((1000 * count) / tokens).toFixed(2)} (${count})`;
  const set = "newstest 2010, 100 names";
  row(set, "false flags per 1,000 words, translation alone", rate(falseAlone), "≤ 0.1");
  row(set, "false flags per 1,000 words, with the source", rate(falseAligned), "≤ 0.1");
  row(set, "misspelt names found, translation alone", share(alone.seen, alone.count), "≥ 80%");
  row(set, "misspelt names found, with the source", share(aligned.seen, aligned.count), "≥ 92%");
}

async function largeGlossary() {
  const { bitexts, glossary } = await sets.eurovoc();
  const alarms = alarmsOf(findingsOf(bitexts, glossary));
  const words = bitexts.reduce(
    (sum, { target }) => sum + (target.content.match(/[\p{L}\d]+/gu)?.length ?? 0),
    0,
  );
  const rate = (count) => ((1000 * count) / words).toFixed(1);
  const set = `eurovoc (${glossary.concepts.length} concepts) on news and essays`;
  row(set, "errors per 1,000 words", rate(alarms.filter(isError).length));
  row(set, "errors and warnings per 1,000 words", rate(alarms.length));
  row(set, "of them true (judged)", precision("eurovoc", isAlarm));
}

const otherSense = /^(?:other sense|inside a longer|the glossary has it)/u;
const synonym = /^synonym/u;

/** What the sample owes to glossaries that were made for the other direction. */
function oneDirection(name) {
  const judged = judgementsOf(`${name}-mirrored`);
  const last = judged.filter(
    ({ draw }) => draw === Math.max(...judged.map((each) => each.draw ?? 1)),
  );
  const set = `${name}, Spanish to English`;
  const isSynonym = ({ reason = "" }) => synonym.test(reason);
  row(
    set,
    "the same without synonyms that the glossary lacks",
    trueShare(last.filter((each) => !isSynonym(each))),
  );
  const wrong = last.filter(({ label }) => label === "F");
  const senses = wrong.filter(({ reason = "" }) => otherSense.test(reason));
  row(set, "false alarms that are another sense", share(senses.length, wrong.length));
}

async function mirrored(name) {
  row(`${name}, Spanish to English`, "precision, error", precision(`${name}-mirrored`, isError));
  row(
    `${name}, Spanish to English`,
    "precision, error and warning",
    precision(`${name}-mirrored`, isAlarm),
  );
  oneDirection(name);
  const { bitexts, glossary } = await sets[`${name}-mirrored`]();
  const compiled = compileGlossary(glossary, { source: "es", target: "en" });
  const decisions = new Set(
    assessTerms(bitexts[0].units, compiled).map(
      ({ unit, occurrence }) => `${unit.index} ${occurrence.concept.id}`,
    ),
  ).size;
  const alarms = alarmsOf(findingsOf(bitexts, glossary));
  const labels = new Map(judgementsOf(`${name}-mirrored`).map((each) => [each.fingerprint, each]));
  const standing = alarms.flatMap(({ fingerprint }) => labels.get(fingerprint) ?? []);
  row(`${name}, Spanish to English`, "precision now, of all judged", trueShare(standing));
  row(`${name}, Spanish to English`, "pairs alarmed", percent(alarms.length, decisions));
  for (const { what, seen, count } of injectedErrors(name, 300, { mirrored: true }))
    row(`${name}, Spanish to English, injected`, `${what}: noticed`, share(seen, count));
}

function alignment() {
  const path = join(import.meta.dirname, "alignment.mjs");
  const { stdout } = spawnSync("node", [path], { encoding: "utf8", maxBuffer: 1 << 26 });
  for (const line of stdout.split("\n")) {
    const [, name, value, bar = ""] = /^(\S.*?) {2,}(.*?)(?: {3}\(bar (.*)\))?$/u.exec(line) ?? [];
    if (bar !== "")
      row(name, "alignment and sentences", value.replaceAll(/, [\d.]+ s$/gu, ""), bar);
  }
}

/** Rules that need no glossary. What was first found is kept beside what is left of it. */
async function withoutGlossary(name, set, first) {
  if (first) {
    const judged = judgementsOf(name).filter(({ draw = 1 }) => draw === 1);
    row(set, "precision as first read, error", trueShare(judged.filter(isError)));
    row(set, "precision as first read, error and warning", trueShare(judged));
  }
  const { judged, alarms, sentences } = await standing(name);
  row(set, "precision now, error", trueShare(judged.filter(isError)), first ? "" : "≥ 85%");
  row(set, "precision now, error and warning", trueShare(judged), first ? "" : "≥ 75%");
  row(set, "alarms now, and of them judged", `${alarms}, ${judged.length}`);
  row(set, "alarms now per 1,000 units", ((1000 * alarms) / sentences).toFixed(1));
}

function omissions() {
  const judged = judgementsOf("omissions");
  row("articles, sentences left out", "precision, error", trueShare(judged.filter(isError)));
  row("articles, sentences left out", "precision, error and warning", trueShare(judged));
}

/** How far two readings of the same alarms agree, beyond what chance alone would make. */
function secondReading() {
  const read = judgementsOf("second-reading");
  const same = read.filter(({ first, second }) => first === second).length / read.length;
  const chance = Object.keys(points).reduce((sum, label) => {
    const part = (side) => read.filter((each) => each[side] === label).length / read.length;
    return sum + part("first") * part("second");
  }, 0);
  const kappa = ((same - chance) / (1 - chance)).toFixed(2);
  row("tico and pydocs, judged twice", "same label", share(same * read.length, read.length));
  row("tico and pydocs, judged twice", "Cohen's kappa", kappa);
}

let paragraph = "";

const parts = {
  unseen: async () => {
    paragraph = await opening(row);
  },
  tico: () => corpus("tico"),
  pydocs: () => corpus("pydocs"),
  sap: mended,
  challenge,
  "injected-tico": () => injected("tico"),
  "injected-pydocs": () => injected("pydocs"),
  names: misspeltNames,
  alignment,
  eurovoc: largeGlossary,
  "mirrored-tico": () => mirrored("tico"),
  "mirrored-pydocs": () => mirrored("pydocs"),
  articles: () => withoutGlossary("articles", "articles of 16 sites, without a glossary", false),
  news: () => withoutGlossary("news", "9,956 sentences of news, without a glossary", true),
  sentences: () =>
    withoutGlossary("sentences", "tico and pydocs without code, without a glossary", true),
  wmt24: () =>
    withoutGlossary("wmt24", "13 documents of WMT24 in 190 paragraphs, without a glossary", true),
  newstest: () =>
    withoutGlossary("newstest", "newstest 2008 to 2010 in order, without a glossary", true),
  office: () =>
    withoutGlossary("office", "40,000 sentences of documentation, without a glossary", true),
  interface: () =>
    withoutGlossary("interface", "4,000 sentences of open software, without a glossary", true),
  omissions,
  "second-reading": secondReading,
  others: () => othersGlossaries(row),
};

function printed() {
  const head = ["set", "figure", "value", "bar"];
  const widths = head.map((title, at) => Math.max(title.length, ...table.map((r) => r[at].length)));
  const line = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(head), rule, ...table.map(line)].join("\n");
}

function document(text) {
  const commit = spawnSync("git", ["rev-parse", "--short", "HEAD"], {
    cwd: root,
    encoding: "utf8",
  });
  const date = new Date().toISOString().slice(0, 10);
  return `# Accuracy\n\n${paragraph}\n\nMeasured on ${date} at commit ${commit.stdout.trim()} by \`npm run bench:accuracy -- --write\`.\n\n${text}\n\n${notes}\n`;
}

if (!available) {
  console.log("accuracy: skipped, the data (../shared/data/termcheck) is not here.");
} else {
  for (const [name, measure] of Object.entries(parts)) if (name.includes(only)) await measure();
  console.log(printed());
  if (process.argv.includes("--write"))
    writeFileSync(join(root, "docs", "accuracy.md"), document(printed()));
}
