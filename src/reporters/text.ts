// For a translator at a terminal: each finding with both sentences, and what to do next.

import type { Finding, Level, Report } from "../model/finding.ts";
import { listSeparator } from "../model/finding.ts";
import { countLevels } from "./count-levels.ts";
import { renderExcerpt } from "./excerpt.ts";
import { groupByPair } from "./group-by-pair.ts";
import type { Paint, PaintStyle } from "./paint.ts";
import { painter } from "./paint.ts";
import type { RenderContext, Reporter } from "./reporter.ts";

const levelStyles: Readonly<Record<Level, PaintStyle>> = {
  error: "red",
  warning: "yellow",
  note: "blue",
};

const indent = "    ";
const defaultWidth = 100;
/** Digits of a fingerprint: enough to identify one finding among thousands. */
const shownDigits = 8;

export const text: Reporter = {
  name: "text",
  *render(report, context) {
    const paint = painter(context.colour);
    for (const { pair, findings } of groupByPair(report)) {
      if (findings.length === 0) continue;
      yield `${paint("bold", pair.target)}\n`;
      // A bilingual file has both sides.
      if (pair.source !== pair.target)
        yield `${paint("dim", context.translate("report.against", { path: pair.source }))}\n`;
      yield "\n";
      for (const finding of findings) yield `${renderFinding(finding, context, paint)}\n`;
    }
    yield* renderRenderings(report, context, paint);
    yield* renderSummary(report, context, paint);
  },
};

function renderFinding(finding: Finding, context: RenderContext, paint: Paint): string {
  const { translate } = context;
  const place = finding.target ?? finding.source;
  const level = paint(levelStyles[finding.level], translate(`levels.${finding.level}`));
  const head = [
    `  ${place === undefined ? "-" : `${place.line}:${place.column}`}`,
    level,
    finding.message,
    paint("dim", `${finding.ruleId} ${finding.fingerprint.slice(0, shownDigits)}`),
  ].join("  ");
  const suggestions = finding.suggestions.join(listSeparator);
  return [
    head,
    ...renderSide("source", finding, context, paint),
    ...renderSide("target", finding, context, paint),
    ...(suggestions === "" ? [] : [indent + translate("report.suggestions", { suggestions })]),
    ...(finding.evidence ?? []).map((step) => indent + paint("dim", step)),
    "",
  ].join("\n");
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

/** What to give a command that must find the finding or rendering again. */
function withArguments(id: string, again = ""): string {
  return [id.slice(0, shownDigits), again].filter((part) => part !== "").join(" ");
}

/** The decisions that settle several findings at once. */
function* renderRenderings(
  { renderings }: Report,
  { translate, again }: RenderContext,
  paint: Paint,
): Generator<string> {
  const [first] = renderings;
  if (first === undefined) return;
  yield `${paint("bold", translate("report.renderings"))}\n\n`;
  for (const { id, text: found, surface, concept, findings, units, of } of renderings) {
    const data = { text: found, surface, concept, count: findings, units, of };
    const shown = id.slice(0, shownDigits);
    yield `  ${paint("dim", shown)}  ${translate("report.rendering", data)}\n`;
  }
  yield `\n${translate("report.acceptRendering", { id: withArguments(first.id, again) })}\n\n`;
}

function* renderSummary(
  report: Report,
  { translate, advice = [], again }: RenderContext,
  paint: Paint,
): Generator<string> {
  const counts = countLevels(report.summary, translate);
  const units = translate("report.units", { count: report.summary.units });
  const pairs = translate("report.pairs", { count: report.pairs.length });
  yield `${paint("bold", counts)} (${pairs}, ${units})\n`;
  if (report.suppressed > 0) {
    yield `${translate("report.suppressed", { count: report.suppressed })}\n`;
  }
  const [first] = report.findings;
  if (first === undefined) return;
  for (const sentence of advice) yield `${sentence}\n`;
  yield `${translate("report.why", { id: withArguments(first.fingerprint, again) })}\n`;
}
