// A segment of a bilingual file with the place of each character in the file.

import type { Locator } from "../../formats/format.ts";
import type { LocatedText } from "../../model/bitext.ts";
import { plainText, type Segment } from "../../model/segment.ts";
import type { VariantInfo } from "../../model/unit.ts";
import type { LineColumn } from "../../strings/line-index.ts";
import { programParts } from "../../text/program-parts.ts";

/** A function for the segments of one file; `content` is the decoded file, or the part of it that begins at `from`. */
export function segmentLocator(
  content: string,
  locator: Locator | undefined,
  from: LineColumn = { line: 1, column: 1 },
): (segment: Segment, info: VariantInfo) => LocatedText {
  const offsetOf = offsets(content, from);
  return (segment, info) => {
    const text = plainText(segment);
    const opaque = programParts(text);
    const codes = codesOf(segment);
    const start = info.contentLocation;
    if (start === undefined) return { text, pieces: [], opaque, codes };
    const offset = offsetOf(start);
    const located = locator?.(content, offset);
    // The file's own entities, or inner codes read differently: point to the start of the segment.
    const whole = [{ start: 0, length: text.length, origin: offset, originLength: 0 }];
    return { text, pieces: located?.text === text ? located.pieces : whole, opaque, codes };
  };
}

function codesOf(segment: Segment): NonNullable<LocatedText["codes"]> {
  const codes = [];
  let offset = 0;
  for (const part of segment) {
    if (typeof part === "string") offset += part.length;
    else codes.push({ offset, code: part });
  }
  return codes;
}

function offsets(content: string, from: LineColumn): (place: LineColumn) => number {
  const starts = [1 - from.column];
  for (const { index, 0: end } of content.matchAll(/\r\n|\n|\r/gu)) starts.push(index + end.length);
  return ({ line, column }) => (starts[line - from.line] ?? 0) + column - 1;
}
