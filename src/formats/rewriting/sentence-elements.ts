// A stretch of a block taken apart: its words, the markup between them, and what is not prose.

import type { Piece } from "../../model/article.ts";
import type { Range } from "../../model/location.ts";
import type { MarkupSyntax, PlacedBlock } from "./markup-syntax.ts";

export interface SentenceElement {
  readonly kind: "text" | "markup" | "opaque" | "break";
  /** As it is read; empty for markup. */
  readonly text: string;
  /** In the file; empty for a space that the file does not have. */
  readonly place: Range;
  /** Whether the file writes the text as it is read. */
  readonly verbatim: boolean;
}

/** In order and without gaps: from the first character of the range to its last, every character of the file is in one. */
export function sentenceElements(
  block: PlacedBlock,
  range: Range,
  { file, syntax }: { readonly file: string; readonly syntax: MarkupSyntax },
): readonly SentenceElement[] {
  const elements: SentenceElement[] = [];
  let at: number | undefined;
  let textAt = range.start;
  const markup = (to: number): void => {
    if (at === undefined || to <= at) return;
    const place = { start: at, end: to };
    const last = elements.at(-1);
    // A space that only the markup stands for.
    const stands = last?.kind === "text" && last.place.start === last.place.end;
    if (stands && last.text.trim() !== "")
      elements[elements.length - 1] = { ...last, kind: "opaque", place, verbatim: false };
    else if (stands) elements.push({ kind: "break", text: "", place, verbatim: false });
    else if (syntax.isIgnorable(file.slice(at, to), { file, offset: at }))
      elements.push({ kind: "text", text: "", place, verbatim: false });
    else elements.push({ kind: "markup", text: "", place, verbatim: false });
  };
  const unplaced = (to: number): void => {
    if (to <= textAt || at === undefined) return;
    const text = block.text.slice(textAt, to);
    elements.push({ kind: "text", text, place: { start: at, end: at }, verbatim: false });
  };
  for (const whole of block.pieces) {
    for (const piece of cut(whole, range, block.opaque)) {
      unplaced(piece.start);
      markup(piece.origin);
      const text = block.text.slice(piece.start, piece.start + piece.length);
      const place = { start: piece.origin, end: piece.origin + piece.originLength };
      const written = file.slice(place.start, place.end);
      const isOpaque = block.opaque.some(
        ({ start, end }) => start < piece.start + piece.length && piece.start < end,
      );
      if (isOpaque) elements.push({ kind: "opaque", text, place, verbatim: written === text });
      else if (text.trim() === "" && written !== text && syntax.isBreak(written)) {
        const before = { start: place.start, end: place.start };
        elements.push({ kind: "text", text, place: before, verbatim: false });
        elements.push({ kind: "break", text: "", place, verbatim: false });
      } else elements.push({ kind: "text", text, place, verbatim: written === text });
      at = place.end;
      textAt = piece.start + piece.length;
    }
  }
  unplaced(range.end);
  return elements;
}

/** The parts of a piece that are in the range, none of them half prose; only what is written as it is read is cut. */
function cut(piece: Piece, range: Range, opaque: readonly Range[]): readonly Piece[] {
  const end = piece.start + piece.length;
  if (piece.start >= range.end || end <= range.start) return [];
  if (piece.length !== piece.originLength) return [piece];
  const from = Math.max(piece.start, range.start);
  const to = Math.min(end, range.end);
  const bounds = opaque
    .flatMap(({ start, end: last }) => [start, last])
    .filter((bound) => from < bound && bound < to);
  const points = [from, ...bounds.toSorted((a, b) => a - b), to];
  return points.slice(1).flatMap((point, index) => {
    const start = points[index] ?? from;
    const origin = piece.origin + start - piece.start;
    const length = point - start;
    return length === 0 ? [] : [{ start, length, origin, originLength: length }];
  });
}
