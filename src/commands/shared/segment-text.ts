// A segment on one line, with its codes shown as what they stand for.

import type { Segment } from "../../model/segment.ts";

/** `Las {<b>}rondas{</b>} campesinas`; a code without data is shown by its number. */
export function segmentText(segment: Segment): string {
  return segment
    .map((part) =>
      typeof part === "string" ? part : `{${part.data.trim() === "" ? part.id : part.data.trim()}}`,
    )
    .join("")
    .replaceAll(/\r\n?|\n/gu, "\\n");
}
