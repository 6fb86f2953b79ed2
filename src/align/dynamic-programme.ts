// The alignment of a whole text: every way through the band is weighed, and the beads that most ways agree on are taken.

import type { Band } from "./band.ts";
import { beadShapes } from "./bead.ts";
import type { BeadScorer } from "./bead-scores.ts";
import { tuning } from "./tuning.ts";

/** A bead as a step: its shape, and the cut (sentences before it on each side) where it ends. */
export interface Step {
  readonly row: number;
  readonly column: number;
  readonly shape: number;
  readonly probability: number;
}

const impossible = -1e9;
const shapeCount = beadShapes.length;

/** The steps from the first cut to the last. */
export function bestSteps(band: Band, scorer: BeadScorer): Step[] {
  const scores = scoreAll(band, scorer);
  const probabilities = probabilitiesOf(band, scores);
  return trace(band, probabilities);
}

function cellAt(band: Band, row: number, column: number): number {
  if (row < 0 || column < (band.low[row] ?? 0) || column > (band.high[row] ?? -1)) return -1;
  return (band.offset[row] ?? 0) + column - (band.low[row] ?? 0);
}

/** Calls back for every cell in order with its row and column. */
function eachCell(band: Band, visit: (cell: number, row: number, column: number) => void): void {
  for (let row = 0; row < band.low.length; row++) {
    const low = band.low[row] ?? 0;
    const start = (band.offset[row] ?? 0) - low;
    for (let column = low; column <= (band.high[row] ?? 0); column++) {
      visit(start + column, row, column);
    }
  }
}

/** Of every cell and shape, the score of that bead ending there; impossible beads far below zero. */
function scoreAll(band: Band, scorer: BeadScorer): Float32Array {
  const scores = new Float32Array(band.cells * shapeCount).fill(impossible);
  eachCell(band, (cell, row, column) => {
    for (const [shape, [height, width]] of beadShapes.entries()) {
      if (cellAt(band, row - height, column - width) < 0) continue;
      scores[cell * shapeCount + shape] = scorer(row, column, shape);
    }
  });
  return scores;
}

/** Forward and backward sums over all ways give each bead its probability; it replaces the score. */
function probabilitiesOf(band: Band, scores: Float32Array): Float32Array {
  const forward = new Float64Array(band.cells).fill(impossible);
  forward[0] = 0;
  eachCell(band, (cell, row, column) => {
    let sum = forward[cell] ?? impossible;
    for (const [shape, [height, width]] of beadShapes.entries()) {
      const before = cellAt(band, row - height, column - width);
      if (before < 0) continue;
      sum = logAdd(sum, (forward[before] ?? impossible) + (scores[cell * shapeCount + shape] ?? 0));
    }
    forward[cell] = sum;
  });
  const backward = new Float64Array(band.cells).fill(impossible);
  backward[band.cells - 1] = 0;
  const total = forward[band.cells - 1] ?? 0;
  for (let row = band.low.length - 1; row >= 0; row--) {
    for (let column = band.high[row] ?? 0; column >= (band.low[row] ?? 0); column--) {
      const cell = cellAt(band, row, column);
      const after = backward[cell] ?? impossible;
      for (const [shape, [height, width]] of beadShapes.entries()) {
        const before = cellAt(band, row - height, column - width);
        if (before < 0) continue;
        const at = cell * shapeCount + shape;
        const onward = (scores[at] ?? impossible) + after;
        backward[before] = logAdd(backward[before] ?? impossible, onward);
        scores[at] = Math.exp((forward[before] ?? impossible) + onward - total);
      }
    }
  }
  return scores;
}

function logAdd(left: number, right: number): number {
  const high = left > right ? left : right;
  const gap = left > right ? right - left : left - right;
  return gap < -30 ? high : high + Math.log1p(Math.exp(gap));
}

/** The way whose beads have the largest sum of probabilities: the most beads expected to be right. */
function trace(band: Band, probabilities: Float32Array): Step[] {
  const best = new Float64Array(band.cells).fill(impossible);
  const chosen = new Uint8Array(band.cells);
  best[0] = 0;
  eachCell(band, (cell, row, column) => {
    for (const [shape, [height, width]] of beadShapes.entries()) {
      const before = cellAt(band, row - height, column - width);
      if (before < 0) continue;
      const sum =
        (best[before] ?? impossible) +
        gain(probabilities[cell * shapeCount + shape] ?? 0, height, width);
      if (sum > (best[cell] ?? impossible)) {
        best[cell] = sum;
        chosen[cell] = shape;
      }
    }
  });
  const steps: Step[] = [];
  let row = band.low.length - 1;
  let column = band.high[row] ?? 0;
  while (row > 0 || column > 0) {
    const cell = cellAt(band, row, column);
    const shape = chosen[cell] ?? 0;
    const probability = tempered(probabilities[cell * shapeCount + shape] ?? 0);
    steps.push({ row, column, shape, probability });
    const [height = 1, width = 1] = beadShapes[shape] ?? [];
    row -= height;
    column -= width;
  }
  return steps.reverse();
}

function tempered(probability: number): number {
  const sure = Math.min(Math.max(probability, 0), 1);
  const odds = (sure / (1 - sure)) ** (1 / tuning.temperature);
  return odds === Infinity ? 1 : odds / (1 + odds);
}

/** Each sentence that is rightly placed counts, so that a large bead is worth as much as the small ones it replaces. */
function gain(probability: number, height: number, width: number): number {
  return probability * (height + width);
}
