// The part of the source-by-target table worth searching: one range per row, so that time and memory stay linear.

import type { FeatureTable } from "./features.ts";
import { strongGuides, weakGuides, type GuidePoint } from "./guide-points.ts";

export interface Band {
  /** Row i (source sentences before the cut) holds the columns low[i] .. high[i], both inclusive. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Where row i begins in an array of cells; one longer than the rows. */
  readonly offset: Int32Array;
  readonly cells: number;
}

/** Characters in the sentences before each cut of a side. */
export type Reach = Float64Array;

/** Tables up to this many cells are searched whole. */
const wholeTable = 40_000;
/** Sentences on either side of the guides; 30 lost beads in prose that shares few names, as measured. */
const margin = 60;
/** Bands up to this many cells are as wide as they should be. No article of the corpora measured has half of it. */
const wideBand = 500_000;
/** In larger bands, sentences beyond the margin for each sentence of a stretch: the width of 480 rows with no guide. */
const widest = 40;

/** A band around the chain of sentence pairs that share rare features. */
export function bandOf(
  source: FeatureTable,
  target: FeatureTable,
  reach: { readonly source: Reach; readonly target: Reach },
): Band {
  const rows = source.sentences + 1;
  const columns = target.sentences + 1;
  if (rows * columns <= wholeTable)
    return banded(new Int32Array(rows), new Int32Array(rows).fill(columns - 1));
  const end = { source: rows - 1, target: columns - 1 };
  const band = bandAlong([...strongGuides(source, target), end], wantedWidth, straight);
  if (band.cells <= wideBand) return band;
  // Weak guides are wrong more often than strong ones, but less often than a band cut short.
  const weak = [...weakGuides(source, target), end];
  return bandAlong(
    weak,
    (stretch) => Math.min(wantedWidth(stretch), allowedWidth(stretch)),
    (stretch) => byLength(stretch, reach),
  );
}

interface Stretch {
  readonly from: GuidePoint;
  readonly to: GuidePoint;
}

/** Sentences on either side of the line between two guides, beside the margin. */
function wantedWidth({ from, to }: Stretch): number {
  const rows = to.source - from.source;
  // Search wider where the guides are far apart or the text between them is uneven.
  return Math.abs(to.target - from.target - rows) / 2 + rows / 12;
}

function allowedWidth({ from, to }: Stretch): number {
  const rows = to.source - from.source;
  return (widest * (rows + to.target - from.target)) / Math.max(rows, 1);
}

/** The column that each row of a stretch should be near. */
type Line = (stretch: Stretch) => (row: number) => number;

const straight: Line = ({ from, to }) => {
  const rows = to.source - from.source;
  const slope = rows === 0 ? 0 : (to.target - from.target) / rows;
  return (row) => from.target + slope * (row - from.source);
};

/** Over thousands of sentences characters keep in step better than sentences do (Gale and Church, 1993). */
function byLength(
  { from, to }: Stretch,
  { source, target }: { readonly source: Reach; readonly target: Reach },
): (row: number) => number {
  const before = source[from.source] ?? 0;
  const written = (source[to.source] ?? 0) - before;
  const first = target[from.target] ?? 0;
  const ratio = written === 0 ? 0 : ((target[to.target] ?? 0) - first) / written;
  let column = from.target;
  return (row) => {
    const wanted = first + ratio * ((source[row] ?? 0) - before);
    while (column < to.target && (target[column + 1] ?? Infinity) <= wanted) column++;
    return column;
  };
}

function bandAlong(
  points: readonly GuidePoint[],
  widthOf: (stretch: Stretch) => number,
  lineOf: Line,
): Band {
  const last = points.at(-1) ?? { source: 0, target: 0 };
  const low = new Int32Array(last.source + 1);
  const high = new Int32Array(last.source + 1);
  let from: GuidePoint = { source: 0, target: 0 };
  for (const to of points) {
    const stretch = { from, to };
    const width = margin + Math.ceil(widthOf(stretch));
    const line = lineOf(stretch);
    for (let row = from.source; row <= to.source; row++) {
      const centre = line(row);
      low[row] = Math.max(0, Math.floor(centre - width));
      high[row] = Math.min(last.target, Math.ceil(centre + width));
    }
    from = to;
  }
  low[0] = 0;
  high[last.source] = last.target;
  for (let row = 1; row < low.length; row++) {
    high[row] = Math.max(high[row] ?? 0, high[row - 1] ?? 0);
    // Each row meets the one before it, however long a sentence is.
    low[row] = Math.min(low[row] ?? 0, high[row - 1] ?? 0);
  }
  for (let row = low.length - 2; row >= 0; row--) {
    low[row] = Math.min(low[row] ?? 0, low[row + 1] ?? 0);
  }
  return banded(low, high);
}

function banded(low: Int32Array, high: Int32Array): Band {
  const offset = new Int32Array(low.length + 1);
  for (let row = 0; row < low.length; row++) {
    offset[row + 1] = (offset[row] ?? 0) + (high[row] ?? 0) - (low[row] ?? 0) + 1;
  }
  return { low, high, offset, cells: offset[low.length] ?? 0 };
}
