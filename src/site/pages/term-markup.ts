// A term of the glossary in a page: in its own language, for screen readers, and apart from the order of the text around it.

import type { Term } from "../../model/concept.ts";
import { escapeHtml } from "../../strings/visible.ts";
import type { SaidText } from "../content/published.ts";

/** `bdi` keeps Arabic or Hebrew from turning what stands beside it. */
export function termMarkup({ text, language }: Pick<Term, "text" | "language">): string {
  return `<bdi lang="${escapeHtml(language)}">${escapeHtml(text)}</bdi>`;
}

/** Running text; without a language where nothing tells, which says more than a wrong one. */
export function saidMarkup(
  { text, language }: SaidText,
  element: "span" | "p" = "span",
  className?: string,
): string {
  const attributes = [
    ...(className === undefined ? [] : [` class="${className}"`]),
    ...(language === undefined ? [] : [` lang="${escapeHtml(language)}"`]),
  ].join("");
  return `<${element}${attributes}>${escapeHtml(text)}</${element}>`;
}
