// The alignment of a whole text: every path through the band is weighed, and the beads that most paths agree on win.

import type { Band } from "./band.ts";
import type { SlabScorer } from "./bead-scores.ts";
import { beadHeights, beadShapes, beadWidths, type Bead } from "./bead.ts";
import { logAdd } from "./log-add.ts";
import { tailOf, type Slab } from "./slabs.ts";
import { tuning } from "./tuning.ts";

/** Every bead of a slab; cells count from the slab's lead. */
interface Beads {
  /** ln of the bead's score, at `cell * shapeCount + shape` for the cell where it ends. */
  readonly scores: Float32Array;
  /**
   * Of each row of the slab's own and each shape, at `(row - slab.from) * shapeCount + shape`: the columns first .. last in which
   * such beads end, none if last is less; and what a column is from the cell in which its bead begins.
   */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly start: Int32Array;
}

const impossible = -1e9;
const shapeCount = beadShapes.length;

/**
 * The best beads, from the first cut to the last. All possible beads are held for one slab at a time: sums that run over
 * all slabs leave what the next needs at the seam, and beads of an earlier slab are scored again when needed again.
 */
export function bestBeads(band: Band, slabs: readonly Slab[], scorer: SlabScorer): Bead[] {
  const held = holder(band, scorer);
  let seam: Float64Array = new Float64Array(0);
  for (const slab of slabs) seam = tailOf(held(slab).forward(seam), slab, band);
  const total = seam.at(-1) ?? 0;
  const seams: Float64Array[] = [];
  seam = Float64Array.of(0);
  for (const slab of slabs.toReversed()) {
    seams[slab.index] = seam;
    seam = leadOf(held(slab).backward(seam), slab, band);
  }
  return trace(band, choices(band, slabs, held, { seams, total }));
}

/** What is known of a slab. A slab has one seam on each side: sums are made once while it is held. */
interface Held {
  readonly beads: Beads;
  readonly forward: (seam: Float64Array) => Float64Array;
  readonly backward: (seam: Float64Array) => Float64Array;
}

function holder(band: Band, scorer: SlabScorer): (slab: Slab) => Held {
  let last: (Held & { readonly slab: Slab }) | undefined;
  return (slab) => {
    if (last?.slab === slab) return last;
    // The slab before is let go first: two would be twice the memory.
    last = undefined;
    const beads = scoredBeads(band, slab, scorer(slab));
    let from: Float64Array | undefined;
    let to: Float64Array | undefined;
    last = {
      slab,
      beads,
      forward: (seam) => (from ??= forward(band, slab, beads, seam)),
      backward: (seam) => (to ??= backward(band, slab, beads, seam)),
    };
    return last;
  };
}

function scoredBeads(band: Band, slab: Slab, score: ReturnType<SlabScorer>): Beads {
  const rows = (slab.to - slab.from) * shapeCount;
  const beads: Beads = {
    scores: new Float32Array(slab.cells * shapeCount),
    first: new Int32Array(rows),
    last: new Int32Array(rows).fill(-1),
    start: new Int32Array(rows),
  };
  for (let row = slab.from; row < slab.to; row++) {
    const low = band.low[row] ?? 0;
    const high = band.high[row] ?? 0;
    const cells = (band.offset[row] ?? 0) - slab.start - low;
    for (let shape = 0; shape < shapeCount; shape++) {
      const before = row - (beadHeights[shape] ?? 0);
      if (before < 0) continue;
      const width = beadWidths[shape] ?? 0;
      const first = Math.max(low, (band.low[before] ?? 0) + width);
      const last = Math.min(high, (band.high[before] ?? 0) + width);
      const known = (row - slab.from) * shapeCount + shape;
      beads.first[known] = first;
      beads.last[known] = last;
      beads.start[known] =
        (band.offset[before] ?? 0) - slab.start - (band.low[before] ?? 0) - width;
      score(row, shape, { first, last }, beads.scores, (cells + first) * shapeCount + shape);
    }
  }
  return beads;
}

/** The first column of a row that beads end in: none ends at the very first cut. */
function firstColumn(band: Band, row: number): number {
  return (band.low[row] ?? 0) + (row === 0 ? 1 : 0);
}

/** For each cell, ln of the sum over all paths to it. `seam` holds those of the lead. */
function forward(
  band: Band,
  slab: Slab,
  { scores, first, last, start }: Beads,
  seam: Float64Array,
): Float64Array {
  const sums = new Float64Array(slab.cells).fill(impossible);
  if (slab.index === 0) sums[0] = 0;
  sums.set(seam);
  for (let row = slab.from; row < slab.to; row++) {
    const cells = (band.offset[row] ?? 0) - slab.start - (band.low[row] ?? 0);
    const known = (row - slab.from) * shapeCount;
    const high = band.high[row] ?? 0;
    for (let column = firstColumn(band, row); column <= high; column++) {
      const bead = (cells + column) * shapeCount;
      let sum = impossible;
      for (let shape = 0; shape < shapeCount; shape++) {
        const link = known + shape;
        if (column < (first[link] ?? 0) || column > (last[link] ?? 0)) continue;
        const before = (start[link] ?? 0) + column;
        sum = logAdd(sum, (sums[before] ?? impossible) + (scores[bead + shape] ?? 0));
      }
      sums[cells + column] = sum;
    }
  }
  return sums;
}

