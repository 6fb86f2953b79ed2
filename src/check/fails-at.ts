// Whether a report fails: what the exit code of a check, and an assistant, go by.

import type { Report } from "../model/finding.ts";

/** Whether there is a finding of that level or above; with `never`, there is not. */
export function failsAt({ summary }: Pick<Report, "summary">, level: string): boolean {
  if (level === "never") return false;
  if (level === "error") return summary.errors > 0;
  if (level === "warning") return summary.errors + summary.warnings > 0;
  return summary.errors + summary.warnings + summary.notes > 0;
}
