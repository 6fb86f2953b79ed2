// The fit of the confidence: which signs are known, how strongly a share is held, what leaving a project out says.
// Reads features.jsonl alone, so that it can be repeated anywhere: calibrate.mjs and the test of the shares use it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fit, predict } from "./fit-shares.mjs";

export const featuresPath = join(
  import.meta.dirname,
  "..",
  "fixtures",
  "judgements",
  "features.jsonl",
);

/** Below this a feature says more of the projects than of what is alarmed in them. */
const fewestProjects = 3;

const settings = { bound: 2, sweeps: 80 };
// What a feature is worth where nothing was judged: a rule's own word counts, and that a term is deprecated or has a
// letter wrong is no opinion.
const starts = { own: 0.3, deprecated: 1, misspelt: 1 };
const startOf = (name) => starts[name] ?? 0;
const hold = 8;

const total = (rows, keyOf, worthOf) => {
  const totals = new Map();
  for (const row of rows) totals.set(keyOf(row), (totals.get(keyOf(row)) ?? 0) + worthOf(row));
  return totals;
};

/** How much an alarm counts: all those of a question together as one, and a large project less than all its questions. */
function weighed(rows) {
  const questionOf = ({ project, question }) => `${project} ${question}`;
  const places = total(rows, questionOf, () => 1);
  const weights = rows.map((row) => 1 / places.get(questionOf(row)));
  const questions = total(
    rows.map(({ project }, at) => ({ project, weight: weights[at] })),
    ({ project }) => project,
    ({ weight }) => weight,
  );
  return rows.map((row, at) => ({
    ...row,
    weight: weights[at] * Math.sqrt(100 / questions.get(row.project)),
  }));
}

/**
 * The alarms that are fitted. Of the other rules the fit of other projects knew less than a coin: what misleads them
 * (code between sentences, a formula in braces) is of one project each.
 */
export const ofTerms = (rows) => rows.filter(({ rule }) => rule.startsWith("term-"));

/** Alarms and projects by feature. */
export function support(rows) {
  const known = new Map();
  for (const { features, project } of rows)
    for (const [name, value] of Object.entries(features)) {
      if (value === 0) continue;
      const entry = known.get(name) ?? { alarms: 0, projects: new Set() };
      entry.alarms += 1;
      entry.projects.add(project);
      known.set(name, entry);
    }
  return known;
}

/** The fit of rows; shares that too few projects know stay at their start. `signs`: by feature, which side of 0. */
export function fitted(rows, signs) {
  const known = support(rows);
  const isKnown = (name) => (known.get(name)?.projects.size ?? 0) >= fewestProjects;
  return fit(weighed(rows), {
    ...settings,
    sign: (name) => signs[name] ?? 0,
    start: startOf,
    strength: (name) => (isKnown(name) ? hold : 1e6),
  });
}

const logit = (chance) => Math.log(chance / (1 - chance));
const chanceOf = (sum) => 1 / (1 + Math.exp(-sum));

/** A fit overstates on a project that it has not seen: the line that brings its log-odds back to what was found there. */
function tempering(rows) {
  const { intercept, weights } = fit(
    weighed(rows).map((row) => ({ ...row, features: { odds: logit(row.confidence) } })),
    { ...settings, start: () => 0, sign: () => 1, strength: () => 0.01, sweeps: 400 },
  );
  return { shift: intercept, slope: weights.get("odds") };
}

/** Whether the rule itself would only note it. */
export const isNoted = ({ noted }) => noted;

const round = (value) => Math.round(value * 100) / 100;

/**
 * Each row with the confidence that is stated where its project is left out, of the shares and of the tempering; and the
 * tempering of all.
 */
export function leftOut(rows, signs) {
  const projects = [...new Set(rows.map(({ project }) => project))];
  const raw = projects.flatMap((project) => {
    const model = fitted(
      rows.filter((row) => row.project !== project),
      signs,
    );
    return rows
      .filter((row) => row.project === project)
      .map((row) => ({ ...row, confidence: predict(model, row.features) }));
  });
  const judged = projects.flatMap((project) => {
    const { shift, slope } = tempering(raw.filter((row) => row.project !== project));
    return raw
      .filter((row) => row.project === project)
      .map((row) => {
        const confidence = chanceOf(shift + slope * logit(row.confidence));
        return { ...row, confidence };
      });
  });
  const { shift, slope } = tempering(raw);
  return { rows: judged, temper: { shift: round(shift), slope: round(slope) } };
}

/** The rows of features.jsonl, the day on which they were taken, and what brings a fit of them back to what is found elsewhere. */
export function readRows() {
  const [head, ...lines] = readFileSync(featuresPath, "utf8").trimEnd().split("\n");
  const { date, temper, signs, names } = JSON.parse(head);
  const rows = lines.map((line) => {
    const { features, ...row } = JSON.parse(line);
    const named = features.map(([at, value = 1]) => [names[at], value]);
    return { ...row, features: Object.fromEntries(named) };
  });
  return { date, temper, signs, rows };
}

const byCode = (a, b) => (a < b ? -1 : 1);

/** The text of features.jsonl: a head with the names, then a line for each alarm. */
export function rowsText({ rows, date, temper, signs }) {
  const names = [...new Set(rows.flatMap(({ features }) => Object.keys(features)))].toSorted(
    byCode,
  );
  const at = new Map(names.map((name, index) => [name, index]));
  const lines = rows.map(({ kind, project, set, rule, question, noted, worth, features }) => {
    const entries = Object.entries(features)
      .map(([name, value]) => [at.get(name), Math.round(value * 1000) / 1000])
      .filter(([, value]) => value !== 0)
      .toSorted(([a], [b]) => a - b)
      .map(([index, value]) => (value === 1 ? [index] : [index, value]));
    const row = { kind, project, set, rule, question, noted, worth };
    return JSON.stringify({ ...row, features: entries });
  });
  return `${[JSON.stringify({ date, temper, signs, names }), ...lines].join("\n")}\n`;
}

/** The text of src/check/weighing/fitted-shares.ts. */
export function sharesText({ date, temper, signs, rows: all }) {
  const rows = ofTerms(all);
  const { intercept, weights } = fitted(rows, signs);
  const known = support(rows);
  const projects = new Set(rows.map(({ project }) => project)).size;
  const rules = [...new Set(rows.map(({ rule }) => rule))].toSorted(byCode);
  const entries = [...weights]
    .map(([name, weight]) => [name, round(temper.slope * weight)])
    .filter(([, weight]) => weight !== 0)
    .map(([name, weight]) => {
      const { alarms, projects: own } = known.get(name);
      return `  ${JSON.stringify(name)}: [${weight}, ${alarms}, ${own.size}],`;
    });
  return `// What each feature adds to a confidence or takes from it, in log-odds, with the alarms and the projects that it was
// fitted on. Generated by \`npm run calibrate\` from tests/fixtures/judgements/features.jsonl: not to be edited.

import type { FeatureName } from "./features.ts";

export const fitOf = {
  date: ${JSON.stringify(date)},
  alarms: ${rows.length},
  projects: ${projects},
  rules: [
${rules.map((rule) => `    ${JSON.stringify(rule)},`).join("\n")}
  ] as readonly string[],
  intercept: ${round(temper.shift + temper.slope * intercept)},
} as const;

export type FittedShare = readonly [weight: number, alarms: number, projects: number];

// prettier-ignore
export const fittedShares: Readonly<Partial<Record<FeatureName, FittedShare>>> = {
${entries.join("\n")}
};
`;
}
