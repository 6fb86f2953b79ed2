// Measures the findings of the terminology rules on real data, and prints one table; `--write` keeps it in
// docs/accuracy.md, `--verbose` lists what is wrong. The sets are those the check was tuned on: the figures
// say that a change did no harm, not how the check does on text nobody has seen. Needs `npm run build`.

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkBitexts } from "../../dist/check/check-bitexts.js";
import { createTranslator } from "../../dist/messages/translator.js";
import { rules } from "../../dist/rules/index.js";
import { assessTerms } from "../../dist/terms/assess-terms.js";
import { compileGlossary } from "../../dist/terms/compile-glossary.js";
import { available, bitextOf, challengeSet, corpusSet } from "./accuracy-data.mjs";

const verbose = process.argv.includes("--verbose");
const root = join(import.meta.dirname, "..", "..");
const terminology = rules.filter(({ meta }) =>
  /^(?:term-(?:missing|deprecated|untranslated)|name-misspelt|accent-lost)$/u.test(meta.id),
);
const table = [];
const row = (set, figure, value, bar = "") => table.push([set, figure, String(value), bar]);
const percent = (part, whole) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);
const isAlarm = ({ level }) => level !== "note";
const isError = ({ level }) => level === "error";
const lineOf = ({ source, target }) => (source ?? target).line - 1;

function findingsOf(bitext, glossary) {
  return checkBitexts([bitext], {
    glossary,
    rules: terminology,
    translate: createTranslator("en"),
    tool: { name: "glosa", version: "0" },
  }).findings;
}

function verdictOf(findings) {
  const loudest = findings.find(isError) ?? findings.find(isAlarm) ?? findings[0];
  if (loudest === undefined) return "ok";
  const { ruleId, messageId } = loudest;
  if (ruleId === "term-deprecated") return "forbidden";
  if (ruleId === "name-misspelt" || ruleId === "accent-lost") return "typo";
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
    const findings = findingsOf(bitextOf([[source, target]]), glossary);
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
        console.log(
          `${id}: ${verdict} ${own.map(({ confidence }) => confidence).join()}, not ${wanted} | ${source} | ${target}`,
        );
    }
  }
  const name = `challenge (${cases.length} hard pairs)`;
  row(name, "verdicts exactly right", `${exact} of ${verdicts}`, "all but 2");
  row(name, "precision of errors and warnings", percent(hits, hits + extra));
  row(name, "recall of errors and warnings", percent(hits, hits + missed));
}

// Pairs of a unit and a concept that a checker has to decide.
function countDecisions(bitext, glossary) {
  const compiled = compileGlossary(glossary, { source: "en", target: "es" });
  const surfaces = new Map();
  for (const { unit, occurrence } of assessTerms(bitext.units, compiled))
    surfaces.set(`${unit.index} ${occurrence.concept.id}`, occurrence.how.surface.toLowerCase());
  return surfaces;
}

function corpus(name, all) {
  const { glossary, pairs, alarms } = corpusSet(name);
  const bitext = bitextOf(pairs);
  const surfaces = countDecisions(bitext, glossary);
  const start = process.cpuUsage();
  const findings = findingsOf(bitext, glossary);
  const { user, system } = process.cpuUsage(start);
  const characters = bitext.source.content.length + bitext.target.content.length;
  const pairsAt = (wanted) =>
    new Set(findings.filter(wanted).map((finding) => `${lineOf(finding)} ${finding.concept}`)).size;
  row(name, "pairs of unit and concept", surfaces.size);
  row(name, "of them alarmed at error", percent(pairsAt(isError), surfaces.size));
  row(
    name,
    "of them alarmed at error and warning",
    percent(pairsAt(isAlarm), surfaces.size),
    name === "tico" ? "≤ 9 %" : "",
  );
  judged(alarms, { findings, glossary, pairs, surfaces }, all);
  const speed = characters / (user + system);
  row(name, "speed, both sides, 1e6 characters a second", speed.toFixed(1));
}

function judged(alarms, { findings, glossary, pairs, surfaces }, all) {
  const wordsOf = new Map(
    glossary.concepts.map(({ id, terms }) => [id, terms.map(({ text }) => text.toLowerCase())]),
  );
  for (const alarm of alarms) {
    const at = pairs.findIndex(([source]) => source === alarm.en);
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
    all.push({ label: alarm.label, error, alarmed });
    if (verbose && ((alarm.label === "T" && !error) || (alarm.label === "F" && alarmed)))
      console.log(
        `${alarm.label} ${alarm.stratum} ${error ? "error" : alarmed ? "warning" : "silent"} ${alarm.source_span} -> ${alarm.approved.join("/")} ${own.map(({ ruleId, messageId, confidence, data }) => `${ruleId}.${messageId} ${confidence} ${data.found ?? ""}`).join("; ")}\n    ${alarm.en.slice(0, 150)}\n    ${alarm.es.slice(0, 150)}`,
      );
  }
}

function judgedRows(all) {
  const share = (label, wanted) => {
    const own = all.filter((item) => item.label === label);
    return `${percent(own.filter(wanted).length, own.length)} of ${own.length}`;
  };
  const error = ({ error: value }) => value;
  const alarmed = ({ alarmed: value }) => value;
  const set = "judged alarms";
  row(set, "true deviations found at error", share("T", error), "≥ 72 %");
  row(set, "true deviations found at error and warning", share("T", alarmed), "≥ 90 %");
  row(set, "false alarms raised at error", share("F", error), "few");
  row(set, "false alarms raised at error and warning", share("F", alarmed), "few");
  row(set, "minor variants raised at error and warning", share("V", alarmed));
}

function printed() {
  const head = ["set", "figure", "value", "bar"];
  const widths = head.map((title, at) => Math.max(title.length, ...table.map((r) => r[at].length)));
  const line = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(head), rule, ...table.map(line)].join("\n");
}

const warning =
  "The check was tuned on these sets: read the figures as a regression test, not as what unseen text gives.";

function document(text) {
  const commit = spawnSync("git", ["rev-parse", "--short", "HEAD"], {
    cwd: root,
    encoding: "utf8",
  });
  const date = new Date().toISOString().slice(0, 10);
  return `# Accuracy of the terminology check\n\nMeasured on ${date} at commit ${commit.stdout.trim()} by \`npm run bench:accuracy -- --write\`.\n${warning}\n\n${text}\n`;
}

if (!available) {
  console.log("accuracy: skipped, the data (../shared/data/termcheck) is not here.");
} else {
  challenge();
  const all = [];
  for (const name of ["tico", "pydocs"]) corpus(name, all);
  judgedRows(all);
  console.log(`${warning}\n\n${printed()}`);
  if (process.argv.includes("--write"))
    writeFileSync(join(root, "docs", "accuracy.md"), document(printed()));
}
