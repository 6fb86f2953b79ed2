// What every part of the page is made from: the report, its sentences, and where things stand on the page.

import type { CheckedPair, Finding, Report } from "../../model/finding.ts";
import { reportedPairs } from "../group-questions.ts";
import type { RenderContext } from "../reporter.ts";

export interface PageContext extends RenderContext {
  readonly report: Report;
  readonly pairs: readonly CheckedPair[];
  readonly languagesOf: (finding: Finding) => CheckedPair["languages"];
  /** Position of the finding's pair in `pairs`; `undefined` for a place in none of them. */
  readonly pairOf: (finding: Finding) => number | undefined;
}

const unknown: CheckedPair["languages"] = { source: "und", target: "und" };

export function pageContext(report: Report, context: RenderContext): PageContext {
  const positions = new Map<string, number>();
  const pairs = reportedPairs(report);
  for (const [index, { source, target }] of pairs.entries()) {
    positions.set(key(source, target), index);
    for (const path of [source, target]) positions.set(path, positions.get(path) ?? index);
  }
  const pairOf = ({ source, target }: Finding): number | undefined =>
    positions.get(key(source?.path, target?.path)) ??
    positions.get(target?.path ?? source?.path ?? "");
  const languagesOf = (finding: Finding): CheckedPair["languages"] => {
    const pair: CheckedPair | undefined = pairs[pairOf(finding) ?? -1];
    return pair?.languages ?? unknown;
  };
  return { ...context, report, pairs, pairOf, languagesOf };
}

function key(source: string | undefined, target: string | undefined): string {
  return `${source ?? ""}\u0000${target ?? ""}`;
}
