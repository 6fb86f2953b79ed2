// Measures the terminology check on real data: a challenge set, two glossaries beside their translations,
// and alarms judged by hand. Run after `npm run build`. The sets are those the check was tuned on:
// the figures say that a change did no harm, not how the check does on text nobody has seen.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const data = [
  join(root, "..", "shared", "data", "termcheck"),
  join(root, "..", "..", "shared", "data", "termcheck"),
].find((path) => existsSync(path));
if (data === undefined) {
  console.log("accuracy: skipped, the data (../shared/data/termcheck) is not here.");
  process.exit(0);
}
const { compileGlossary } = await import(join(root, "dist/terms/compile-glossary.js"));
const { assessTerms } = await import(join(root, "dist/terms/assess-terms.js"));

const verbose = process.argv.includes("--verbose");
const only = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const json = (path) => JSON.parse(readFileSync(join(data, path), "utf8"));
const lines = (path) => readFileSync(join(data, path), "utf8").split("\n").filter(Boolean);
const jsonLines = (path) => lines(path).map((line) => JSON.parse(line));

function concept(id, terms) {
  return { id, subjectField: "", definition: "", props: [], terms };
}

function term(text, language, status, partOfSpeech) {
  return {
    text,
    language,
    status,
    partOfSpeech,
    grammaticalGender: undefined,
    flags: [],
    note: "",
    source: "",
    props: [],
    location: undefined,
  };
}

function unit(index, id, source, target) {
  const located = (text) => ({ text, pieces: [], opaque: [] });
  return {
    index,
    id,
    source: located(source),
    target: located(target),
    shape: [1, 1],
    certainty: 1,
    heading: false,
  };
}

function compile(concepts) {
  return compileGlossary({ kind: "glossary", concepts }, { source: "en", target: "es" });
}

const percent = (part, whole) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);
const row = (name, value, goal) =>
  console.log(`  ${name.padEnd(52)} ${String(value).padStart(16)}   ${goal ?? ""}`);

// Which verdict of the challenge set an outcome answers to.
const kinds = {
  approved: "ok",
  elliptic: "ellipsis",
  "head-only": "ellipsis",
  deprecated: "forbidden",
  untranslated: "missing",
  misspelt: "typo",
  "other-modifier": "missing",
  missing: "missing",
  derived: "derived",
};
const errorKinds = new Set(["missing", "forbidden", "typo", "untranslated"]);

function challenge() {
  const concepts = json("challenge-peru/glossary.json").map(({ id, en, es, pos }) =>
    concept(id, [
      ...en.map((text, at) =>
        term(text, "en", at === 0 ? "preferred" : "admitted", pos === "name" ? "proper noun" : pos),
      ),
      ...Object.entries(es).flatMap(([status, texts]) =>
        texts.map((text) =>
          term(
            text,
            "es",
            status === "forbidden" ? "deprecated" : status,
            pos === "name" ? "proper noun" : pos,
          ),
        ),
      ),
    ]),
  );
  const compiled = compile(concepts);
  let verdicts = 0,
    exact = 0,
    right = 0,
    truePositive = 0,
    falsePositive = 0,
    falseNegative = 0;
  for (const line of lines("challenge-peru/cases.tsv")) {
    const [source, target, expected] = line.split("\t");
    const assessments = assessTerms([unit(0, "", source, target)], compiled);
    const expectations = new Map(expected.split(" ").map((item) => item.split(":")));
    for (const found of assessments)
      if (!expectations.has(found.occurrence.concept.id))
        expectations.set(found.occurrence.concept.id, "ok");
    for (const [id, wanted] of expectations) {
      const own = assessments.filter((assessment) => assessment.occurrence.concept.id === id);
      const worst =
        own.find(({ outcome }) => errorKinds.has(kinds[outcome])) ??
        own.find(({ outcome }) => outcome !== "approved") ??
        own[0];
      const kind = worst === undefined ? "unrecognised" : kinds[worst.outcome];
      const wantedKind = wanted === "deprecated" ? "forbidden" : wanted;
      const isError =
        worst !== undefined && worst.outcome !== "approved" && worst.confidence >= 0.55;
      const wantedError = errorKinds.has(wantedKind);
      verdicts++;
      if (kind === wantedKind) exact++;
      if (isError === wantedError) right++;
      if (isError && wantedError) truePositive++;
      if (isError && !wantedError) falsePositive++;
      if (!isError && wantedError) falseNegative++;
      if (verbose && (kind !== wantedKind || isError !== wantedError))
        console.log(
          `    ${id}: ${kind} (${worst?.outcome} ${worst?.confidence}), expected ${wanted} | ${source} | ${target}`,
        );
    }
  }
  console.log("challenge-peru: 48 pairs written to be hard");
  row("verdict kind exact", `${exact} of ${verdicts}`, "goal: all but 2");
  row("error or no error right", `${right} of ${verdicts}`);
  row(
    "precision, recall (error and warning level)",
    `${percent(truePositive, truePositive + falsePositive)}, ${percent(truePositive, truePositive + falseNegative)}`,
  );
}

