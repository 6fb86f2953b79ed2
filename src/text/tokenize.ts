// The words of a plain string and their places. Joining the gaps and the tokens restores the text.

import { barrier, barrierOf } from "../strings/barrier.ts";
import { hashPrime, hashStart, unitsOf, wordAt, type Word } from "./word.ts";

/**
 * A run of letters, marks and digits. Hyphens, slashes and apostrophes separate words and are recorded in `gap`.
 */
export interface Token {
  /** Half-open UTF-16 range in the text. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly lower: string;
  /** `lower` without accents, ñ kept. */
  readonly fold: string;
  /** What is between the previous token (or the start) and this one. */
  readonly gap: string;
}

// Letters with their combining marks, and digits: "Fujimori", "EE", "2023", "ñandú".
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

// The class of a UTF-16 unit; for a mark between words one of `barrier`, so that the strongest of several is the
// highest.
const lineBreak = 3;
const inWord = 4;
const surrogate = 5;
const unseen = 6;
// One look-up instead of a pattern per UTF-16 unit, filled in as units occur.
const unitKinds = new Uint8Array(0x10000).fill(unseen);

/**
 * The class of a unit not yet in the table. Surrogates are recorded only as such, since one alone does not tell the
 * class of its pair; every other unit is recorded with its class.
 */
function findKind(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const isSurrogate = unit >= 0xd800 && unit < 0xe000;
  const character = isSurrogate ? characterAround(text, at) : String.fromCharCode(unit);
  const kind = wordCharacter.test(character)
    ? inWord
    : character === "\n"
      ? lineBreak
      : barrierOf(character);
  unitKinds[unit] = isSurrogate ? surrogate : kind;
  return kind;
}

/** The character that a surrogate is half of, or a lone surrogate itself. */
function characterAround(text: string, at: number): string {
  const before = text.codePointAt(at - 1) ?? 0;
  return String.fromCodePoint(before > 0xffff ? before : (text.codePointAt(at) ?? 0));
}

const space = 32;

/** The words of a text and their places: parallel arrays, half-open UTF-16 ranges. */
export interface WordRow {
  readonly words: readonly Word[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What separates each word from the previous one or the start: one of `barrier`. */
  readonly barriers: readonly number[];
}

// A text is read into this before its rows are cut to size: growing four arrays would cost more than reading.
const words: Word[] = [];
const starts: number[] = [];
const ends: number[] = [];
const barriers: number[] = [];

// Numbers, dates and names of both sides of a unit are looked for one after the other.
const mostKept = 4;
const kept: { readonly text: string; readonly row: WordRow }[] = [];
let oldest = 0;

/** The words of a text in order. The row may be handed out again: it must not be changed. */
export function readWords(text: string): WordRow {
  for (const { text: known, row } of kept) if (known === text) return row;
  const row = wordsOf(text);
  kept[oldest] = { text, row };
  oldest = (oldest + 1) % mostKept;
  return row;
}

function wordsOf(text: string): WordRow {
  const { length } = text;
  const units = unitsOf(text);
  let count = 0;
  let start = -1;
  let hash = hashStart;
  let last = 0;
  let parted: number = barrier.none;
  for (let at = 0; at <= length; at++) {
    const unit = units[at] ?? 0;
    let kind = at < length ? (unitKinds[unit] ?? unseen) : barrier.none;
    if (kind > inWord) kind = findKind(text, at);
    if (kind === inWord) {
      if (start < 0) {
        start = at;
        hash = hashStart;
      }
      hash = Math.imul(hash ^ unit, hashPrime);
      continue;
    }
    if (start >= 0) {
      words[count] = wordAt(text, units, start, at, hash);
      barriers[count] = parted === lineBreak ? barrierOf(text.slice(last, start)) : parted;
      starts[count] = start;
      ends[count++] = at;
      last = at;
      start = -1;
      parted = barrier.none;
    }
    if (kind > parted) parted = kind;
  }
  return {
    words: words.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    barriers: barriers.slice(0, count),
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
