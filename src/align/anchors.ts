// How much each pair of sentences shares, for the pairs of the band.

import type { Band } from "./band.ts";
import type { SharedFeatures } from "./features.ts";
import { tuning } from "./tuning.ts";

/**
 * One score per cell of the band, cell (i, j) for source sentence i and target sentence j:
 * above zero if the two share more than random pairs of sentences.
 */
export function anchorScores(shared: SharedFeatures, band: Band): Float32Array {
  const { source, target, weights } = shared;
  const scores = new Float32Array(band.cells);
  const total = Math.max(source.sentences, target.sentences, 2);
  for (const [feature, weight] of weights.entries()) {
    const sources = source.places[feature] ?? [];
    const targets = target.places[feature] ?? [];
    const larger = Math.max(sources.length, targets.length);
    const balance = Math.min(sources.length, targets.length) / larger;
    const rarity = Math.min(Math.log(total / larger), tuning.largestRarity);
    const evidence = weight * rarity * balance;
    if (evidence <= 0.01) continue;
    addFeature(scores, band, sources, targets, evidence);
  }
  centre(scores, source.sentences, target.sentences, band);
  return scores;
}

function addFeature(
  scores: Float32Array,
  band: Band,
  sources: readonly number[],
  targets: readonly number[],
  evidence: number,
): void {
  const crowds = neighbours(targets);
  const sourceCrowds = neighbours(sources);
  let first = 0;
  for (const [at, row] of sources.entries()) {
    const low = band.low[row] ?? 0;
    const high = band.high[row] ?? 0;
    const start = (band.offset[row] ?? 0) - low;
    while ((targets[first] ?? Infinity) < low) first++;
    for (let index = first; (targets[index] ?? Infinity) <= high; index++) {
      const cell = start + (targets[index] ?? 0);
      const crowd = Math.max(crowds[index] ?? 1, sourceCrowds[at] ?? 1);
      scores[cell] = (scores[cell] ?? 0) + evidence / crowd;
    }
  }
}

/** For each place, how many places are near it, itself included. */
function neighbours(places: readonly number[]): number[] {
  let low = 0;
  let high = 0;
  return places.map((place) => {
    while ((places[low] ?? 0) < place - tuning.neighbourhood) low++;
    while ((places[high] ?? Infinity) <= place + tuning.neighbourhood) high++;
    return high - low;
  });
}

function centre(scores: Float32Array, rows: number, columns: number, band: Band): void {
  let sum = 0;
  for (const score of scores) sum += score;
  const background = sum / Math.max(scores.length, 1) + tuning.pairToll;
  for (let row = 0; row < rows; row++) {
    const start = (band.offset[row] ?? 0) - (band.low[row] ?? 0);
    const last = Math.min(band.high[row] ?? 0, columns - 1);
    for (let column = band.low[row] ?? 0; column <= last; column++) {
      scores[start + column] = (scores[start + column] ?? 0) - background;
    }
  }
}