const wrongOutcomes = new Set([
  "missing",
  "other-modifier",
  "derived",
  "head-only",
  "untranslated",
  "deprecated",
  "misspelt",
]);
const parts = {
  noun: "noun",
  adjective: "adjective",
  verb: "verb",
  "proper noun": "proper noun",
  adverb: "adverb",
  name: "proper noun",
};

function corpus(name, labelled) {
  const concepts = json(`${name}/glossary.json`).map(({ en, es, pos }, index) =>
    concept(`${name}-${index}`, [
      term(en, "en", "preferred", parts[pos?.[0]]),
      ...es.map((text) => term(text, "es", "preferred", parts[pos?.[0]])),
    ]),
  );
  const units = jsonLines(`${name}/segs.jsonl`).map(({ id, en, es }, index) =>
    unit(index, id, en, es),
  );
  const before = performance.now();
  const compiled = compile(concepts);
  const compiledAt = performance.now();
  const assessments = assessTerms(units, compiled);
  const done = performance.now();
  const characters = units.reduce(
    (sum, { source, target }) => sum + source.text.length + target.text.length,
    0,
  );
  const pairs = new Map();
  for (const assessment of assessments) {
    const key = `${assessment.unit.id}\n${assessment.occurrence.concept.id}`;
    const confidence = wrongOutcomes.has(assessment.outcome) ? assessment.confidence : 0;
    const known = pairs.get(key);
    if (known === undefined || known.confidence < confidence)
      pairs.set(key, { confidence, assessment });
  }
  const counts = { error: 0, warning: 0, note: 0 };
  const outcomes = {};
  for (const { confidence, assessment } of pairs.values()) {
    outcomes[assessment.outcome] = (outcomes[assessment.outcome] ?? 0) + 1;
    if (confidence >= 0.8) counts.error++;
    else if (confidence >= 0.55) counts.warning++;
    else if (confidence > 0) counts.note++;
  }
  console.log(
    `${name}: ${units.length} units, ${concepts.length} concepts, ${pairs.size} pairs of unit and concept`,
  );
  row("pairs alarmed at error", percent(counts.error, pairs.size));
  row(
    "pairs alarmed at error and warning",
    percent(counts.error + counts.warning, pairs.size),
    name === "tico" ? "goal: ≤ 9 %" : "",
  );
  row("pairs with a note", percent(counts.note, pairs.size));
  row(
    "compile, assess",
    `${(compiledAt - before).toFixed(0)} ms, ${(done - compiledAt).toFixed(0)} ms`,
  );
  row(
    "speed (both sides)",
    `${(characters / 1e6 / ((done - compiledAt) / 1e3)).toFixed(1)} M chars/s`,
    "goal: ≥ 5",
  );
  if (verbose) console.log("   ", outcomes);
  judged(name, labelled, assessments);
}

