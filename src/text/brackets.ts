// Which brackets of a text stand alone. Smileys and the brackets of "a)" are none.

import type { Range } from "../model/location.ts";
import { rangeSet } from "../strings/range-set.ts";

export interface Bracket {
  /** The opening one of its kind. */
  readonly kind: string;
  readonly mark: string;
  readonly offset: number;
}

export interface LoneBrackets {
  readonly closing: readonly Bracket[];
  readonly opening: readonly Bracket[];
}

const openings = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
]);
const brackets = /[()[\]{}]/gu;
// "a)", "iv)", "12.º)", at the start of the text or of a clause.
const enumerator = /(?:^|[\n;:.,—–-]\s*|[\n;:.,]\s\p{Ll}{1,3}\s)[\p{L}\p{N}]{1,4}[.ºª°]{0,2}$/u;
// "; and b)" is as long as it gets.
const longestEnumerator = 12;
const smiley = /(?:^|\s)[:;=8xX][-'^o]?$/u;

export function loneBrackets(text: string, opaque: readonly Range[] = []): LoneBrackets {
  const closing: Bracket[] = [];
  const open = new Map<string, Bracket[]>();
  const isOpaque = rangeSet(opaque);
  for (const { 0: mark, index: offset } of text.matchAll(brackets)) {
    if (isOpaque(offset)) continue;
    const before = text.slice(Math.max(0, offset - longestEnumerator), offset);
    if (smiley.test(before)) continue;
    const kind = openings.get(mark) ?? mark;
    const alike = open.get(kind) ?? [];
    open.set(kind, alike);
    if (kind === mark) alike.push({ kind, mark, offset });
    else if (alike.pop() === undefined && !(kind !== "{" && enumerator.test(before)))
      closing.push({ kind, mark, offset });
  }
  return { closing, opening: [...open.values()].flat().toSorted((a, b) => a.offset - b.offset) };
}
