// A query in the terms of one index: its tokens there, and which units have its words and pairs of words.

import type { NumberColumn } from "../index/column.ts";
import { numberHash, numberVariant, variantBits } from "../index/scan-words.ts";
import {
  bigramFloor,
  bigramWidth,
  findWord,
  lowerBound,
  wordWidth,
  type SegmentIndex,
} from "../index/segment-index.ts";
import type { QueryWords } from "./query-words.ts";

/** A token that no index has. */
export const unknownToken = 0xfffffff0;
const unknownNumber = 0xfffffff8;

/** Postings: records `from` to `to` of a column. */
export interface Run {
  readonly column: NumberColumn;
  readonly from: number;
  readonly to: number;
}

export interface QueryRuns {
  /** Of each word. */
  readonly single: readonly Run[];
  /** Of each word and the next; `undefined` where the index lists no pairs of one of them. */
  readonly pairs: () => readonly (Run | undefined)[];
}

/** Units of a run. */
export function unitsOfRuns(run: Run): number {
  return run.to - run.from;
}

/**
 * The runs of a query, or `undefined` where the index lacks more than `mostMissing` of its words: each of them is
 * an edit. The query's tokens are written to `tokens`, which has room for them.
 */
export function runsOfQuery(
  index: SegmentIndex,
  query: QueryWords,
  tokens: Uint32Array,
  mostMissing: number,
): QueryRuns | undefined {
  const { words, postings, bigrams } = index.columns;
  const none = { column: postings, from: 0, to: 0 };
  const single: Run[] = [];
  const followers: (Run | undefined)[] = [];
  const numbers: number[] = [];
  let missing = 0;
  for (let at = 0; at < query.count; at++) {
    const variant = query.variants[at] ?? 0;
    const own = findWord(index, query.first[at] ?? 0, query.second[at] ?? 0);
    let word = own;
    if ((variant & numberVariant) === 0)
      tokens[at] = own < 0 ? unknownToken : (own << variantBits) | variant;
    else {
      // A number that the index lacks is still a number.
      tokens[at] = own < 0 ? unknownNumber : (own << variantBits) | numberVariant;
      word = findWord(index, ...numberHash);
    }
    numbers.push(word);
    if (word < 0) {
      missing += 1;
      if (missing > mostMissing) return undefined;
      single.push(none);
      followers.push(undefined);
      continue;
    }
    const place = words.at(word * wordWidth, (word + 2) * wordWidth);
    const { array } = words;
    const next = place + wordWidth;
    single.push({ column: postings, from: array[place + 2] ?? 0, to: array[next + 2] ?? 0 });
    followers.push({ column: bigrams, from: array[place + 3] ?? 0, to: array[next + 3] ?? 0 });
  }
  // Seldom needed: single words are often rare enough.
  const pairs = (): readonly (Run | undefined)[] =>
    followers.slice(0, -1).map((run, at) => {
      const rarest = Math.min(unitsOfRuns(single[at] ?? none), unitsOfRuns(single[at + 1] ?? none));
      // The pairs of a rare word are neither listed nor needed.
      if (run === undefined || rarest < bigramFloor) return undefined;
      return pairRun(index, run, numbers[at + 1] ?? -1);
    });
  return { single, pairs };
}

/** Units that have the word and then `right`: of `followers`, the pairs that begin with the word. */
export function pairRun(index: SegmentIndex, followers: Run, right: number): Run {
  const { column } = followers;
  const bigram = lowerBound(column, followers, right, bigramWidth);
  const run = index.columns.bigramPostings;
  if (bigram === followers.to) return { column: run, from: 0, to: 0 };
  const at = column.at(bigram * bigramWidth, (bigram + 2) * bigramWidth);
  if (column.array[at] !== right) return { column: run, from: 0, to: 0 };
  const from = column.array[at + 1] ?? 0;
  return { column: run, from, to: column.array[at + bigramWidth + 1] ?? 0 };
}
