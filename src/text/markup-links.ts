// Links that are written out in a text: `<a href="…">` of HTML, `[words](address)` of Markdown.

import type { Range } from "../model/location.ts";
import { findPlaceholders } from "./placeholders.ts";
import { tagAttributes, type TagAttribute } from "./tag-attributes.ts";

export interface MarkupLink {
  readonly address: string;
  /** Of the address. */
  readonly range: Range;
}

export interface BrokenLink {
  readonly text: string;
  readonly range: Range;
}

const longestAddress = 2000;
const longestShown = 40;
const addressStart = /^(?:https?:\/\/|mailto:|www\.|\.{0,2}\/|#)/u;

/** Addresses of Markdown links; what looks like one but is none, as it lacks its end or has a space too many. */
export function markdownLinks(text: string): {
  readonly links: readonly MarkupLink[];
  readonly broken: readonly BrokenLink[];
} {
  const links: MarkupLink[] = [];
  const broken: BrokenLink[] = [];
  let at = text.indexOf("]");
  for (; at >= 0; at = text.indexOf("]", at + 1)) {
    const gap = /^\s{0,3}\(\s{0,3}/u.exec(text.slice(at + 1, at + 9))?.[0];
    if (gap === undefined) continue;
    const start = at + 1 + gap.length;
    const written =
      /^[^\s()]*(?:\([^\s()]*\)[^\s()]*){0,3}/u.exec(
        text.slice(start, start + longestAddress),
      )?.[0] ?? "";
    if (written === "") continue;
    const end = start + written.length;
    const isAddress = addressStart.test(written);
    // A title may follow: [words](address "title").
    const closes = /^(?:\s+["'(][^\n]{0,200})?\s?\)/u.test(text.slice(end, end + 210));
    const isTight = gap === "(";
    if (isTight && closes) links.push({ address: written, range: { start, end } });
    else if (isAddress && (gap.trimEnd() !== "(" || !closes || gap !== "("))
      broken.push({
        text: text.slice(at, Math.min(end, at + longestShown)),
        range: { start: at, end },
      });
  }
  return { links, broken };
}

/** Every attribute of every tag, tag by tag. */
export function tagsWithAttributes(
  text: string,
): readonly { readonly name: string; readonly attributes: readonly TagAttribute[] }[] {
  if (!text.includes("<")) return [];
  return findPlaceholders(text)
    .filter(({ kind, key }) => kind === "tag" && !key.startsWith("</"))
    .map(({ key, text: written, range }) => ({
      name: key.slice(1, -1),
      attributes: tagAttributes(written, range.start),
    }));
}

/** What of a text is markup, so that an address in it is nothing a reader sees. */
export function markupRanges(text: string): readonly Range[] {
  const tags = text.includes("<")
    ? findPlaceholders(text)
        .filter(({ kind }) => kind === "tag")
        .map(({ range }) => range)
    : [];
  const { links, broken } = markdownLinks(text);
  return [...tags, ...links.map(({ range }) => range), ...broken.map(({ range }) => range)];
}
