// Words of a plain EN or ES string with their places. Joining the gaps and the tokens gives the text back.

import { fold, lowerCase } from "./fold.ts";

/** A run of letters, marks and digits. Hyphens, slashes and apostrophes separate; `gap` records them. */
export interface Token {
  /** Half-open UTF-16 range in the text. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly lower: string;
  /** `lower` without accents, ñ kept. */
  readonly fold: string;
  /** What stands between the previous token (or the start) and this one. */
  readonly gap: string;
}

// "Fujimori's", "EE", "2023", "ñandú": letters with their combining marks, and digits.
const word = /[\p{L}\p{M}\p{N}]+/gu;

// Words repeat: one look-up replaces two conversions. Bounded, since a memory has millions of tokens.
const cacheLimit = 200_000;
const cache = new Map<string, readonly [lower: string, fold: string]>();

function conversions(surface: string): readonly [lower: string, fold: string] {
  let known = cache.get(surface);
  if (known === undefined) {
    if (cache.size >= cacheLimit) cache.clear();
    known = [lowerCase(surface), fold(surface)];
    cache.set(surface, known);
  }
  return known;
}

/** The tokens of a text in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(word)) {
    const surface = match[0];
    const start = match.index;
    const end = start + surface.length;
    const [lower, folded] = conversions(surface);
    tokens.push({ start, end, surface, lower, fold: folded, gap: text.slice(last, start) });
    last = end;
  }
  return tokens;
}
