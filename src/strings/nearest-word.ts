// The word that was probably meant.

import { editDistance } from "./edit-distance.ts";
import { fold } from "./fold.ts";

/**
 * The candidate nearest to what was written: at most a third of its letters differ (one is always allowed).
 * Accents and case do not count. The first among equals; `undefined` if none is near.
 */
export function nearestWord(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(written);
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, fold(candidate), limit);
    if (distance <= limit && (best === undefined || distance < limit)) {
      best = candidate;
      limit = distance;
    }
  }
  return best;
}
