// What is said of the fitted confidence, each project judged by the fit of all others: how right errors and warnings are,
// set by set; what was stated beside what was found; and what each threshold would keep.

import { fromConfidence } from "../../dist/check/weighing/likelihood.js";
import { areaUnderCurve, calibration, share } from "./accuracy-others.mjs";
import { isNoted } from "./calibration.mjs";

export const kinds = {
  others: "others' glossaries",
  unseen: "unseen articles",
  read: "articles read for their kinds",
  tuned: "tuned on",
};
const isRaised = (row) => !isNoted(row);
const worthOf = (rows) => rows.reduce((sum, { worth }) => sum + worth, 0);
const from =
  (least) =>
  ({ confidence }) =>
    confidence >= least;

function precision(rows, least) {
  const loud = rows.filter(isRaised).filter(from(least));
  return share(worthOf(loud), loud.length);
}

/** Of the true alarms that the rules raise, those that are still raised. */
function kept(rows, least) {
  const right = rows.filter(isRaised).filter(({ worth }) => worth === 1);
  return share(right.filter(from(least)).length, right.length);
}

const figures = (name, rows) => [
  name,
  String(rows.length),
  areaUnderCurve(rows).toFixed(3),
  precision(rows, fromConfidence.likely),
  precision(rows, fromConfidence.possible),
  kept(rows, fromConfidence.possible),
];

/** Each kind of set, then its sets. */
export function setTable(rows) {
  const head = ["set", "alarms", "AUC", "likely", "likely and possible", "true ones among them"];
  const body = Object.entries(kinds).flatMap(([kind, name]) => {
    const own = rows.filter((row) => row.kind === kind);
    if (own.length === 0) return [];
    const sets = [...new Set(own.map(({ set }) => set))];
    return [
      figures(`**${name}**`, own),
      ...sets.map((set) =>
        figures(
          set,
          own.filter((row) => row.set === set),
        ),
      ),
    ];
  });
  return [head, ...body];
}

export function bandTable(rows) {
  const body = Object.entries(kinds).flatMap(([kind, name]) =>
    calibration(rows.filter((row) => row.kind === kind)).map(({ band, stated, found }) => [
      name,
      band,
      stated,
      found,
    ]),
  );
  return [["sets", "band", "stated on average", "found"], ...body];
}

const steps = [0.2, 0.28, 0.32, 0.36, 0.4, 0.44, 0.48, 0.52, 0.56, 0.6, 0.64, 0.7];

/** What would be raised, how right that would be, and how much of what is right. */
export function thresholdTable(rows) {
  const own = Object.keys(kinds).map((kind) => rows.filter((row) => row.kind === kind));
  const body = steps.map((least) => [
    least.toFixed(2),
    ...own.flatMap((each) => [precision(each, least), kept(each, least)]),
  ]);
  const head = ["from", ...Object.values(kinds).flatMap((name) => [`${name}: right`, "true kept"])];
  return [head, ...body];
}
