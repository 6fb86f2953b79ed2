// What drifts: a word, phrase or concept that a run renders in several ways.

import type { BitextUnit } from "../model/bitext.ts";
import type { Concept } from "../model/concept.ts";
import type { Range } from "../model/location.ts";

/** Where one of the renderings occurs. */
export interface DriftPlace {
  readonly document: number;
  readonly unit: BitextUnit;
  /** In the target. */
  readonly range: Range;
}

export interface DriftRendering {
  readonly text: string;
  readonly places: readonly DriftPlace[];
}

export interface Drift {
  /** In the source, in its most frequent spelling. */
  readonly surface: string;
  /** The glossary's concept; `undefined` for a phrase that no concept covers. */
  readonly concept: Concept | undefined;
  /** Two or more: those that the glossary approves first, and of each kind the most frequent. */
  readonly renderings: readonly DriftRendering[];
}

/** The most frequent first. */
export function byUses(renderings: readonly DriftRendering[]): DriftRendering[] {
  return renderings.toSorted(
    (a, b) => b.places.length - a.places.length || (a.text < b.text ? -1 : 1),
  );
}

/** Of two that are as frequent, the first in the alphabet. */
export function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return (
    [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))[0]?.[0] ?? ""
  );
}
