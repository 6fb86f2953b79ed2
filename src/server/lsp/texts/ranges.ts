// Our places, 1-based, as the protocol has them: 0-based, in UTF-16 units as ours.

import type { Position, Range } from "vscode-languageserver";
import type { Location, Range as Offsets, Place } from "../../../model/location.ts";
import { lineIndex } from "../../../strings/line-index.ts";

export function rangeOfPlace({ line, column, endLine, endColumn }: Place): Range {
  return {
    start: { line: line - 1, character: column - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  };
}

/** The rest of the line from a point on, or the whole line without a column; the first line of a file without a line. */
export function rangeFromPoint(
  {
    line = 1,
    column = 1,
  }: { readonly line?: number | undefined; readonly column?: number | undefined },
  content: string,
): Range {
  const written = content.split(/\r\n|\n|\r/u)[line - 1] ?? "";
  const start = { line: line - 1, character: Math.min(column - 1, written.length) };
  return { start, end: { line: line - 1, character: Math.max(written.length, start.character) } };
}

export function rangeOfOffsets({ start, end }: Offsets, content: string): Range {
  const place = lineIndex(content);
  return { start: positionOf(place(start)), end: positionOf(place(end)) };
}

function positionOf({ line, column }: Pick<Location, "line" | "column">): Position {
  return { line: line - 1, character: column - 1 };
}

/** The offset of a position; one that does not exist is the nearest that does. */
export function offsetOf({ line, character }: Position, content: string): number {
  const lineEnd = /\r\n|\n|\r/gu;
  let start = 0;
  for (let at = 0; at < line; at += 1) {
    const end = lineEnd.exec(content);
    if (end === null) return content.length;
    start = end.index + end[0].length;
  }
  const end = lineEnd.exec(content)?.index ?? content.length;
  return Math.min(start + character, end);
}

/** Whether two ranges share a character, or a point. */
export function overlaps(left: Range, right: Range): boolean {
  return !isBefore(left.end, right.start) && !isBefore(right.end, left.start);
}

function isBefore(left: Position, right: Position): boolean {
  return left.line < right.line || (left.line === right.line && left.character < right.character);
}
