// Which language an HTML page is in.

import { canonicalLanguage, type LanguageTag } from "../../model/language.ts";
import { htmlAttribute, isHidden, skippedElements } from "./element-kinds.ts";
import type { HtmlDocument, HtmlElement, HtmlNode } from "./parse-html.ts";

/** The declared language of the element; `undefined` if there is none that can be understood. */
export function htmlLanguage(element: HtmlElement): LanguageTag | undefined {
  const written = htmlAttribute(element, "lang") ?? htmlAttribute(element, "xml:lang");
  return written === undefined ? undefined : canonicalLanguage(written.trim());
}

/**
 * The language of most of its text: what `<html lang>` says is often left over from a template,
 * and a page in another language may be quoted.
 */
export function articleLanguage(document: HtmlDocument): LanguageTag | undefined {
  const lengths = new Map<LanguageTag | undefined, number>();
  const count = (node: HtmlNode, language: LanguageTag | undefined): void => {
    if ("tagName" in node) {
      if (skippedElements.has(node.tagName) || isHidden(node)) return;
      const own = htmlLanguage(node) ?? language;
      for (const child of node.childNodes) count(child, own);
    } else if (node.nodeName === "#text" && "value" in node) {
      lengths.set(language, (lengths.get(language) ?? 0) + node.value.trim().length);
    }
  };
  for (const child of document.childNodes) count(child, undefined);
  return [...lengths].toSorted((left, right) => right[1] - left[1])[0]?.[0];
}
