// docs/calibration.md: what a confidence is worth on projects that it was not fitted on.

import { fromConfidence } from "../../dist/check/weighing/likelihood.js";
import { bandTable, setTable, thresholdTable } from "./calibration-report.mjs";

function table([head, ...rows]) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "-")), ...rows.map(line)].join("\n");
}

const two = (value) => value.toFixed(2);

/** The page, from the alarms as other projects' fits judge them, and what the fit was made of. */
export function calibrationPage(judged, { date, rows, temper }) {
  const projects = new Set(rows.map(({ project }) => project)).size;
  return `# Calibration

Written by \`npm run calibrate\`; the judged alarms were taken on ${date}.

The confidence of a finding about a term is the sum of what its features are worth, as a chance: fitted on ${rows.length} judged
alarms of ${projects} projects that the check still raises (true 1, a minor variant ½, false 0; all places of a question together
count as one). **Each figure below is of a project judged by the fit of all others, which has seen none of its alarms.** What such a
fit states is too sure of itself elsewhere; its log-odds are taken times ${temper.slope}, and ${temper.shift} is added. People are
told _likely_ from ${two(fromConfidence.likely)}, _possible_ from ${two(fromConfidence.possible)}, else _unlikely_. The level of a finding follows
what its rule thinks of it alone ([decision 23](decisions/0023-fitted-confidence.md) has why), and rules that are not about terms state that.

Alarms that were drawn because the check raised them before say nothing of what it never raised. Which features there are was
decided while reading alarms of WordPress, R for Data Science and WMT25, and the sets called _tuned on_; the alarms of the _articles
read for their kinds_ were read for what the rules themselves should know, and those of the unseen articles nobody read for either.

## Sets

_AUC_: how often a true alarm is stated surer than a false one. _True ones among them_: of the true alarms that the rules raise, those
that are likely or possible.

${table(setTable(judged))}

## Stated and found

![stated and found](calibration.svg)

${table(bandTable(judged))}

## Thresholds

What would be raised from each confidence on: how right it would be, and how many of the true alarms it would keep.

${table(thresholdTable(judged))}
`;
}
