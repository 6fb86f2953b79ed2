// How good each possible bead is: its shape, its lengths, what it shares, its place in the layout.

import { anchorScores } from "./anchors.ts";
import type { Band } from "./band.ts";
import { beadHeights, beadWidths, type AlignSentence } from "./bead.ts";
import type { SharedFeatures } from "./features.ts";
import { lengthModel } from "./length-model.ts";
import type { Slab } from "./slabs.ts";
import { tuning } from "./tuning.ts";

/** The score of the bead of shape `shape` that ends at cell (row, column), sentences before the cut. */
export type BeadScorer = (row: number, column: number, shape: number) => number;

/** The scorer for the beads that end in a slab. */
export type SlabScorer = (slab: Slab) => BeadScorer;

export function beadScorer(
  source: readonly AlignSentence[],
  target: readonly AlignSentence[],
  shared: SharedFeatures,
  band: Band,
  slabs: readonly Slab[],
): SlabScorer {
  const sourceSide = sideOf(source);
  const targetSide = sideOf(target);
  const lengths = lengthModel(
    sourceSide.reach[source.length] ?? 0,
    targetSide.reach[target.length] ?? 0,
  );
  const anchorsOf = anchorScores(shared, band, slabs);
  return (slab) => {
    const anchors = anchorsOf(slab);
    const pair = (row: number, column: number): number => {
      const low = band.low[row] ?? 0;
      if (column < low || column > (band.high[row] ?? 0)) return -tuning.pairToll;
      return anchors[(band.offset[row] ?? 0) - slab.start + column - low] ?? 0;
    };
    return (row, column, shape) => {
      const height = beadHeights[shape] ?? 0;
      const width = beadWidths[shape] ?? 0;
      const usual = tuning.shapes[shape] ?? 0;
      if (height === 0 || width === 0) return usual;
      const top = row - height;
      const left = column - width;
      const sourceLength = (sourceSide.reach[row] ?? 0) - (sourceSide.reach[top] ?? 0);
      const targetLength = (targetSide.reach[column] ?? 0) - (targetSide.reach[left] ?? 0);
      return (
        usual +
        tuning.length * lengths.score(sourceLength, targetLength) +
        sharedWords(pair, top, left, height, width) +
        layout(sourceSide, targetSide, top, left, height, width)
      );
    };
  };
}

function sharedWords(
  pair: (row: number, column: number) => number,
  top: number,
  left: number,
  height: number,
  width: number,
): number {
  if (height === 2 && width === 2) {
    return Math.max(
      pair(top, left) + pair(top + 1, left + 1),
      pair(top, left + 1) + pair(top + 1, left),
    );
  }
  let sum = 0;
  for (let row = top; row < top + height; row++) {
    for (let column = left; column < left + width; column++) sum += pair(row, column);
  }
  return sum;
}

interface Side {
  /** As `reachOf`. */
  readonly reach: Float64Array;
  readonly begins: Uint8Array;
  readonly asks: Uint8Array;
  readonly heading: Uint8Array;
  /** Paragraphs begun in the sentences before each cut. */
  readonly paragraphs: Int32Array;
}

const asking = /[?？]["'”’»)\]]*$/u;

/** Characters in the sentences before each cut. */
export function reachOf(sentences: readonly AlignSentence[]): Float64Array {
  const reach = new Float64Array(sentences.length + 1);
  for (const [index, { text }] of sentences.entries())
    reach[index + 1] = (reach[index] ?? 0) + text.length;
  return reach;
}

function sideOf(sentences: readonly AlignSentence[]): Side {
  const paragraphs = new Int32Array(sentences.length + 1);
  for (const [index, sentence] of sentences.entries()) {
    paragraphs[index + 1] = (paragraphs[index] ?? 0) + (sentence.startsParagraph ? 1 : 0);
  }
  return {
    reach: reachOf(sentences),
    paragraphs,
    begins: Uint8Array.from(sentences, (sentence) => (sentence.startsParagraph ? 1 : 0)),
    asks: Uint8Array.from(sentences, (sentence) => (asking.test(sentence.text) ? 1 : 0)),
    heading: Uint8Array.from(sentences, (sentence) => (sentence.heading === true ? 1 : 0)),
  };
}

function layout(
  source: Side,
  target: Side,
  top: number,
  left: number,
  height: number,
  width: number,
): number {
  const bottom = top + height;
  const right = left + width;
  let score = 0;
  const crossed =
    (source.paragraphs[bottom] ?? 0) -
    (source.paragraphs[top + 1] ?? 0) +
    (target.paragraphs[right] ?? 0) -
    (target.paragraphs[left + 1] ?? 0);
  score += crossed * tuning.crossedParagraph;
  const begins = (source.begins[top] ?? 0) + (target.begins[left] ?? 0);
  if (begins === 2) score += tuning.bothBegin;
  else if (begins === 1) score += tuning.oneBegins;
  const headings = (source.heading[top] ?? 0) + (target.heading[left] ?? 0);
  if (headings === 2) score += tuning.bothHeadings;
  else if (headings === 1) score += tuning.oneHeading;
  if ((source.asks[bottom - 1] ?? 0) !== (target.asks[right - 1] ?? 0)) score += tuning.question;
  return score;
}
