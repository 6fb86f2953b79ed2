// Words of a plain EN or ES string with their places. Joining the gaps and the tokens gives the text back.

import { hashPrime, hashStart, unitsOf, wordAt, type Word } from "./word.ts";

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

const notWord = 0;
const inWord = 1;
const surrogate = 2;
const unseen = 3;
// One look-up instead of a pattern for each UTF-16 unit, filled in as units are met.
const unitKinds = new Uint8Array(0x10000).fill(unseen);

/** UTF-16 units of a letter that begins here, 0 where none does; finds out what a unit is that nobody met. */
function letterLength(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xe000) {
    unitKinds[unit] = surrogate;
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    return wordCharacter.test(character) ? character.length : 0;
  }
  const kind = wordCharacter.test(String.fromCharCode(unit)) ? inWord : notWord;
  unitKinds[unit] = kind;
  return kind === inWord ? 1 : 0;
}

const space = 32;

/** The words of a text and where they stand: entry by entry, half-open UTF-16 ranges. */
export interface WordRow {
  readonly words: Word[];
  readonly starts: number[];
  readonly ends: number[];
}

// Where a text is read into before its rows are cut to size: growing three arrays costs more than reading.
const words: Word[] = [];
const starts: number[] = [];
const ends: number[] = [];

/** The words of a text in order. */
export function readWords(text: string): WordRow {
  const { length } = text;
  const units = unitsOf(text);
  let count = 0;
  let at = 0;
  while (at < length) {
    const start = at;
    let hash = hashStart;
    while (at < length) {
      const unit = units[at] ?? 0;
      const kind = unitKinds[unit] ?? notWord;
      if (kind === inWord) {
        hash = Math.imul(hash ^ unit, hashPrime);
        at++;
        continue;
      }
      if (kind === notWord) break;
      const letter = letterLength(text, at);
      if (letter === 0) break;
      for (const end = at + letter; at < end; at++)
        hash = Math.imul(hash ^ (units[at] ?? 0), hashPrime);
    }
    if (at === start) {
      at++;
      continue;
    }
    words[count] = wordAt(text, units, start, at, hash);
    starts[count] = start;
    ends[count++] = at;
  }
  return {
    words: words.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
  };
}

/** The tokens of a text in order. */
export function tokenize(text: string): Token[] {
  const row = readWords(text);
  let last = 0;
  return row.words.map(({ surface, lower, fold }, index) => {
    const start = row.starts[index] ?? 0;
    const end = row.ends[index] ?? start;
    const gap =
      start - last === 1 && text.charCodeAt(last) === space ? " " : text.slice(last, start);
    last = end;
    return { start, end, surface, lower, fold, gap };
  });
}
