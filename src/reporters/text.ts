// For a translator at a terminal: each question with its most telling sentences and all its places, and what to do next.

import {
  listSeparator,
  type Finding,
  type Level,
  type Question,
  type Reason,
  type Report,
} from "../model/finding.ts";
import { visibleInLine } from "../strings/visible.ts";
import { checkedFiles } from "./checked-files.ts";
import { countByRule } from "./count-by-rule.ts";
import { countQuestions, questionCounts } from "./count-questions.ts";
import { renderExcerpt } from "./excerpt.ts";
import { groupQuestions } from "./group-questions.ts";
import { painter, type Paint, type PaintStyle } from "./paint.ts";
import {
  byFile,
  isAboutSense,
  questionSentence,
  reasonLines,
  shortPlace,
  writtenPlace,
} from "./question-text.ts";
import type { RenderContext, Reporter } from "./reporter.ts";
import { uncheckedSentence } from "./unchecked-sentence.ts";

const levelStyles: Readonly<Record<Level, PaintStyle>> = {
  error: "red",
  warning: "yellow",
  note: "blue",
};

const indent = "    ";
const defaultWidth = 100;
/** Digits of an id: enough to identify one question among thousands. */
const shownDigits = 8;
/** Places of a question that are shown with their sentences. */
const toldPlaces = 3;
// A report that fits a screen needs no table of itself.
const mostRulesAtAGlance = 2;
const mostFindingsAtAGlance = 10;

export const text: Reporter = {
  name: "text",
  *render(report, context) {
    const paint = painter(context.colour);
    const { several, pairs } = groupQuestions(report);
    const isShown = ({ level }: Question): boolean => context.notes === true || level !== "note";
    const shared = several.filter(isShown);
    if (shared.length > 0) yield `${paint("bold", context.translate("report.severalFiles"))}\n\n`;
    for (const question of shared) yield* renderQuestion(question, writtenPlace, context, paint);
    for (const { pair, questions } of pairs) {
      const shown = questions.filter(isShown);
      if (shown.length === 0) continue;
      yield `${paint("bold", visibleInLine(pair.target))}\n`;
      // A bilingual file has both sides.
      if (pair.source !== pair.target)
        yield `${paint("dim", context.translate("report.against", { path: pair.source }))}\n`;
      yield "\n";
      for (const question of shown) yield* renderQuestion(question, shortPlace, context, paint);
    }
    if (context.quiet === true) return;
    yield* renderSummary(report, report.questions.filter(isShown), context, paint);
  },
};

function* renderQuestion(
  question: Question,
  written: (finding: Finding) => string,
  context: RenderContext,
  paint: Paint,
): Generator<string> {
  const { translate } = context;
  const { findings, level, ruleId, id, concept = "" } = question;
  const [first] = findings;
  const head = [
    `  ${written(first)}`,
    paint(levelStyles[level], translate(`levels.${level}`)),
    questionSentence(question, translate),
    paint("dim", `${ruleId} ${id.slice(0, shownDigits)}`),
  ];
  yield `${head.join("  ")}\n`;
  const suggestions = first.suggestions.join(listSeparator);
  for (const [index, finding] of findings.slice(0, toldPlaces).entries()) {
    if (index > 0) yield `${indent}${paint("dim", written(finding))}\n`;
    for (const side of ["source", "target"] as const)
      for (const line of renderSide(side, finding, context, paint)) yield `${line}\n`;
  }
  const others = findings.slice(toldPlaces);
  if (others.length > 0) yield* renderOthers(others, written, context, paint);
  const sentences = [
    ...(suggestions === "" ? [] : [translate("report.suggestions", { suggestions })]),
    ...(first.reason === undefined || !isAboutSense(question)
      ? []
      : reasonLines(atStake(first.reason), concept, translate)),
    ...(first.brief === undefined ? [] : [paint("dim", first.brief)]),
  ];
  for (const sentence of sentences) yield `${indent}${sentence}\n`;
  yield "\n";
}

