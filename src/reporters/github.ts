// Annotations of a GitHub Actions run: one workflow command per line, for each question at its most telling place.
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions

import type { Translate } from "../messages/translator.ts";
import type { Level, Question } from "../model/finding.ts";
import { placeOf, questionReason, questionSentence, writtenPlace } from "./question-text.ts";
import type { Reporter } from "./reporter.ts";
import { uncheckedSentence } from "./unchecked-sentence.ts";

const commands: Readonly<Record<Level, string>> = {
  error: "error",
  warning: "warning",
  note: "notice",
};

export const github: Reporter = {
  name: "github",
  commands: true,
  *render(report, { translate }) {
    const unchecked = uncheckedSentence(report, translate);
    if (unchecked !== undefined)
      yield `::notice title=${escapeProperty(report.tool.name)}::${escapeData(unchecked)}\n`;
    for (const question of report.questions) yield `${annotation(question, translate)}\n`;
  },
};

function annotation(question: Question, translate: Translate): string {
  const [first, ...others] = question.findings;
  const place = placeOf(first);
  const properties = [
    ...(place === undefined
      ? []
      : [
          `file=${escapeProperty(place.path)}`,
          `line=${place.line}`,
          `endLine=${place.endLine}`,
          // If the lines differ, columns are ignored, and refused by some runners.
          ...(place.line === place.endLine
            ? [`col=${place.column}`, `endColumn=${place.endColumn}`]
            : []),
        ]),
    `title=${escapeProperty(question.ruleId)}`,
  ];
  const lines = [
    questionSentence(question, translate),
    ...questionReason(question, translate),
    ...(others.length === 0
      ? []
      : [translate("report.others", { places: others.map(writtenPlace).join(", ") })]),
  ];
  return `::${commands[question.level]} ${properties.join(",")}::${escapeData(lines.join("\n"))}`;
}

function escapeData(value: string): string {
  return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
