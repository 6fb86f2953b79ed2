// Where the characters of a JSON string stand in its literal.

import type { Piece } from "../../model/article.ts";

const escape = /\\(?:u[\dA-Fa-f]{4}|[\s\S])/gu;

/** `start` is the offset of the opening quote, `end` that after the closing one. */
export function stringPieces(content: string, start: number, end: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let length = 0;
  let at = start + 1;
  const add = (written: number, originLength: number): void => {
    if (written > 0) pieces.push({ start: length, length: written, origin: at, originLength });
    length += written;
    at += originLength;
  };
  for (const match of content.slice(start + 1, end - 1).matchAll(escape)) {
    const run = start + 1 + match.index - at;
    add(run, run);
    add(1, match[0].length);
  }
  add(end - 1 - at, end - 1 - at);
  return pieces;
}
