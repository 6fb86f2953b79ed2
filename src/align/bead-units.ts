// The units of a bitext, made from beads: each side becomes one text that still knows where its characters are in the
// file.

import type { Block, Link, Piece } from "../model/article.ts";
import type { BitextUnit, LocatedText } from "../model/bitext.ts";
import type { Range } from "../model/location.ts";
import type { Bead } from "./bead.ts";
import type { BlockSentence } from "./block-sentences.ts";

/** One unit per bead, in order. */
export function beadUnits(
  beads: readonly Bead[],
  source: readonly BlockSentence[],
  target: readonly BlockSentence[],
): BitextUnit[] {
  return beads.map((bead, index) => {
    const left = pick(source, bead.source);
    const right = pick(target, bead.target);
    return {
      index,
      id: "",
      source: joinSentences(left),
      target: joinSentences(right),
      shape: [left.length, right.length],
      certainty: bead.certainty,
      heading: (left[0] ?? right[0])?.heading ?? false,
    };
  });
}

function pick(sentences: readonly BlockSentence[], indices: readonly number[]): BlockSentence[] {
  return indices.flatMap((index) => sentences[index] ?? []);
}

/** As in their blocks, with a space between blocks; `undefined` for no sentence. */
export function joinSentences(sentences: readonly BlockSentence[]): LocatedText | undefined {
  if (sentences.length === 0) return undefined;
  let text = "";
  const pieces: Piece[] = [];
  const opaque: Range[] = [];
  const links: Link[] = [];
  for (const { block, range } of stretches(sentences)) {
    if (text !== "") text += " ";
    pieces.push(...cutPieces(block.pieces, range, text.length));
    opaque.push(...cutRanges(block.opaque, range, text.length));
    links.push(...cutLinks(block.links ?? [], range, text.length));
    text += block.text.slice(range.start, range.end);
  }
  return { text, pieces, opaque, ...(links.length > 0 && { links }) };
}

/** Neighbours in a block become one range. */
function stretches(sentences: readonly BlockSentence[]): { block: Block; range: Range }[] {
  const joined: { block: Block; range: Range }[] = [];
  for (const { block, range } of sentences) {
    const last = joined.at(-1);
    if (last?.block === block) last.range = { start: last.range.start, end: range.end };
    else joined.push({ block, range });
  }
  return joined;
}

function cutPieces(pieces: readonly Piece[], range: Range, shift: number): Piece[] {
  return pieces.flatMap((piece) => {
    const start = Math.max(piece.start, range.start);
    const end = Math.min(piece.start + piece.length, range.end);
    if (start >= end) return [];
    // A character reference is indivisible in the file, however much of its text is kept.
    const verbatim = piece.length === piece.originLength;
    const origin = verbatim ? piece.origin + start - piece.start : piece.origin;
    const originLength = verbatim ? end - start : piece.originLength;
    return [{ start: start - range.start + shift, length: end - start, origin, originLength }];
  });
}

function cutRanges(ranges: readonly Range[], cut: Range, shift: number): Range[] {
  return ranges.flatMap((range) => {
    const start = Math.max(range.start, cut.start);
    const end = Math.min(range.end, cut.end);
    return start < end ? [{ start: start - cut.start + shift, end: end - cut.start + shift }] : [];
  });
}

/** A link belongs to the sentence that it begins in. */
function cutLinks(links: readonly Link[], cut: Range, shift: number): Link[] {
  return links.flatMap(({ range, address }) => {
    if (range.start < cut.start || range.start > cut.end) return [];
    if (range.start === cut.end && range.end > cut.end) return [];
    const end = Math.min(range.end, cut.end);
    return [
      { range: { start: range.start - cut.start + shift, end: end - cut.start + shift }, address },
    ];
  });
}
