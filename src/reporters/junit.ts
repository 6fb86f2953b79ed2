// JUnit XML for build servers: a suite per pair of files, a case per question. Errors are failures; the rest is output.

import type { Translate } from "../messages/translator.ts";
import type { Question, Report } from "../model/finding.ts";
import { groupQuestions, type PairQuestions } from "./group-questions.ts";
import {
  placeOf,
  questionReason,
  questionSentence,
  shortPlace,
  writtenPlace,
} from "./question-text.ts";
import type { Reporter } from "./reporter.ts";
import { uncheckedSentence } from "./unchecked-sentence.ts";

export const junit: Reporter = {
  name: "junit",
  *render(report, { translate }) {
    const groups = suitesOf(report);
    const tests = groups.reduce((sum, group) => sum + Math.max(group.questions.length, 1), 0);
    yield `<?xml version="1.0" encoding="UTF-8"?>\n`;
    yield `<testsuites name="${escape(report.tool.name)}" tests="${tests}" failures="${failuresOf(report.questions)}">\n`;
    const unchecked = uncheckedSentence(report, translate);
    for (const group of groups) yield* renderSuite(group, unchecked, translate);
    yield "</testsuites>\n";
  },
};

/** What several pairs ask stands in the suite of the most telling place. */
function suitesOf(report: Report): PairQuestions[] {
  const { several, pairs } = groupQuestions(report);
  const first = groupQuestions({
    ...report,
    questions: several.map((question) => ({ ...question, findings: [question.findings[0]] })),
  });
  const whole = new Map(several.map((question) => [question.id, question]));
  return pairs.map(({ pair, questions }, index) => ({
    pair,
    questions: [
      ...(first.pairs[index]?.questions.map((question) => whole.get(question.id) ?? question) ??
        []),
      ...questions,
    ],
  }));
}

function failuresOf(questions: readonly Question[]): number {
  return questions.filter(({ level }) => level === "error").length;
}

function* renderSuite(
  { pair, questions }: PairQuestions,
  unchecked: string | undefined,
  translate: Translate,
): Generator<string> {
  const tests = Math.max(questions.length, 1);
  const path = escape(pair.target);
  yield `  <testsuite name="${path}" tests="${tests}" failures="${failuresOf(questions)}">\n`;
  if (questions.length === 0) {
    yield `    <testcase classname="${path}" name="${escape(translate("report.clean"))}"/>\n`;
  }
  for (const question of questions) yield renderCase(question, path, translate);
  if (unchecked !== undefined) yield `    <system-out>${escape(unchecked)}</system-out>\n`;
  yield "  </testsuite>\n";
}

function renderCase(question: Question, path: string, translate: Translate): string {
  const { findings, ruleId, level } = question;
  const [first] = findings;
  const name = escape(placeOf(first) === undefined ? ruleId : `${ruleId} ${shortPlace(first)}`);
  const message = escape(questionSentence(question, translate));
  const sentences = findings
    .flatMap((finding) => [
      ...(findings.length > 1 ? [writtenPlace(finding)] : []),
      finding.excerpts?.source?.text,
      finding.excerpts?.target?.text,
    ])
    .filter((sentence) => sentence !== undefined)
    .concat(questionReason(question, translate))
    .map(escape)
    .join("\n");
  const body =
    level === "error"
      ? `<failure type="${escape(ruleId)}" message="${message}">${sentences}</failure>`
      : `<system-out>${level}: ${message}\n${sentences}</system-out>`;
  return `    <testcase classname="${path}" name="${name}">\n      ${body}\n    </testcase>\n`;
}

// XML 1.0 has no way to write these.
// eslint-disable-next-line no-control-regex
const unwritable = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/gu;

function escape(text: string): string {
  return (
    text
      .replace(unwritable, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      // Otherwise a parser makes a space of it in a name, and it starts a line in a log.
      .replaceAll("\r", "&#13;")
      .replaceAll("\n", "&#10;")
  );
}