/** For each cell, ln of the sum over all paths from it. `seam` holds what later slabs add to its last rows. */
function backward(
  band: Band,
  slab: Slab,
  { scores, first, last, start }: Beads,
  seam: Float64Array,
): Float64Array {
  const sums = new Float64Array(slab.cells).fill(impossible);
  sums.set(seam, slab.cells - seam.length);
  for (let row = slab.to - 1; row >= slab.from; row--) {
    const cells = (band.offset[row] ?? 0) - slab.start - (band.low[row] ?? 0);
    const known = (row - slab.from) * shapeCount;
    const low = firstColumn(band, row);
    for (let column = band.high[row] ?? 0; column >= low; column--) {
      const bead = (cells + column) * shapeCount;
      const after = sums[cells + column] ?? impossible;
      for (let shape = 0; shape < shapeCount; shape++) {
        const link = known + shape;
        if (column < (first[link] ?? 0) || column > (last[link] ?? 0)) continue;
        const before = (start[link] ?? 0) + column;
        sums[before] = logAdd(
          sums[before] ?? impossible,
          (scores[bead + shape] ?? impossible) + after,
        );
      }
    }
  }
  return sums;
}

function leadOf(values: Float64Array, slab: Slab, band: Band): Float64Array {
  return values.slice(0, (band.offset[slab.from] ?? 0) - slab.start);
}

/** Of each cell of the band, the shape of the best bead that ends there, and the probability of that bead. */
interface Choices {
  readonly shapes: Uint8Array;
  readonly probabilities: Float32Array;
}

/** The path whose beads have the largest sum of probabilities: the most beads expected to be right. */
function choices(
  band: Band,
  slabs: readonly Slab[],
  held: (slab: Slab) => Held,
  { seams, total }: { readonly seams: readonly Float64Array[]; readonly total: number },
): Choices {
  const shapes = new Uint8Array(band.cells);
  const probabilities = new Float32Array(band.cells);
  let before: Float64Array = new Float64Array(0);
  let bestBefore: Float64Array = new Float64Array(0);
  for (const slab of slabs) {
    const { beads, ...paths } = held(slab);
    const { scores, first, last, start } = beads;
    const sums = paths.forward(before);
    const onward = paths.backward(seams[slab.index] ?? new Float64Array(0));
    const best = new Float64Array(slab.cells).fill(impossible);
    if (slab.index === 0) best[0] = 0;
    best.set(bestBefore);
    for (let row = slab.from; row < slab.to; row++) {
      const cells = (band.offset[row] ?? 0) - slab.start - (band.low[row] ?? 0);
      const known = (row - slab.from) * shapeCount;
      const high = band.high[row] ?? 0;
      for (let column = firstColumn(band, row); column <= high; column++) {
        const cell = cells + column;
        const onwards = onward[cell] ?? impossible;
        let most = impossible;
        for (let shape = 0; shape < shapeCount; shape++) {
          const link = known + shape;
          if (column < (first[link] ?? 0) || column > (last[link] ?? 0)) continue;
          const begun = (start[link] ?? 0) + column;
          const score = (scores[cell * shapeCount + shape] ?? impossible) + onwards;
          const probability = rounded((sums[begun] ?? impossible) + score - total);
          const sum = (best[begun] ?? impossible) + gain(probability, shape);
          if (sum <= most) continue;
          most = sum;
          shapes[slab.start + cell] = shape;
          probabilities[slab.start + cell] = probability;
        }
        best[cell] = most;
      }
    }
    before = tailOf(sums, slab, band);
    bestBefore = tailOf(best, slab, band);
  }
  return { shapes, probabilities };
}

function trace(band: Band, { shapes, probabilities }: Choices): Bead[] {
  const beads: Bead[] = [];
  let row = band.low.length - 1;
  let column = band.high[row] ?? 0;
  while (row > 0 || column > 0) {
    const cell = (band.offset[row] ?? 0) + column - (band.low[row] ?? 0);
    const shape = shapes[cell] ?? 0;
    const top = row - (beadHeights[shape] ?? 1);
    const left = column - (beadWidths[shape] ?? 1);
    beads.push({
      source: span(top, row),
      target: span(left, column),
      certainty: tempered(probabilities[cell] ?? 0),
    });
    row = top;
    column = left;
  }
  return beads.reverse();
}

/** Smaller than e^this, a probability is none as a number of 32 bits, as most are. */
const leastExponent = -105;

function rounded(exponent: number): number {
  return exponent < leastExponent ? 0 : Math.fround(Math.exp(exponent));
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function tempered(probability: number): number {
  const sure = Math.min(Math.max(probability, 0), 1);
  const odds = (sure / (1 - sure)) ** (1 / tuning.temperature);
  return odds === Infinity ? 1 : odds / (1 + odds);
}

/** Each rightly placed sentence counts, so that a large bead is worth as much as the small ones it replaces. */
function gain(probability: number, shape: number): number {
  return probability * ((beadHeights[shape] ?? 0) + (beadWidths[shape] ?? 0));
}
