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

// Letters with their combining marks, and digits: "Fujimori", "EE", "2023", "ñandú".
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

// One look-up instead of a pattern for each UTF-16 unit; surrogates are looked at in pairs.
const isWordUnit = new Uint8Array(0x10000);
const surrogate = 2;
for (let unit = 0; unit < 0x10000; unit++)
  isWordUnit[unit] =
    unit >= 0xd800 && unit < 0xe000
      ? surrogate
      : wordCharacter.test(String.fromCharCode(unit))
        ? 1
        : 0;

/** UTF-16 units of a letter outside the basic plane, 0 where what stands there is none. */
function wordLength(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return wordCharacter.test(character) ? character.length : 0;
}

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
  let at = 0;
  while (at < text.length) {
    const start = at;
    while (at < text.length) {
      const kind = isWordUnit[text.charCodeAt(at)];
      const length = kind === surrogate ? wordLength(text, at) : (kind ?? 0);
      if (length === 0) break;
      at += length;
    }
    if (at === start) {
      at++;
      continue;
    }
    const surface = text.slice(start, at);
    const [lower, folded] = conversions(surface);
    const gap = start - last === 1 && text.charCodeAt(last) === 32 ? " " : text.slice(last, start);
    tokens.push({ start, end: at, surface, lower, fold: folded, gap });
    last = at;
  }
  return tokens;
}
