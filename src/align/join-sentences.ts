// The sentences of one side of a bead as one text that still knows where its characters are in the file.

import type { Block, Piece } from "../model/article.ts";
import type { LocatedText } from "../model/bitext.ts";
import type { Range } from "../model/location.ts";
import type { BlockSentence } from "./block-sentences.ts";

/** As in their blocks, with a space between blocks; `undefined` for no sentence. */
export function joinSentences(sentences: readonly BlockSentence[]): LocatedText | undefined {
  if (sentences.length === 0) return undefined;
  let text = "";
  const pieces: Piece[] = [];
  const opaque: Range[] = [];
  for (const { block, range } of stretches(sentences)) {
    if (text !== "") text += " ";
    pieces.push(...cutPieces(block.pieces, range, text.length));
    opaque.push(...cutRanges(block.opaque, range, text.length));
    text += block.text.slice(range.start, range.end);
  }
  return { text, pieces, opaque };
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
