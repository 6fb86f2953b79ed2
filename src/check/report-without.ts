// Removes findings from a report, and updates its counts, questions and renderings.

import type { Finding, Report } from "../model/finding.ts";
import { collectQuestions } from "./collect-questions.ts";
import { renderingsLeft } from "./found-renderings.ts";

export function reportWithout(report: Report, isOut: (finding: Finding) => boolean): Report {
  const findings = report.findings.filter((finding) => !isOut(finding));
  const count = (level: Finding["level"]): number =>
    findings.filter((finding) => finding.level === level).length;
  return {
    ...report,
    findings,
    questions: collectQuestions(findings),
    renderings: renderingsLeft(report.renderings, findings),
    summary: {
      units: report.summary.units,
      errors: count("error"),
      warnings: count("warning"),
      notes: count("note"),
    },
  };
}