/** Of the terms the one that says most: the wrong one, which comes first, or the one to use. The rest is for `explain`. */
function atStake({ definition, terms }: Reason): Reason {
  return { definition, terms: terms.slice(0, 1) };
}

/** The places that are not shown with their sentences, a line for each file. */
function* renderOthers(
  others: readonly Finding[],
  written: (finding: Finding) => string,
  { translate }: RenderContext,
  paint: Paint,
): Generator<string> {
  if (written === shortPlace) {
    const places = others.map(shortPlace).join(", ");
    yield `${indent}${paint("dim", translate("report.others", { places }))}\n`;
    return;
  }
  for (const [path, findings] of byFile(others)) {
    const places = `${visibleInLine(path)}:${findings.map(shortPlace).join(", ")}`;
    yield `${indent}${paint("dim", translate("report.others", { places }))}\n`;
  }
}

function renderSide(
  side: "source" | "target",
  finding: Finding,
  { translate, colour, width = defaultWidth }: RenderContext,
  paint: Paint,
): string[] {
  const excerpt = finding.excerpts?.[side];
  if (excerpt === undefined || excerpt.text === "") return [];
  const labels = [translate("report.source"), translate("report.target")];
  const margin = Math.max(...labels.map((label) => label.length)) + 2;
  const label = labels[side === "source" ? 0 : 1] ?? "";
  const room = Math.max(width - indent.length - margin, 20);
  return renderExcerpt(excerpt, { width: room, paint, colour }).map((line, index) =>
    index === 0
      ? `${indent}${paint("dim", label.padEnd(margin))}${line}`
      : `${indent}${" ".repeat(margin)}${line}`,
  );
}

/** What to give a command that must find the question again. */
function withArguments(id: string, again = ""): string {
  return [id.slice(0, shownDigits), again].filter((part) => part !== "").join(" ");
}

function* renderSummary(
  report: Report,
  shown: readonly Question[],
  { translate, advice = [], again, notes, isGone }: RenderContext,
  paint: Paint,
): Generator<string> {
  const counts = countQuestions(report, translate);
  const units = translate("report.units", { count: report.summary.units });
  const pairs = checkedFiles(report.pairs, translate);
  yield `${paint("bold", counts)} (${pairs}, ${units})\n`;
  const unchecked = uncheckedSentence(report, translate);
  if (unchecked !== undefined) yield `${paint("yellow", unchecked)}\n`;
  const findings = report.findings.filter(({ level }) => notes === true || level !== "note");
  const rules = countByRule({ ...report, findings });
  if (rules.length >= mostRulesAtAGlance && findings.length >= mostFindingsAtAGlance) {
    const counted = rules.map(({ ruleId, findings }) => `${ruleId} ${findings}`).join(", ");
    yield `${translate("report.byRule", { rules: counted })}\n`;
  }
  const hidden = notes === true ? 0 : questionCounts(report).notes;
  if (hidden > 0) yield `${translate("report.hiddenNotes", { count: hidden })}\n`;
  if (report.suppressed > 0)
    yield `${translate("report.suppressed", { count: report.suppressed })}\n`;
  if (report.answered > 0) yield `${translate("report.answered", { count: report.answered })}\n`;
  const [first] = shown;
  if (first === undefined) return;
  for (const sentence of advice) yield `${sentence}\n`;
  if (isGone === true) return;
  const instead = shown.find(
    ({ rendering, kind }) => kind === "instead" && rendering !== undefined,
  );
  const sense = shown.find((question) => isAboutSense(question) && question.concept !== undefined);
  if (instead !== undefined)
    yield `${translate("report.answer", { id: withArguments(instead.id, again) })}\n`;
  else if (sense !== undefined)
    yield `${translate("report.answerSense", { id: withArguments(sense.id, again) })}\n`;
  yield `${translate("report.why", { id: withArguments(first.id, again) })}\n`;
}
