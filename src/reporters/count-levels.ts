// "2 errors, 1 warning" in the language of the interface.

import type { ReportSummary } from "../model/finding.ts";
import type { Translate } from "../messages/translator.ts";

/** Levels without findings are left out; a clean report has a sentence of its own. */
export function countLevels(summary: ReportSummary, translate: Translate): string {
  const { errors, warnings, notes } = summary;
  const counts = [
    ...(errors > 0 ? [translate("report.errors", { count: errors })] : []),
    ...(warnings > 0 ? [translate("report.warnings", { count: warnings })] : []),
    ...(notes > 0 ? [translate("report.notes", { count: notes })] : []),
  ];
  return counts.length === 0 ? translate("report.clean") : counts.join(", ");
}
