// A comment on a pull request: counts, then a table of questions for each pair of files.

import type { Translate } from "../messages/translator.ts";
import type { Finding, Question } from "../model/finding.ts";
import { countQuestions } from "./count-questions.ts";
import { groupQuestions } from "./group-questions.ts";
import { questionReason, questionSentence, shortPlace, writtenPlace } from "./question-text.ts";
import type { Reporter } from "./reporter.ts";

export const markdown: Reporter = {
  name: "markdown",
  *render(report, { translate }) {
    yield `**${report.tool.name}**: ${countQuestions(report, translate)}\n`;
    const { several, pairs } = groupQuestions(report);
    yield* table(translate("report.severalFiles"), several, writtenPlace, translate);
    for (const { pair, questions } of pairs)
      yield* table(pair.target, questions, shortPlace, translate);
    if (report.suppressed > 0)
      yield `\n${translate("report.suppressed", { count: report.suppressed })}\n`;
    if (report.answered > 0)
      yield `\n${translate("report.answered", { count: report.answered })}\n`;
  },
};

function* table(
  heading: string,
  questions: readonly Question[],
  written: (finding: Finding) => string,
  translate: Translate,
): Generator<string> {
  if (questions.length === 0) return;
  yield `\n### ${escape(heading)}\n\n`;
  yield `| ${translate("report.place")} | ${translate("report.level")} | ${translate("report.finding")} | ${translate("report.rule")} |\n`;
  yield "| --- | --- | --- | --- |\n";
  for (const question of questions) {
    const { findings, level, ruleId } = question;
    const cells = [
      escape(findings.map(written).join(", ")),
      translate(`levels.${level}`),
      [questionSentence(question, translate), ...questionReason(question, translate)]
        .map(escape)
        .join("<br>"),
      `\`${ruleId}\``,
    ];
    yield `| ${cells.join(" | ")} |\n`;
  }
}

const special = /[\\`*_[\]<>|~&#]/gu;
const lineBreaks = /\s*[\r\n]+\s*/gu;

function escape(text: string): string {
  return text.replace(lineBreaks, " ").replace(special, "\\$&");
}
