// When findings make a check fail.

import type { ReportSummary } from "../../model/finding.ts";

/** Whether there is a finding of that level or above; `never` fails at nothing. */
export function failsAt(summary: ReportSummary, level: string): boolean {
  if (level === "never") return false;
  if (level === "error") return summary.errors > 0;
  if (level === "warning") return summary.errors + summary.warnings > 0;
  return summary.errors + summary.warnings + summary.notes > 0;
}
