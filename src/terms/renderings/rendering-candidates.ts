// Groups of words that are more frequent in the gaps of a term than chance allows.

import { logLikelihood } from "./log-likelihood.ts";
import type { GapKeys } from "./rendering-gap.ts";

/** Fewer units prove nothing about a rendering. */
export const leastUnits = 2;
const leastContexts = 2;
/**
 * Two units are evidence only for a group of words that makes up a good part of all units: a single word may be
 * chance.
 */
const enoughUnits = 3;
const leastShareOfFew = 0.3;

export interface Candidate {
  readonly key: string;
  readonly units: number;
  readonly total: number;
  readonly surprise: number;
}

/** Groups more frequent in the gaps than chance allows, most surprising first. */
export function candidatesOf(
  gaps: readonly GapKeys[],
  everywhere: (key: string, units: number) => number,
  all: number,
  least: number,
): Candidate[] {
  const counts = new Map<string, { near: number; far: number; readonly contexts: Set<string> }>();
  for (const { keys } of gaps)
    for (const [key, context] of keys) {
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { near: 1, far: 0, contexts: new Set([context]) });
      else {
        known.near++;
        known.contexts.add(context);
      }
    }
  for (const { far } of gaps)
    for (const key of far) {
      const known = counts.get(key);
      if (known !== undefined) known.far++;
    }
  const candidates: Candidate[] = [];
  for (const [key, { near, far, contexts }] of counts) {
    const units = near + far;
    // The same surrounding words every time: one sentence, repeated.
    if (near < leastUnits || near < far || contexts.size < leastContexts) continue;
    const total = Math.max(everywhere(key, units), units);
    const surprise = logLikelihood(units, gaps.length, total, all);
    if (surprise < least || units / gaps.length <= total / all) continue;
    if (units < enoughUnits && (partsOf(key).length < 2 || units / gaps.length < leastShareOfFew))
      continue;
    candidates.push({ key, units, total, surprise });
  }
  return candidates.sort(
    (a, b) => b.surprise - a.surprise || b.key.length - a.key.length || (a.key < b.key ? -1 : 1),
  );
}

/** The content words of a group of several. */
export function partsOf(key: string): string[] {
  const parts = key.split(" ");
  return parts.length === 1 ? [] : parts.filter((part) => part.length >= 4);
}
