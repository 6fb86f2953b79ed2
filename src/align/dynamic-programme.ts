// The alignment of a whole text: every path through the band is weighed, and the beads that most paths agree on win.

import type { Band } from "./band.ts";
import { beadHeights, beadShapes, beadWidths } from "./bead.ts";
import type { BeadScorer } from "./bead-scores.ts";
import { logAdd } from "./log-add.ts";
import { tuning } from "./tuning.ts";

/** A bead as a step: its shape, and the cut (sentences before it on each side) where it ends. */
export interface Step {
  readonly row: number;
  readonly column: number;
  readonly shape: number;
  readonly probability: number;
}

/** Every bead of the band, at `cell * shapeCount + shape` for the cell where it ends. */
interface Beads {
  /** The cell where the bead begins; -1 outside the band. */
  readonly from: Int32Array;
  /** ln of the bead's score; later its probability. */
  readonly scores: Float32Array;
}

const impossible = -1e9;
const shapeCount = beadShapes.length;

/** The steps from the first cut to the last. */
export function bestSteps(band: Band, scorer: BeadScorer): Step[] {
  const beads = beadsOf(band, scorer);
  weigh(band, beads);
  return trace(band, beads);
}

function beadsOf(band: Band, scorer: BeadScorer): Beads {
  const from = new Int32Array(band.cells * shapeCount).fill(-1);
  const scores = new Float32Array(band.cells * shapeCount);
  for (let row = 0; row < band.low.length; row++) {
    const low = band.low[row] ?? 0;
    const high = band.high[row] ?? 0;
    for (let shape = 0; shape < shapeCount; shape++) {
      const before = row - (beadHeights[shape] ?? 0);
      if (before < 0) continue;
      const width = beadWidths[shape] ?? 0;
      const first = Math.max(low, (band.low[before] ?? 0) + width);
      const last = Math.min(high, (band.high[before] ?? 0) + width);
      const start = (band.offset[before] ?? 0) - (band.low[before] ?? 0) - width;
      let bead = ((band.offset[row] ?? 0) + first - low) * shapeCount + shape;
      for (let column = first; column <= last; column++) {
        from[bead] = start + column;
        scores[bead] = scorer(row, column, shape);
        bead += shapeCount;
      }
    }
  }
  return { from, scores };
}

/** Forward and backward sums over all paths give each bead its probability, which replaces the score. */
function weigh({ cells }: Band, { from, scores }: Beads): void {
  const forward = new Float64Array(cells).fill(impossible);
  forward[0] = 0;
  for (let cell = 1; cell < cells; cell++) {
    let sum = impossible;
    for (let bead = cell * shapeCount; bead < (cell + 1) * shapeCount; bead++) {
      const before = from[bead] ?? -1;
      if (before < 0) continue;
      sum = logAdd(sum, (forward[before] ?? impossible) + (scores[bead] ?? 0));
    }
    forward[cell] = sum;
  }
  const backward = new Float64Array(cells).fill(impossible);
  backward[cells - 1] = 0;
  const total = forward[cells - 1] ?? 0;
  for (let cell = cells - 1; cell > 0; cell--) {
    const after = backward[cell] ?? impossible;
    for (let bead = cell * shapeCount; bead < (cell + 1) * shapeCount; bead++) {
      const before = from[bead] ?? -1;
      if (before < 0) continue;
      const onward = (scores[bead] ?? impossible) + after;
      backward[before] = logAdd(backward[before] ?? impossible, onward);
      scores[bead] = Math.exp((forward[before] ?? impossible) + onward - total);
    }
  }
}

/** The path whose beads have the largest sum of probabilities: the most beads expected to be right. */
function trace(band: Band, { from, scores: probabilities }: Beads): Step[] {
  const best = new Float64Array(band.cells).fill(impossible);
  const chosen = new Uint8Array(band.cells);
  best[0] = 0;
  for (let cell = 1; cell < band.cells; cell++) {
    let most = impossible;
    for (let shape = 0; shape < shapeCount; shape++) {
      const bead = cell * shapeCount + shape;
      const before = from[bead] ?? -1;
      if (before < 0) continue;
      const sum = (best[before] ?? impossible) + gain(probabilities[bead] ?? 0, shape);
      if (sum <= most) continue;
      most = sum;
      chosen[cell] = shape;
    }
    best[cell] = most;
  }
  const steps: Step[] = [];
  let row = band.low.length - 1;
  let column = band.high[row] ?? 0;
  while (row > 0 || column > 0) {
    const cell = (band.offset[row] ?? 0) + column - (band.low[row] ?? 0);
    const shape = chosen[cell] ?? 0;
    const probability = tempered(probabilities[cell * shapeCount + shape] ?? 0);
    steps.push({ row, column, shape, probability });
    row -= beadHeights[shape] ?? 1;
    column -= beadWidths[shape] ?? 1;
  }
  return steps.reverse();
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
