// The parts of a software string that are code or an address rather than prose: "https://…", `name`,
// <code>name</code>, "/etc".

import type { Range } from "../model/location.ts";

// Characters that at least one of these must contain, tested first: most strings have none.
const sign = /[/`#@]|\]\(/u;

const kinds: readonly RegExp[] = [
  // An address; punctuation at its end belongs to the sentence.
  /\b(?:https?|ftp|file):\/\/[^\s<>"'“”«»`]*[^\s<>"'“”«»`.,;:!?)\]]/gu,
  /\bwww\.[\w-]+\.[^\s<>"'“”«»`]*[\w/]/gu,
  /\bmailto:[^\s<>"']+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
  // reStructuredText and Markdown; a TeX quotation mark ("`so'") has no second backtick on its line.
  // A link of reStructuredText has prose before its address: `the page <https://…>`_
  /``[^`\n]+``|`[^`\n]+`(?!__?(?!\p{L}))/gu,
  /(?<=[^\s`] {0,3})<[^\s<>]+>`(?=__?(?!\p{L}))/gu,
  /(?<=<(?:code|kbd|samp|pre)(?:\s[^<>]*)?>)[^<>]+(?=<\/(?:code|kbd|samp|pre)>)/giu,
  // Where a link of Markdown leads.
  /(?<=\]\()[^\s()<>]+(?=\))/gu,
  // Marks that a program replaces: ###SITENAME###.
  /#{2,3}[A-Z][A-Z\d_]*#{2,3}/gu,
  // A path from the root or the home folder: "/home", "~/.config"; not "and/or".
  /(?<=^|[\s("'“‘«])~?\/[\w.-]+(?:\/[\w.-]*)*/gu,
];

/** In order, without overlaps. */
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

/** Ranges in order; of two that overlap, the one that starts first, then the longer. */
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
