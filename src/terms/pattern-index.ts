// Patterns by the forms of their first two words: a token that begins no term costs one look-up.

import type { TermPattern } from "./term-pattern.ts";

interface Bucket {
  readonly single: TermPattern[];
  /** By the fold of the second word. */
  readonly longer: Map<string, TermPattern[]>;
}

export interface PatternIndex {
  readonly all: readonly TermPattern[];
  /** Patterns that may begin with these two folded words, in glossary order. */
  readonly startingWith: (first: string, second: string | undefined) => readonly TermPattern[];
}

const none: readonly TermPattern[] = [];

export function indexPatterns(patterns: readonly TermPattern[]): PatternIndex {
  const buckets = new Map<string, Bucket>();
  for (const pattern of patterns) {
    const [first, second] = pattern.words;
    if (first === undefined) continue;
    for (const key of first.forms.keys()) {
      let bucket = buckets.get(key);
      if (bucket === undefined) {
        bucket = { single: [], longer: new Map() };
        buckets.set(key, bucket);
      }
      if (second === undefined) {
        bucket.single.push(pattern);
        continue;
      }
      for (const next of second.forms.keys()) {
        const list = bucket.longer.get(next);
        if (list === undefined) bucket.longer.set(next, [pattern]);
        else list.push(pattern);
      }
    }
  }
  const startingWith = (first: string, second: string | undefined): readonly TermPattern[] => {
    const bucket = buckets.get(first);
    if (bucket === undefined) return none;
    const longer = second === undefined ? undefined : bucket.longer.get(second);
    if (longer === undefined) return bucket.single;
    return bucket.single.length === 0 ? longer : [...longer, ...bucket.single];
  };
  return { all: patterns, startingWith };
}
