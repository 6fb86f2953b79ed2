// The index of one side of a run of units: which columns it has, and what their numbers mean.
//
// Units are numbered by length in words, then by place in the file: those of admissible length are one range, and
// a posting run is cut to it by two binary searches. Words are numbered in the order of their hashes, so that
// the table needs no spelling and a word is found with two reads.

import type { NumberColumn } from "./column.ts";

/** Raised whenever the meaning of any column changes, so that older indexes are rebuilt. */
export const indexVersion = 4;

export const columnNames = [
  /** By the leading bits of a hash: the first word that has them. */
  "directory",
  /** Four a word: both hashes, start of its postings, start of its bigrams; one more word closes the last. */
  "words",
  /** Two a posting: a unit that has the word, ascending, each once; and its signature folded to 32 bits. */
  "postings",
  /** Two a bigram, grouped by first word: the second word, start of its postings; one more closes the last. */
  "bigrams",
  "bigramPostings",
  /** Two a length from 0: its first unit, and that unit's first token; one more closes the last. */
  "lengths",
  /** Of each unit in turn: word << 4 | how it is written (scan-words.ts). */
  "tokens",
  /** Two a unit: 64 bits, one set for each word by its hash. */
  "signatures",
  /** Three a unit: hash of its punctuation, of its punctuation with places, and the points it costs by itself. */
  "traits",
  /** Of each unit: its place in the file, from 0. */
  "positions",
] as const;

export type ColumnName = (typeof columnNames)[number];

export type IndexColumns = Readonly<Record<ColumnName, NumberColumn>>;

export interface SegmentIndex {
  readonly columns: IndexColumns;
  readonly units: number;
  readonly words: number;
  /** Bits of a hash that the directory is addressed by. */
  readonly directoryBits: number;
  /** Words of the longest unit. */
  readonly longest: number;
}

/** Bigrams are listed if both words are in at least this many units; a rarer word is found as fast by itself. */
export const bigramFloor = 64;

/** Numbers per item of the columns that hold records. */
export const wordWidth = 4;
export const postingWidth = 2;
export const bigramWidth = 2;
export const lengthWidth = 2;
export const signatureWidth = 2;
export const traitWidth = 3;

/** The number of the word with these hashes, or -1. */
export function findWord(index: SegmentIndex, first: number, second: number): number {
  const { directory, words } = index.columns;
  const bucket = index.directoryBits === 0 ? 0 : first >>> (32 - index.directoryBits);
  const place = directory.at(bucket, bucket + 2);
  const from = directory.array[place] ?? 0;
  const to = directory.array[place + 1] ?? 0;
  if (from === to) return -1;
  const start = words.at(from * wordWidth, to * wordWidth);
  const { array } = words;
  for (let word = from, at = start; word < to; word++, at += wordWidth)
    if (array[at] === first && array[at + 1] === second) return word;
  return -1;
}

/**
 * The first of the records `from` to `to`, ascending by their first number, that holds `wanted` or more.
 * Reads few of them.
 */
export function lowerBound(
  column: NumberColumn,
  { from, to }: { readonly from: number; readonly to: number },
  wanted: number,
  width: number,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const place = column.at(middle * width, middle * width + 1);
    if ((column.array[place] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
