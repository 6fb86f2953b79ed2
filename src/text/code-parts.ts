// What of a string of software is code or an address, and so no prose: "https://…", `name`, <code>name</code>, "/etc".

import type { Range } from "../model/location.ts";

// What none of them can stand without, looked for first: most strings have nothing of it.
const sign = /[/`#@]/u;

const kinds: readonly RegExp[] = [
  // An address: its own marks at the end belong to the sentence.
  /\b(?:https?|ftp|file):\/\/[^\s<>"'“”«»`]*[^\s<>"'“”«»`.,;:!?)\]]/gu,
  /\bwww\.[\w-]+\.[^\s<>"'“”«»`]*[\w/]/gu,
  /\bmailto:[^\s<>"']+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
  // reStructuredText and Markdown; a single quotation mark of TeX ("`so'") has no second backtick on its line.
  /``[^`\n]+``|`[^`\n]+`/gu,
  /(?<=<(?:code|kbd|samp|pre)(?:\s[^<>]*)?>)[^<>]+(?=<\/(?:code|kbd|samp|pre)>)/giu,
  // Marks that a program fills in: ###SITENAME###.
  /#{2,3}[A-Z][A-Z\d_]*#{2,3}/gu,
  // A path of its own, from the root or the home folder on: "/home", "~/.config"; not "and/or".
  /(?<=^|[\s("'“‘«])~?\/[\w.-]+(?:\/[\w.-]*)*/gu,
];

/** In order, without overlap. */
export function codeParts(text: string): readonly Range[] {
  if (!sign.test(text)) return [];
  const found = kinds.flatMap((kind) =>
    [...text.matchAll(kind)].map(({ 0: written, index }) => ({
      start: index,
      end: index + written.length,
    })),
  );
  return inOrder(found);
}

/** Ranges in order; of two that overlap the one that begins first, then the longer. */
export function inOrder(ranges: readonly Range[]): readonly Range[] {
  const kept: Range[] = [];
  let last = 0;
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (range.start >= last) {
      kept.push(range);
      last = range.end;
    }
  return kept;
}
