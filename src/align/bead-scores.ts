// How good each possible bead is: its shape, its lengths, what it shares, its place in the layout.

import { anchorScores } from "./anchors.ts";
import type { Band } from "./band.ts";
import { beadHeights, beadShapes, beadWidths, type AlignSentence } from "./bead.ts";
import type { SharedFeatures } from "./features.ts";
import { lengthModel } from "./length-model.ts";
import type { Slab } from "./slabs.ts";
import { tuning } from "./tuning.ts";

/**
 * Writes the scores of the beads of one shape that end in one row of a slab, columns first .. last (inclusive, sentences before
 * the cut): that of the first column at `at`, and each further one a cell of beads behind.
 */
export type RowScorer = (
  row: number,
  shape: number,
  { first, last }: { readonly first: number; readonly last: number },
  scores: Float32Array,
  at: number,
) => void;

/** The scorer for the beads that end in a slab. */
export type SlabScorer = (slab: Slab) => RowScorer;

const shapeCount = beadShapes.length;

/** A row at once, since most of what a score is made of is the same in all of a row. */
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
  const layouts = layoutScores();
  const sourceTraits = [...beadHeights].map((height) => traitsOf(sourceSide, height));
  const targetTraits = [...beadWidths].map((width) => traitsOf(targetSide, width));
  const anchorsOf = anchorScores(shared, band, slabs);
  const alike = new Float64Array(target.length + 1);
  const words = new Float64Array(target.length + 1);
  return (slab) => {
    const anchors = anchorsOf(slab);
    return (row, shape, { first, last }, scores, at) => {
      const height = beadHeights[shape] ?? 0;
      const width = beadWidths[shape] ?? 0;
      const usual = tuning.shapes[shape] ?? 0;
      let bead = at;
      if (height === 0 || width === 0) {
        for (let column = first; column <= last; column++, bead += shapeCount) scores[bead] = usual;
        return;
      }
      const top = row - height;
      sharedWords({ anchors, band, slab }, { top, height, width, first, last }, words);
      const sourceLength = (sourceSide.reach[row] ?? 0) - (sourceSide.reach[top] ?? 0);
      const { reach } = targetSide;
      lengths.scoreRow(sourceLength, { reach, width }, { first, last }, alike);
      const traits = targetTraits[shape] ?? nobody;
      const layout = (sourceTraits[shape]?.[top] ?? 0) * allTraits;
      for (let column = first; column <= last; column++, bead += shapeCount) {
        scores[bead] =
          usual +
          tuning.length * (alike[column] ?? 0) +
          (words[column] ?? 0) +
          (layouts[layout + (traits[column - width] ?? 0)] ?? 0);
      }
    };
  };
}

interface Cells {
  /** One for each cell of the slab. */
  readonly anchors: Float32Array;
  readonly band: Band;
  readonly slab: Slab;
}

interface RowOfBeads {
  readonly top: number;
  readonly height: number;
  readonly width: number;
  /** Columns where the beads end. */
  readonly first: number;
  readonly last: number;
}

/** What the sentences of each bead share, written at the column where it ends. */
function sharedWords(
  { anchors, band, slab }: Cells,
  { top, height, width, first, last }: RowOfBeads,
  words: Float64Array,
): void {
  if (height === 2 && width === 2) {
    const [low, high] = [band.low[top] ?? 0, band.high[top] ?? 0];
    const [lowNext, highNext] = [band.low[top + 1] ?? 0, band.high[top + 1] ?? 0];
    const start = (band.offset[top] ?? 0) - slab.start - low;
    const startNext = (band.offset[top + 1] ?? 0) - slab.start - lowNext;
    for (let column = first; column <= last; column++) {
      const left = column - 2;
      const right = column - 1;
      const inLeft = left >= low && left <= high;
      const inRight = right >= low && right <= high;
      const nextLeft = left >= lowNext && left <= highNext;
      const nextRight = right >= lowNext && right <= highNext;
      words[column] = Math.max(
        (inLeft ? (anchors[start + left] ?? 0) : -tuning.pairToll) +
          (nextRight ? (anchors[startNext + right] ?? 0) : -tuning.pairToll),
        (inRight ? (anchors[start + right] ?? 0) : -tuning.pairToll) +
          (nextLeft ? (anchors[startNext + left] ?? 0) : -tuning.pairToll),
      );
    }
    return;
  }
  words.fill(0, first, last + 1);
  for (let row = top; row < top + height; row++) {
    const [low, high] = [band.low[row] ?? 0, band.high[row] ?? 0];
    const start = (band.offset[row] ?? 0) - slab.start - low;
    for (let back = width; back > 0; back--)
      for (let column = first; column <= last; column++) {
        const at = column - back;
        words[column] =
          (words[column] ?? 0) +
          (at < low || at > high ? -tuning.pairToll : (anchors[start + at] ?? 0));
      }
  }
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

/** Paragraphs begun within, whether it begins one, whether it is a heading, whether it asks: one small number. */
const traitBits = 3;
const mostCrossed = Math.max(...beadHeights, ...beadWidths) - 1;
const allTraits = (mostCrossed + 1) << traitBits;
const nobody = new Uint8Array(0);

/** What the layout says of each run of so many sentences of a side, by the first of them. */
function traitsOf({ paragraphs, begins, heading, asks }: Side, count: number): Uint8Array {
  if (count === 0) return nobody;
  return Uint8Array.from({ length: Math.max(0, begins.length - count + 1) }, (_, first) => {
    const crossed = (paragraphs[first + count] ?? 0) - (paragraphs[first + 1] ?? 0);
    return (
      (crossed << traitBits) |
      ((begins[first] ?? 0) << 2) |
      ((heading[first] ?? 0) << 1) |
      (asks[first + count - 1] ?? 0)
    );
  });
}

/** The score of the layout for the traits of the source, times all traits, plus those of the target. */
function layoutScores(): Float64Array {
  return Float64Array.from({ length: allTraits * allTraits }, (_, both) =>
    layout(Math.floor(both / allTraits), both % allTraits),
  );
}

function layout(source: number, target: number): number {
  const crossed = (source >> traitBits) + (target >> traitBits);
  let score = crossed * tuning.crossedParagraph;
  const begins = ((source >> 2) & 1) + ((target >> 2) & 1);
  if (begins === 2) score += tuning.bothBegin;
  else if (begins === 1) score += tuning.oneBegins;
  const headings = ((source >> 1) & 1) + ((target >> 1) & 1);
  if (headings === 2) score += tuning.bothHeadings;
  else if (headings === 1) score += tuning.oneHeading;
  if ((source & 1) !== (target & 1)) score += tuning.question;
  return score;
}
