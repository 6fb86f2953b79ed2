// The order in which matches are shown: the most usable first.

import { tolerance } from "../compare/similarity.ts";
import type { MemoryMatch } from "../memory-store.ts";

const kindRank = { context: 0, exact: 1, fuzzy: 2 };

/** Context, exact, then by similarity; equal ones by the letters of the changed words, then the newer first. */
export function rankMatches(text: string, matches: readonly MemoryMatch[]): readonly MemoryMatch[] {
  const likeness = new Map<MemoryMatch, number>();
  const likenessOf = (match: MemoryMatch): number => {
    let value = likeness.get(match);
    if (value === undefined) likeness.set(match, (value = letterOverlap(text, match.source)));
    return value;
  };
  return matches.toSorted((one, other) => {
    // A penalty may put an exact match below a fuzzy one of a better file.
    const apart = other.similarity - one.similarity;
    if (Math.abs(apart) > tolerance) return apart;
    const kinds = kindRank[one.kind] - kindRank[other.kind];
    if (kinds !== 0) return kinds;
    const letters = one.kind === "fuzzy" ? likenessOf(other) - likenessOf(one) : 0;
    if (letters !== 0) return letters;
    return one.origin.date < other.origin.date ? 1 : one.origin.date > other.origin.date ? -1 : 0;
  });
}

// Dice coefficient of the pairs of letters: enough to tell "voted" from "vote" among the changed words.
function letterOverlap(left: string, right: string): number {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < left.length; at++) {
    const pair = left.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at + 1 < right.length; at++) {
    const pair = right.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    shared += 1;
    pairs.set(pair, left - 1);
  }
  return (2 * shared) / Math.max(1, left.length + right.length - 2);
}
