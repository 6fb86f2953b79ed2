// The part of the source-by-target table worth searching: one range per row, so that memory stays linear.

import type { FeatureTable } from "./features.ts";

export interface Band {
  /** Row i (source sentences before the cut) holds the columns low[i] .. high[i], both inclusive. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Where row i begins in an array of cells; one longer than the rows. */
  readonly offset: Int32Array;
  readonly cells: number;
}

/** Tables up to this many cells are searched whole. */
const wholeTable = 40_000;
/** Sentences on either side of the guides; 30 lost beads in prose that shares few names, as measured. */
const margin = 60;

interface Point {
  readonly source: number;
  readonly target: number;
}

/** A band around the chain of sentence pairs that share rare features. */
export function bandOf(source: FeatureTable, target: FeatureTable): Band {
  const rows = source.sentences + 1;
  const columns = target.sentences + 1;
  const low = new Int32Array(rows);
  const high = new Int32Array(rows).fill(columns - 1);
  if (rows * columns > wholeTable) narrow(low, high, columns, guidePoints(source, target));
  const offset = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) {
    offset[row + 1] = (offset[row] ?? 0) + (high[row] ?? 0) - (low[row] ?? 0) + 1;
  }
  return { low, high, offset, cells: offset[rows] ?? 0 };
}

function narrow(
  low: Int32Array,
  high: Int32Array,
  columns: number,
  points: readonly Point[],
): void {
  const last = { source: low.length - 1, target: columns - 1 };
  let from: Point = { source: 0, target: 0 };
  for (const to of [...points, last]) {
    const rows = to.source - from.source;
    const slope = rows === 0 ? 0 : (to.target - from.target) / rows;
    // Search wider where the guides are far apart or the text between them is uneven.
    const width = margin + Math.ceil(Math.abs(to.target - from.target - rows) / 2 + rows / 12);
    for (let row = from.source; row <= to.source; row++) {
      const centre = from.target + slope * (row - from.source);
      low[row] = Math.max(0, Math.floor(centre - width));
      high[row] = Math.min(columns - 1, Math.ceil(centre + width));
    }
    from = to;
  }
  low[0] = 0;
  high[low.length - 1] = columns - 1;
  for (let row = 1; row < low.length; row++) {
    high[row] = Math.max(high[row] ?? 0, high[row - 1] ?? 0);
  }
  for (let row = low.length - 2; row >= 0; row--) {
    low[row] = Math.min(low[row] ?? 0, low[row + 1] ?? 0);
  }
}

/** Pairs that share two features found once on each side, reduced to the longest ascending chain. */
function guidePoints(source: FeatureTable, target: FeatureTable): Point[] {
  const votes = new Map<number, number>();
  for (const [feature, places] of source.places.entries()) {
    const others = target.places[feature];
    if (places.length !== 1 || others?.length !== 1) continue;
    const pair = (places[0] ?? 0) * target.sentences + (others[0] ?? 0);
    votes.set(pair, (votes.get(pair) ?? 0) + 1);
  }
  const points = [...votes]
    .filter(([, count]) => count >= 2)
    .map(([pair]) => ({
      source: Math.floor(pair / target.sentences),
      target: pair % target.sentences,
    }))
    .sort((left, right) => left.source - right.source || right.target - left.target);
  return longestChain(points);
}

/** The longest subsequence that ascends on both sides (patience sorting). */
function longestChain(points: readonly Point[]): Point[] {
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
  const chain: Point[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const point = points[at];
    if (point !== undefined) chain.push(point);
  }
  return chain.reverse();
}
