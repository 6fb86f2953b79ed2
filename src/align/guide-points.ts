// Pairs of sentences that surely belong together, for the band to run along.

import type { FeatureTable } from "./features.ts";

export interface GuidePoint {
  readonly source: number;
  readonly target: number;
}

interface Candidate extends GuidePoint {
  /** Features that the two share, and that tell where they belong. */
  readonly votes: number;
}

/** Guides this near each other, and no further from parallel, speak for each other. */
const neighbourhood = 60;
const drift = 30;
/** What is found more often than that says too little of where. */
const mostPlaces = 4;

/** Pairs that share two features found once on each side, reduced to the longest ascending chain. */
export function strongGuides(source: FeatureTable, target: FeatureTable): readonly GuidePoint[] {
  return longestChain(candidates(source, target, 1).filter(({ votes }) => votes >= 2));
}

/** Pairs that share one feature found a few times, and as often on each side, if a neighbour of theirs says the same. */
export function weakGuides(source: FeatureTable, target: FeatureTable): readonly GuidePoint[] {
  const chain = longestChain(candidates(source, target, mostPlaces));
  return chain.filter((point, index) => {
    if (point.votes >= 2) return true;
    return isSupported(chain, point, index, -1) || isSupported(chain, point, index, 1);
  });
}

function isSupported(
  chain: readonly Candidate[],
  point: GuidePoint,
  index: number,
  step: 1 | -1,
): boolean {
  for (let at = index + step; ; at += step) {
    const other = chain[at];
    if (other === undefined) return false;
    const rows = other.source - point.source;
    if (Math.abs(rows) > neighbourhood) return false;
    if (Math.abs(other.target - point.target - rows) <= drift) return true;
  }
}

/** The first place of a feature with its first one on the other side, the second with the second. */
function candidates(source: FeatureTable, target: FeatureTable, most: number): Candidate[] {
  const votes = new Map<number, number>();
  for (const [feature, places] of source.places.entries()) {
    const others = target.places[feature];
    if (places.length > most || others?.length !== places.length) continue;
    for (const [index, place] of places.entries()) {
      const pair = place * target.sentences + (others[index] ?? 0);
      votes.set(pair, (votes.get(pair) ?? 0) + 1);
    }
  }
  return [...votes]
    .map(([pair, count]) => ({
      source: Math.floor(pair / target.sentences),
      target: pair % target.sentences,
      votes: count,
    }))
    .sort((left, right) => left.source - right.source || right.target - left.target);
}

/** The longest subsequence that ascends on both sides (patience sorting). */
function longestChain(points: readonly Candidate[]): Candidate[] {
  const tails: number[] = [];
  const before = new Int32Array(points.length).fill(-1);
  for (const [index, point] of points.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((points[tails[middle] ?? 0]?.target ?? 0) < point.target) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  }
  const chain: Candidate[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const point = points[at];
    if (point !== undefined) chain.push(point);
  }
  return chain.reverse();
}
