// A comment on a pull request, or the summary of a job: of each question the sentences of its most telling places.

import type { Translate } from "../messages/translator.ts";
import {
  levels,
  listSeparator,
  type Excerpt,
  type Finding,
  type Question,
  type Report,
} from "../model/finding.ts";
import { countQuestions, questionCounts } from "./count-questions.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { excerptWindow } from "./excerpt.ts";
import { groupQuestions } from "./group-questions.ts";
import { questionReason, questionSentence, shortPlace, writtenPlace } from "./question-text.ts";
import type { RenderContext, Reporter } from "./reporter.ts";
import { uncheckedSentence } from "./unchecked-sentence.ts";

/** Places of a question that are shown with their sentences. */
const toldPlaces = 3;
/** Of a sentence, in UTF-16 code units. */
const sentenceLength = 300;
const shownDigits = 8;
/** GitHub takes 65,536 characters in a comment. What stands around the questions needs some of them. */
const roomForQuestions = 60_000;

type Written = (finding: Finding) => string;

export const markdown: Reporter = {
  name: "markdown",
  *render(report, context) {
    const { translate, notes } = context;
    yield `**${report.tool.name}**: ${countQuestions(report, translate)}\n`;
    const unchecked = uncheckedSentence(report, translate);
    if (unchecked !== undefined) yield `\n${escapeMarkdown(unchecked)}\n`;
    const wanted = report.questions.filter(({ level }) => notes === true || level !== "note");
    const { several, pairs } = groupQuestions({ ...report, questions: wanted });
    const groups = [
      { heading: translate("report.severalFiles"), questions: several, written: writtenPlace },
      ...pairs.map(({ pair, questions }) => ({
        heading: pair.target,
        questions,
        written: shortPlace,
      })),
    ].filter(({ questions }) => questions.length > 0);
    const blocks = new Map<Question, Block>();
    for (const { heading, questions, written } of groups)
      for (const question of questions)
        blocks.set(question, { heading, text: [...block(question, written, translate)].join("") });
    const kept = withinRoom(blocks);
    for (const { heading, questions } of groups) {
      const shown = questions.filter((question) => kept.has(question));
      if (shown.length > 0) yield headingLine(heading);
      for (const question of shown) yield blocks.get(question)?.text ?? "";
    }
    yield* remarks(report, blocks.size - kept.size, context);
  },
};

interface Block {
  readonly heading: string;
  readonly text: string;
}

function headingLine(heading: string): string {
  return `\n### ${escapeMarkdown(heading)}\n`;
}

/** Errors before warnings before notes, as long as there is room; each level from the start. */
function withinRoom(blocks: ReadonlyMap<Question, Block>): ReadonlySet<Question> {
  const kept = new Set<Question>();
  const headings = new Set<string>();
  let room = roomForQuestions;
  for (const level of levels)
    for (const [question, { heading, text }] of blocks) {
      if (question.level !== level) continue;
      room -= text.length + (headings.has(heading) ? 0 : headingLine(heading).length);
      if (room < 0) return kept;
      headings.add(heading);
      kept.add(question);
    }
  return kept;
}

function* block(question: Question, written: Written, translate: Translate): Generator<string> {
  const { findings, level, ruleId, id } = question;
  const [first] = findings;
  const head = [
    `**${translate(`levels.${level}`)}**`,
    escapeMarkdown(questionSentence(question, translate)),
    `(\`${ruleId}\` ${id.slice(0, shownDigits)})`,
  ];
  yield `\n${head.join(" ")}\n`;
  yield `\n| ${translate("report.place")} | ${translate("report.sourceText")} | ${translate("report.targetText")} |\n`;
  yield "| --- | --- | --- |\n";
  for (const finding of findings.slice(0, toldPlaces)) {
    const cells = [
      escapeMarkdown(written(finding)),
      sentence(finding.excerpts?.source),
      sentence(finding.excerpts?.target),
    ];
    yield `| ${cells.join(" | ")} |\n`;
  }
  const others = findings.slice(toldPlaces).map(written).join(", ");
  const suggestions = first.suggestions.join(listSeparator);
  const lines = [
    ...(others === "" ? [] : [translate("report.others", { places: others })]),
    ...(suggestions === "" ? [] : [translate("report.suggestions", { suggestions })]),
    ...questionReason(question, translate),
    ...(first.brief === undefined ? [] : [first.brief]),
  ];
  if (lines.length > 0) yield "\n";
  for (const line of lines) yield `- ${escapeMarkdown(line)}\n`;
}

/** The words in question are bold: asterisks beside punctuation would be read as asterisks. */
function sentence(excerpt: Excerpt | undefined): string {
  if (excerpt === undefined) return "";
  const { text, range } = excerpt;
  const { start, end } = range ?? { start: 0, end: 0 };
  const window = excerptWindow(text, { start, end, width: sentenceLength });
  const stop = Math.min(end, window.end);
  const marked = escapeMarkdown(text.slice(start, stop));
  return [
    window.start > 0 ? "…" : "",
    escapeMarkdown(text.slice(window.start, start)),
    marked === "" ? "" : `<b>${marked}</b>`,
    escapeMarkdown(text.slice(stop, window.end)),
    window.end < text.length ? "…" : "",
  ].join("");
}

function* remarks(
  report: Report,
  leftOut: number,
  { translate, notes }: RenderContext,
): Generator<string> {
  const hidden = notes === true ? 0 : questionCounts(report).notes;
  if (leftOut > 0) yield `\n${translate("report.leftOut", { count: leftOut })}\n`;
  if (hidden > 0) yield `\n${translate("report.hiddenNotes", { count: hidden })}\n`;
  if (report.suppressed > 0)
    yield `\n${translate("report.suppressed", { count: report.suppressed })}\n`;
  if (report.answered > 0) yield `\n${translate("report.answered", { count: report.answered })}\n`;
}
