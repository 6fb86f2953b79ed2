// Every judged alarm that the check still raises, with what its confidence is made of: from ../shared, without a word
// of its text. One alarm is one row: rule, set, project, label, features.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runner, worth } from "./accuracy-others.mjs";
import { findingsOf, judgementsOf, sets } from "./accuracy-sets.mjs";
import { alarmsOf } from "./judgement-sample.mjs";
import { checksOf, tunedPairs, unseenPairs } from "./unseen-pairs.mjs";

const bin = join(import.meta.dirname, "check-with-features.mjs");
const half = { ...worth, V: 0.5 };

/** Sets of one project are left out together. */
const projects = {
  "r4ds-rev": "r4ds",
  "tico-mirrored": "tico",
  "pydocs-mirrored": "pydocs",
  omissions: "articles",
  newstest: "news",
  sentences: "tico-and-pydocs",
};

function row(set, kind, label, { ruleId, question, noted, features }) {
  const project = projects[set] ?? set.replace(/, .*/u, "");
  return { kind, project, set, rule: ruleId, question, noted, worth: half[label], features };
}

async function runsOf(jobs, kind, judged) {
  const { runSet } = await runner();
  const folder = mkdtempSync(join(tmpdir(), "glosa-calibrate-"));
  process.env.GLOSA_FEATURES = join(folder, "features.json");
  const labels = new Map(judged.map(({ set, key, label }) => [set + key, label]));
  const rows = new Map();
  try {
    for (const { set, args } of jobs) {
      const { findings } = runSet(bin, args);
      const known = new Map(
        JSON.parse(readFileSync(process.env.GLOSA_FEATURES, "utf8")).map((each) => [
          each.key,
          each,
        ]),
      );
      for (const finding of findings) {
        const { key, rule, line, fp } = finding;
        const label = labels.get(set + key);
        if (label === undefined || rows.has(set + key)) continue;
        const own = known.get(`${fp} ${line}`);
        rows.set(set + key, {
          ...row(set, kind, label, { ...own, ruleId: rule }),
          key,
          finding,
        });
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return [...rows.values()];
}

/** Whose judgements the check was tuned on; the last draw and the ones before alike. */
const tuned = ["tico", "tico-mirrored", "pydocs", "pydocs-mirrored", "eurovoc"];

async function tunedRows(name) {
  const { bitexts, glossary, rules } = await sets[name]();
  const labels = new Map(judgementsOf(name).map(({ fingerprint, label }) => [fingerprint, label]));
  return alarmsOf(findingsOf(bitexts, glossary, rules, true), true)
    .filter(({ fingerprint }) => labels.has(fingerprint))
    .map((finding) => {
      const { fingerprint, asked, weighing } = finding;
      const own = {
        ...finding,
        question: asked.id,
        noted: weighing.isNoted,
        features: Object.fromEntries(weighing.features),
      };
      return { ...row(name, "tuned", labels.get(fingerprint), own), finding };
    });
}

export async function judgedRows(tell = () => undefined, only = () => true) {
  const { sets: others } = await runner();
  const rows = [];
  const add = (name, own) => {
    tell(`${name}: ${own.length}`);
    rows.push(...own);
  };
  const jobs = Object.entries(others()).map(([set, { args }]) => ({ set, args }));
  add("others", await runsOf(jobs, "others", judgementsOf("others-glossaries")));
  add("unseen", await runsOf(checksOf(unseenPairs), "unseen", judgementsOf("unseen")));
  add("read", await runsOf(checksOf(tunedPairs()), "read", judgementsOf("tuned-articles")));
  for (const name of tuned.filter(only)) add(name, await tunedRows(name));
  return rows;
}