function judged(name, labelled, assessments) {
  const byUnit = new Map();
  for (const assessment of assessments) {
    const known = byUnit.get(assessment.unit.source.text) ?? [];
    known.push(assessment);
    byUnit.set(assessment.unit.source.text, known);
  }
  const tally = {};
  for (const alarm of labelled.filter((item) => item.corpus === name)) {
    const label = alarm.label[0] === "R" ? "F" : alarm.label[0];
    const wanted = new Set(alarm.approved.map((text) => text.toLowerCase()));
    const own = (byUnit.get(alarm.en) ?? []).filter(({ occurrence }) =>
      [occurrence.concept, ...occurrence.alternatives].some(({ terms }) =>
        terms.some((item) => item.language === "es" && wanted.has(item.text.toLowerCase())),
      ),
    );
    const confidence = Math.max(
      0,
      ...own.map((item) => (wrongOutcomes.has(item.outcome) ? item.confidence : 0)),
    );
    const counts = (tally[label] ??= { n: 0, error: 0, both: 0, note: 0 });
    counts.n++;
    if (confidence >= 0.8) counts.error++;
    if (confidence >= 0.55) counts.both++;
    if (confidence > 0) counts.note++;
    if (verbose && (label === "F" ? confidence >= 0.55 : label === "T" && confidence < 0.55))
      console.log(
        `    ${alarm.label} ${alarm.stratum} ${confidence} ${own.map((item) => `${item.outcome}[${item.occurrence.how.demotions}]`).join()} “${alarm.source_span}” -> ${alarm.approved.join("/")} found=${own[0]?.found?.surface ?? ""} rendering=${own[0]?.rendering?.surface ?? ""}\n        ${alarm.en.slice(0, 160)}\n        ${alarm.es.slice(0, 160)}`,
      );
  }
  const of = (label) => tally[label] ?? { n: 0, error: 0, both: 0, note: 0 };
  row(
    `judged true deviations: recall at error (of ${of("T").n})`,
    percent(of("T").error, of("T").n),
    "goal: ≥ 72 %",
  );
  row("  at error and warning", percent(of("T").both, of("T").n), "goal: ≥ 90 %");
  row("  at any level", percent(of("T").note, of("T").n));
  row(`judged false alarms: raised at error (of ${of("F").n})`, percent(of("F").error, of("F").n));
  row("  at error and warning", percent(of("F").both, of("F").n));
  row(
    `minor variants: raised at error and warning (of ${of("V").n})`,
    percent(of("V").both, of("V").n),
  );
  for (const [level, key] of [
    ["error", "error"],
    ["error and warning", "both"],
  ]) {
    const raised = of("T")[key] + of("V")[key] + of("F")[key];
    row(`precision on the judged alarms at ${level}`, percent(of("T")[key], raised));
  }
  totals.push(tally);
}

const totals = [];
const labelled = jsonLines("labelled-alarms.jsonl");
const wanted = (name) => only.length === 0 || only.includes(name);
console.log("These sets were used for tuning: read the figures as a regression test.\n");
if (wanted("challenge-peru")) challenge();
for (const name of ["tico", "pydocs"]) if (wanted(name)) corpus(name, labelled);
if (totals.length > 1) {
  const sum = (label, key) =>
    totals.reduce((total, tally) => total + (tally[label]?.[key] ?? 0), 0);
  console.log("all judged alarms");
  row(
    "recall of true deviations at error",
    percent(sum("T", "error"), sum("T", "n")),
    "goal: ≥ 72 %",
  );
  row("recall at error and warning", percent(sum("T", "both"), sum("T", "n")), "goal: ≥ 90 %");
  row("false alarms raised at error and warning", percent(sum("F", "both"), sum("F", "n")));
}
