// A text cut where marks begin and end, for a screen that shows each piece once however many marks lie over it.

import type { Range } from "../../src/model/location.ts";

export interface Mark extends Range {
  readonly id: string;
}

export interface MarkedPiece {
  readonly text: string;
  /** Of the marks that lie over it, in the order given; empty outside of all. */
  readonly ids: readonly string[];
}

/** The pieces joined are the text; ranges are cut to it, and empty ones marked nowhere. */
export function piecesOf(text: string, marks: readonly Mark[]): MarkedPiece[] {
  const within = marks
    .map(({ id, start, end }) => ({
      ...{ id, start: Math.max(0, start), end: Math.min(text.length, end) },
    }))
    .filter(({ start, end }) => start < end);
  const cuts = [
    ...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])]),
  ].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const over = within.filter((mark) => mark.start < end && start < mark.end);
    return { text: text.slice(start, end), ids: over.map(({ id }) => id) };
  });
}
