// `npm run calibrate`: checks all judged sets again, writes what each confidence is made of to
// tests/fixtures/judgements/features.jsonl (no text), fits the shares and writes src/check/weighing/fitted-shares.ts and docs/calibration.md.
// `--fit` starts from features.jsonl; `--weights` prints the shares. What leaving each project out says is printed.
// Needs `npm run build`, and ../shared unless `--fit` is given.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { calibrationPage } from "./calibration-page.mjs";
import { calibrationPlot } from "./calibration-plot.mjs";
import { bandTable, setTable, thresholdTable } from "./calibration-report.mjs";
import {
  featuresPath,
  fitted,
  leftOut,
  ofTerms,
  readRows,
  rowsText,
  sharesText,
  support,
} from "./calibration.mjs";

const root = join(import.meta.dirname, "..", "..");

const date = () => new Date().toISOString().slice(0, 10);
const taken = process.argv.includes("--fit")
  ? readRows()
  : {
      rows: await (await import("./calibration-data.mjs")).judgedRows((line) => console.log(line)),
      date: date(),
      signs: (await import("../../dist/check/weighing/features.js")).featureSigns,
    };
const { rows: judged, temper } = leftOut(ofTerms(taken.rows), taken.signs);
writeFileSync(featuresPath, rowsText({ ...taken, temper }));
const known = readRows();
writeFileSync(join(root, "src", "check", "weighing", "fitted-shares.ts"), sharesText(known));
for (const table of [setTable, bandTable, thresholdTable])
  for (const cells of table(judged)) console.log(cells.join(" | "));
writeFileSync(join(root, "docs", "calibration.svg"), calibrationPlot(judged));
writeFileSync(
  join(root, "docs", "calibration.md"),
  calibrationPage(judged, { ...known, rows: ofTerms(known.rows) }),
);
if (process.argv.includes("--weights")) {
  const { intercept, weights } = fitted(ofTerms(known.rows), known.signs);
  const of = support(ofTerms(known.rows));
  console.log(`intercept ${intercept.toFixed(2)}`);
  for (const [name, weight] of [...weights].toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a)))
    console.log(weight.toFixed(2), name, of.get(name).alarms, of.get(name).projects.size);
}
