// The order of a report: by file, then by place, then by rule.

import type { Finding } from "../model/finding.ts";
import type { Place } from "../model/location.ts";
import { compareText } from "../strings/compare-text.ts";

function comparePlaces(left: Place | undefined, right: Place | undefined): number {
  if (left === undefined || right === undefined) {
    return Number(left !== undefined) - Number(right !== undefined);
  }
  return (
    compareText(left.path, right.path) ||
    left.line - right.line ||
    left.column - right.column ||
    left.endLine - right.endLine ||
    left.endColumn - right.endColumn
  );
}

export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (left, right) =>
      comparePlaces(left.target ?? left.source, right.target ?? right.source) ||
      compareText(left.ruleId, right.ruleId) ||
      comparePlaces(left.source, right.source) ||
      compareText(left.messageId, right.messageId) ||
      compareText(left.fingerprint, right.fingerprint),
  );
}
