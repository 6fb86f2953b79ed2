// Findings grouped by their pair of files.

import type { CheckedPair, Finding, Report } from "../model/finding.ts";

export interface PairFindings {
  readonly pair: CheckedPair;
  readonly findings: readonly Finding[];
}

/** Every checked pair, even without findings, in the order of the report. */
export function groupByPair(report: Report): PairFindings[] {
  const groups = report.pairs.map((pair) => ({ pair, findings: new Array<Finding>() }));
  for (const finding of report.findings) {
    const group =
      groups.find(
        ({ pair }) => pair.source === finding.source?.path && pair.target === finding.target?.path,
      ) ??
      groups.find(
        ({ pair }) => pair.target === finding.target?.path || pair.source === finding.source?.path,
      );
    group?.findings.push(finding);
  }
  return groups;
}
