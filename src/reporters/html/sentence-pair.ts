// A place of a question: both sentences side by side, each in its language, with the words in question marked.

import type { CheckedPair, Excerpt, Finding } from "../../model/finding.ts";
import { escapeHtml } from "../../strings/visible.ts";
import { excerptWindow } from "../excerpt.ts";
import type { PageContext } from "./page-context.ts";

/** Of a unit, in UTF-16 code units; a whole page in one unit would bury the question. */
const shownLength = 1200;

const labels = { source: "report.sourceText", target: "report.targetText" } as const;
/** Of a file of no pair. */
const noLanguage = "und";

export function sentencePair(finding: Finding, context: PageContext, withPath: boolean): string {
  const languages = context.languagesOf(finding);
  const sides = (["source", "target"] as const).flatMap((side) => {
    const written = sideOf(side, finding, languages, { context, withPath });
    return written === undefined ? [] : [written];
  });
  return sides.length === 0 ? "" : `<dl class="pair">${sides.join("")}</dl>\n`;
}

function sideOf(
  side: "source" | "target",
  finding: Finding,
  languages: CheckedPair["languages"],
  { context, withPath }: { readonly context: PageContext; readonly withPath: boolean },
): string | undefined {
  const place = finding[side];
  const excerpt = finding.excerpts?.[side];
  if (place === undefined && excerpt === undefined) return undefined;
  const { translate } = context;
  const label = languages[side] === noLanguage ? "report.place" : labels[side];
  const position = place === undefined ? "" : `${place.line}:${place.column}`;
  const where = withPath && place !== undefined ? `${place.path}:${position}` : position;
  const text =
    excerpt === undefined || excerpt.text === ""
      ? ""
      : `<dd${langAttribute(languages[side])}>${marked(excerpt)}</dd>`;
  return `<div><dt>${escapeHtml(translate(label))} <span>${escapeHtml(where)}</span></dt>${text}</div>`;
}

/** A file of no pair, such as a glossary, is in no one language. */
function langAttribute(tag: string): string {
  return tag === noLanguage ? "" : ` lang="${escapeHtml(tag)}"`;
}

function marked({ text, range }: Excerpt): string {
  const { start, end } = range ?? { start: 0, end: 0 };
  const window = excerptWindow(text, { start, end, width: shownLength });
  const stop = Math.min(end, window.end);
  const words = escapeHtml(text.slice(start, stop));
  return [
    window.start > 0 ? "…" : "",
    escapeHtml(text.slice(window.start, start)),
    words === "" ? "" : `<mark>${words}</mark>`,
    escapeHtml(text.slice(stop, window.end)),
    window.end < text.length ? "…" : "",
  ].join("");
}
