// Converts a range in a unit's text to a place in its file.

import type { Piece } from "../model/article.ts";
import type { BitextSide, LocatedText } from "../model/bitext.ts";
import type { Place, Range } from "../model/location.ts";
import { lineIndex, type LineColumn } from "../strings/line-index.ts";

/** One file of a pair, with what it takes to give places in it. */
export interface PlacedSide {
  readonly path: string;
  readonly content: string;
  /** The place of a range of offsets into `content`. */
  readonly place: (range: Range) => Place;
}

export function placedSide(side: BitextSide): PlacedSide {
  let position: ReturnType<typeof lineIndex> | undefined;
  const place = (range: Range): Place => {
    // Most files have no finding, so their lines are never counted.
    position ??= lineIndex(side.content);
    const start = inFile(position(range.start), side.from);
    const end = inFile(position(range.end), side.from);
    return {
      path: side.path,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      text: side.content.slice(range.start, range.end),
    };
  };
  return { path: side.path, content: side.content, place };
}

function inFile({ line, column }: LineColumn, from: BitextSide["from"]): LineColumn {
  if (from === undefined) return { line, column };
  return {
    line: from.line + line - 1,
    column: line === 1 ? from.column + column - 1 : column,
  };
}

/**
 * The file offsets of a range in the text; `undefined` for text that is not in a file. Characters that the file
 * writes differently (`&amp;`) are included whole.
 */
export function rangeInFile(located: LocatedText, range: Range): Range | undefined {
  if (range.start === range.end) {
    const point = pointOf(located.pieces, range.start);
    return point === undefined ? undefined : { start: point, end: point };
  }
  const { pieces } = located;
  const from = firstPiece(pieces, (piece) => piece.start + piece.length > range.start);
  const to = firstPiece(pieces, (piece) => piece.start >= range.end);
  const first = pieces[from];
  const last = pieces[to - 1];
  if (first === undefined || last === undefined || to <= from) return undefined;
  const start = isVerbatim(first)
    ? first.origin + Math.max(range.start - first.start, 0)
    : first.origin;
  const end = isVerbatim(last)
    ? last.origin + Math.min(range.end - last.start, last.length)
    : last.origin + last.originLength;
  return { start, end };
}

/** The file offsets from a text's first character to its last. */
export function wholeOrigin(located: LocatedText): Range | undefined {
  const first = located.pieces[0];
  const last = located.pieces.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { start: first.origin, end: last.origin + last.originLength };
}

/** The index of the first piece for which a condition holds that holds for all after it; the length if none. */
function firstPiece(pieces: readonly Piece[], isOne: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && isOne(piece)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function pointOf(pieces: readonly Piece[], offset: number): number | undefined {
  const piece = pieces[firstPiece(pieces, ({ start, length }) => offset < start + length)];
  if (piece !== undefined)
    return isVerbatim(piece) && offset >= piece.start
      ? piece.origin + offset - piece.start
      : piece.origin;
  const last = pieces.at(-1);
  return last === undefined ? undefined : last.origin + last.originLength;
}

function isVerbatim(piece: Piece): boolean {
  return piece.length === piece.originLength;
}
