// One page for a browser that holds everything: to read, to print, to attach to an e-mail. Nothing is loaded, and the
// script only filters and steps.

import type { Question } from "../../model/finding.ts";
import { escapeHtml } from "../../strings/visible.ts";
import { checkedFiles } from "../checked-files.ts";
import { countQuestions } from "../count-questions.ts";
import { groupQuestions, type PairQuestions } from "../group-questions.ts";
import type { Reporter } from "../reporter.ts";
import { uncheckedSentence } from "../unchecked-sentence.ts";
import { filters, stepButtons } from "./filters.ts";
import { pageContext, type PageContext } from "./page-context.ts";
import { pageScript, pageScriptHash } from "./page-script.ts";
import { pageStyle, pageStyleHash } from "./page-style.ts";
import { questionCard } from "./question-card.ts";
import { driftTable, filesTable, renderingsTable, rulesTable } from "./summary-tables.ts";
import { withinCap } from "./within-cap.ts";

export const html: Reporter = {
  name: "html",
  wantsDrift: true,
  *render(report, rendering) {
    const context = pageContext(report, rendering);
    const { translate } = context;
    const onPage = withinCap(report.questions);
    const { several, pairs } = groupQuestions(report);
    const shown = (questions: readonly Question[]): Question[] =>
      questions.flatMap((question) => onPage.get(question) ?? []);
    const sections = pairs.map((group, index) => ({
      ...group,
      index,
      questions: shown(group.questions),
    }));
    const filled = sections.filter(({ questions }) => questions.length > 0);
    const shared = shown(several);
    const tables = [
      { id: "renderings", html: renderingsTable(context, onPage) },
      { id: "drift", html: driftTable(context) },
      { id: "rules", html: rulesTable(context) },
    ].flatMap(({ id, html: written }) => (written === undefined ? [] : [{ id, written }]));
    yield* head(context);
    yield* header(context, onPage);
    const ids = [...(onPage.size > 0 ? ["findings"] : []), ...tables.map(({ id }) => id)];
    yield contents(ids, context);
    yield filesTable(context, new Set(filled.map(({ index }) => index))) ?? "";
    if (onPage.size > 0) yield filters([...onPage.values()], context);
    yield `<main id="findings" data-copy="${escapeHtml(translate("page.copy"))}" data-copied="${escapeHtml(translate("page.copied"))}">\n`;
    if (shared.length > 0) {
      yield `<section id="several"><h2>${escapeHtml(translate("report.severalFiles"))}</h2>\n`;
      yield* cards(shared, context, true);
      yield "</section>\n";
    }
    for (const section of filled) yield* fileSection(section, context);
    yield "</main>\n";
    for (const { id, written } of tables)
      yield id === "rules" ? `<footer>\n${written}</footer>\n` : written;
    if (onPage.size > 0) yield stepButtons(context);
    yield `<script>${pageScript}</script>\n</body>\n</html>\n`;
  },
};

function* head({ translate, report }: PageContext): Generator<string> {
  const policy = [
    "default-src 'none'",
    `style-src '${pageStyleHash}'`,
    `script-src '${pageScriptHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const title = `${translate("page.title")}: ${countQuestions(report, translate)}`;
  yield `<!doctype html>\n<html lang="${translate.language}">\n<head>\n<meta charset="utf-8">\n`;
  yield `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`;
  yield `<meta name="viewport" content="width=device-width, initial-scale=1">\n`;
  yield `<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n`;
  yield `<title>${escapeHtml(title)}</title>\n<style>${pageStyle}</style>\n</head>\n<body>\n`;
}

function* header(
  { translate, report }: PageContext,
  onPage: ReadonlyMap<Question, Question>,
): Generator<string> {
  const { summary, pairs, suppressed, answered, tool, withoutForms = [] } = report;
  const places = [...onPage.values()].reduce((sum, { findings }) => sum + findings.length, 0);
  const leftOut = report.findings.length - places;
  const scope = [
    checkedFiles(pairs, translate),
    translate("report.units", { count: summary.units }),
    `${tool.name} ${tool.version}`,
  ];
  const remarks = [
    ...(withoutForms.length > 0
      ? [translate("warnings.noForms", { languages: withoutForms.join(", ") })]
      : []),
    ...(leftOut > 0 ? [translate("page.leftOut", { count: leftOut })] : []),
    ...(suppressed > 0 ? [translate("report.suppressed", { count: suppressed })] : []),
    ...(answered > 0 ? [translate("report.answered", { count: answered })] : []),
  ];
  yield `<a class="skip" href="#findings">${escapeHtml(translate("page.skip"))}</a>\n`;
  yield `<header>\n<h1>${escapeHtml(translate("page.title"))}</h1>\n`;
  yield `<p class="counts">${escapeHtml(countQuestions(report, translate))}</p>\n`;
  yield `<p>${escapeHtml(scope.join(" · "))}</p>\n`;
  const unchecked = uncheckedSentence(report, translate);
  if (unchecked !== undefined) yield `<p class="unchecked">${escapeHtml(unchecked)}</p>\n`;
  for (const remark of remarks) yield `<p>${escapeHtml(remark)}</p>\n`;
  yield "</header>\n";
}

function contents(ids: readonly string[], { translate }: PageContext): string {
  const links = ids.map(
    (id) => `<li><a href="#${id}">${escapeHtml(translate.dynamic(`page.${id}`))}</a></li>`,
  );
  return `<nav aria-label="${escapeHtml(translate("page.contents"))}"><ul>${links.join("")}</ul></nav>\n`;
}

function* fileSection(
  { pair, index, questions }: PairQuestions & { readonly index: number },
  context: PageContext,
): Generator<string> {
  yield `<section id="file-${index}"><h2>${escapeHtml(pair.target)}</h2>\n`;
  // A bilingual file has both sides.
  if (pair.source !== pair.target)
    yield `<p class="against">${escapeHtml(context.translate("report.against", { path: pair.source }))}</p>\n`;
  yield* cards(questions, context, false);
  yield "</section>\n";
}

/** Notes last, behind a click: few of them need a correction. */
function* cards(
  questions: readonly Question[],
  context: PageContext,
  withPath: boolean,
): Generator<string> {
  const notes = questions.filter(({ level }) => level === "note");
  for (const question of questions)
    if (question.level !== "note") yield questionCard(question, context, withPath);
  if (notes.length === 0) return;
  const summary = context.translate("report.notes", { count: notes.length });
  const open = context.notes === true ? " open" : "";
  yield `<details class="notes"${open}><summary>${escapeHtml(summary)}</summary>\n`;
  for (const question of notes) yield questionCard(question, context, withPath);
  yield "</details>\n";
}
