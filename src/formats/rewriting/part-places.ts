// From the text that a reader makes of a package to the places in its parts: blocks of the one as blocks of the other.

import type { Block, Piece } from "../../model/article.ts";
import type { PlacedBlock } from "./markup-syntax.ts";

/** Characters of the text made by a reader, and where they are in a part of the package. */
export interface PartPiece extends Piece {
  /** Index of the part. */
  readonly file: number;
}

/** Blocks in the places of their parts. A block stands in one part. */
export function placeFinder(places: readonly PartPiece[]): (block: Block) => PlacedBlock {
  const ordered = places.toSorted((a, b) => a.start - b.start);
  return ({ text, pieces, opaque }) => {
    const found = pieces.flatMap((piece) => placesOf(piece, ordered));
    return { text, opaque, pieces: found, file: found[0]?.file ?? 0 };
  };
}

function placesOf(piece: Piece, ordered: readonly PartPiece[]): readonly PartPiece[] {
  const from = piece.origin;
  const to = piece.origin + piece.length;
  const found: PartPiece[] = [];
  for (let index = firstEndingAfter(ordered, from); index < ordered.length; index += 1) {
    const place = ordered[index];
    if (place === undefined || place.start >= to) break;
    const isVerbatim = place.length === place.originLength;
    const start = isVerbatim ? Math.max(from, place.start) : place.start;
    const end = isVerbatim ? Math.min(to, place.start + place.length) : place.start + place.length;
    const length = end - start;
    found.push({
      file: place.file,
      start: start - from + piece.start,
      length,
      origin: place.origin + start - place.start,
      originLength: isVerbatim ? length : place.originLength,
    });
  }
  return found;
}

function firstEndingAfter(ordered: readonly PartPiece[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = ordered[middle];
    if (place !== undefined && place.start + place.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
