// How much each pair of sentences shares, for the pairs of the band.

import type { Band } from "./band.ts";
import type { SharedFeatures } from "./features.ts";
import type { Slab } from "./slabs.ts";
import { tuning } from "./tuning.ts";

/** One score per cell of a slab: above zero if the two sentences share more than random pairs do. */
export type AnchorScores = (slab: Slab) => Float32Array;

/** Cell (i, j) is of source sentence i and target sentence j. */
export function anchorScores(
  shared: SharedFeatures,
  band: Band,
  slabs: readonly Slab[],
): AnchorScores {
  const evidence = evidenceOf(shared);
  let last: { readonly slab: Slab; readonly scores: Float32Array } | undefined;
  const sharedIn = (slab: Slab): Float32Array => {
    if (last?.slab !== slab) last = { slab, scores: addFeatures(shared, evidence, band, slab) };
    return last.scores;
  };
  let sum = 0;
  for (const slab of slabs) {
    const own = sharedIn(slab).subarray((band.offset[slab.from] ?? 0) - slab.start);
    for (const score of own) sum += score;
  }
  const background = sum / Math.max(band.cells, 1) + tuning.pairToll;
  return (slab) => centred(sharedIn(slab), background, shared, band, slab);
}

interface Evidence {
  readonly amount: number;
  /** For each sentence with the feature, how many such are near it. */
  readonly sources: readonly number[];
  readonly targets: readonly number[];
}

/** Of each feature; `undefined` where it says nothing. */
function evidenceOf({ source, target, weights }: SharedFeatures): (Evidence | undefined)[] {
  const total = Math.max(source.sentences, target.sentences, 2);
  return weights.map((weight, feature) => {
    const sources = source.places[feature] ?? [];
    const targets = target.places[feature] ?? [];
    const larger = Math.max(sources.length, targets.length);
    const balance = Math.min(sources.length, targets.length) / larger;
    const rarity = Math.min(Math.log(total / larger), tuning.largestRarity);
    const amount = weight * rarity * balance;
    if (amount <= 0.01) return undefined;
    return { amount, sources: neighbours(sources), targets: neighbours(targets) };
  });
}

function addFeatures(
  { source, target }: SharedFeatures,
  evidence: readonly (Evidence | undefined)[],
  band: Band,
  slab: Slab,
): Float32Array {
  const scores = new Float32Array(slab.cells);
  for (let row = slab.lead; row < slab.to; row++) {
    const low = band.low[row] ?? 0;
    const high = band.high[row] ?? 0;
    const start = (band.offset[row] ?? 0) - slab.start - low;
    for (const feature of source.features[row] ?? []) {
      const known = evidence[feature];
      const places = target.places[feature];
      if (known === undefined || places === undefined) continue;
      const sourceCrowd = known.sources[firstFrom(source.places[feature] ?? [], row)] ?? 1;
      for (let index = firstFrom(places, low); (places[index] ?? Infinity) <= high; index++) {
        const cell = start + (places[index] ?? 0);
        const crowd = Math.max(known.targets[index] ?? 1, sourceCrowd);
        scores[cell] = (scores[cell] ?? 0) + known.amount / crowd;
      }
    }
  }
  return scores;
}

/** The index of the first place that is not before `from`. */
function firstFrom(places: readonly number[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** What stands beyond the last sentence of a side is no pair, and stays as it is. */
function centred(
  scores: Float32Array,
  background: number,
  { source, target }: SharedFeatures,
  band: Band,
  slab: Slab,
): Float32Array {
  const centre = scores.slice();
  for (let row = slab.lead; row < Math.min(slab.to, source.sentences); row++) {
    const start = (band.offset[row] ?? 0) - slab.start - (band.low[row] ?? 0);
    const last = Math.min(band.high[row] ?? 0, target.sentences - 1);
    for (let column = band.low[row] ?? 0; column <= last; column++) {
      centre[start + column] = (centre[start + column] ?? 0) - background;
    }
  }
  return centre;
}
