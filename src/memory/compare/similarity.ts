// How similar two segments are: the one definition, for the index, for what people see and for a shared store.

import { fold } from "../../strings/fold.ts";
import { numberVariant, variantBits, WordScanner } from "../index/scan-words.ts";
import {
  differsInAccents,
  differsInCase,
  differsInNumbers,
  keptDifferences,
  wordDistance,
  type TokenRun,
} from "./align-words.ts";

/** Percentage points that each kind of difference besides the words costs, once however often it occurs. */
export const penaltyPoint = 0.01;

/** Two similarities this close are the same: both are quotients of small numbers. */
export const tolerance = 1e-9;

export interface Similarity {
  /** 0..1. */
  readonly value: number;
  /** Fewest words to insert, delete or replace. */
  readonly distance: number;
  /** Words of the longer side. */
  readonly words: number;
  /** Whether words kept on both sides differ in case, accents or the digits of a number. */
  readonly differs: {
    readonly inCase: boolean;
    readonly inAccents: boolean;
    readonly inNumbers: boolean;
    readonly inPunctuation: boolean;
  };
}

/** `distance` edits of `words`, less the penalty points. May fall below 0, which no threshold allows. */
export function similarityValue(distance: number, words: number, points: number): number {
  return (words - distance) / words - points * penaltyPoint;
}

/** The most edits that leave a similarity of `least` for so many words. */
export function mostEdits(words: number, least: number): number {
  return Math.floor((1 - least) * words + tolerance);
}

/** Bits of `keptDifferences` counted. */
export function pointsOf(bits: number): number {
  return (
    (bits & differsInCase) + ((bits & differsInAccents) >> 1) + ((bits & differsInNumbers) >> 2)
  );
}

/**
 * 1 − d / max(m, n), where m and n are the words of the two segments and d is the Levenshtein distance between them
 * counted in words (V. I. Levenshtein, "Binary codes capable of correcting deletions, insertions and reversals",
 * 1966), less one percentage point for each of: words kept in another case, words kept with and without accents,
 * numbers kept with other digits, other punctuation. Words are compared without case and accents (ñ is a letter);
 * any number in digits equals any other. A segment without words is similar to nothing: 0.
 */
export function similarity(left: string, right: string): Similarity {
  const words = new Map<string, number>();
  const one = read(left, words);
  const other = read(right, words);
  const most = Math.max(one.count, other.count);
  const differs = { inCase: false, inAccents: false, inNumbers: false, inPunctuation: false };
  if (one.count === 0 || other.count === 0)
    return { value: 0, distance: most, words: most, differs };
  const distance = wordDistance(one, other);
  const bits = keptDifferences(one, other);
  const inPunctuation = distance === 0 ? one.layout !== other.layout : one.marks !== other.marks;
  const points = pointsOf(bits) + (inPunctuation ? 1 : 0);
  return {
    value: similarityValue(distance, most, points),
    distance,
    words: most,
    differs: {
      inCase: (bits & differsInCase) !== 0,
      inAccents: (bits & differsInAccents) !== 0,
      inNumbers: (bits & differsInNumbers) !== 0,
      inPunctuation,
    },
  };
}

interface ReadSegment extends TokenRun {
  readonly marks: number;
  readonly layout: number;
}

const scanner = new WordScanner();

function read(text: string, words: Map<string, number>): ReadSegment {
  scanner.scan(text);
  const { count, marks, layout } = scanner;
  const array = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    const written = scanner.text.slice(scanner.starts[index], scanner.ends[index]);
    const variant = scanner.variants[index] ?? 0;
    const word = (variant & numberVariant) === 0 ? fold(written) : `#${written}`;
    let id = words.get(word);
    if (id === undefined) words.set(word, (id = words.size));
    array[index] = (id << variantBits) | variant;
  }
  return { array, from: 0, count, marks, layout };
}
