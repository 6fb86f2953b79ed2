// How a term was found in a translation: on which rung of the ladder.

import type { TermPattern } from "../patterns/term-pattern.ts";

/** From best to weakest. The first six count as the term; the rest say what stands in its place. */
export const rungs = [
  "contiguous",
  "function-words",
  "gap",
  "coordination",
  "reordered",
  "joined",
  "derived",
  "other-modifier",
  "other-head",
  "head",
] as const;
export type Rung = (typeof rungs)[number];

export interface TargetMatch {
  readonly pattern: TermPattern;
  readonly rung: Rung;
  /** Half-open token indices. */
  readonly start: number;
  readonly end: number;
}

/** Index of the rung in the ladder; lower is better. */
export function rungRank(rung: Rung): number {
  return rungs.indexOf(rung);
}

/** Drops matches that share words with a better one. */
export function withoutOverlap(matches: readonly TargetMatch[]): readonly TargetMatch[] {
  if (matches.length < 2) return matches;
  const taken = new Set<number>();
  return matches.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (taken.has(at)) return false;
    for (let at = start; at < end; at++) taken.add(at);
    return true;
  });
}
