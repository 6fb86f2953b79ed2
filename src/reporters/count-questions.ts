// "3 questions at 12 places: 2 errors, 1 warning" in the language of the interface.

import type { Translate } from "../messages/translator.ts";
import type { Level, Report } from "../model/finding.ts";

type LevelCounts = Readonly<Record<"errors" | "warnings" | "notes", number>>;

/** Questions by level. */
export function questionCounts({ questions }: Pick<Report, "questions">): LevelCounts {
  const count = (level: Level): number =>
    questions.filter((question) => question.level === level).length;
  return { errors: count("error"), warnings: count("warning"), notes: count("note") };
}

/** "2 errors", "1 warning": a level without any is left out. */
export function levelCounts(
  { errors, warnings, notes }: LevelCounts,
  translate: Translate,
): readonly string[] {
  return [
    ...(errors > 0 ? [translate("report.errors", { count: errors })] : []),
    ...(warnings > 0 ? [translate("report.warnings", { count: warnings })] : []),
    ...(notes > 0 ? [translate("report.notes", { count: notes })] : []),
  ];
}

/** Levels without questions are left out; a clean report has a sentence of its own. */
export function countQuestions(
  report: Pick<Report, "questions" | "findings">,
  translate: Translate,
): string {
  const levels = levelCounts(questionCounts(report), translate);
  if (levels.length === 0) return translate("report.clean");
  return translate("report.counts", {
    questions: translate("report.questions", { count: report.questions.length }),
    places: translate("report.places", { count: report.findings.length }),
    levels: levels.join(", "),
  });
}
