// What can be done to a row of an alignment, so that no button promises what the server would refuse.

import type { AlignmentRow } from "../../src/model/page/alignment.ts";

export type Side = "source" | "target";
export type Neighbour = "previous" | "next";

/** A row with one sentence altogether is as small as rows get. */
export function canSplit({ source, target }: AlignmentRow): boolean {
  return source.length + target.length > 1;
}

/** A sentence goes over only where a row is there to take it. */
export function canMove(row: AlignmentRow, side: Side, to: Neighbour, count: number): boolean {
  return row[side].length > 0 && (to === "previous" ? row.number > 1 : row.number < count);
}

/** Half of each side, the first half the larger: most rows to be split hold two sentences each. */
export function usualSplit({ source, target }: AlignmentRow): { source: number; target: number } {
  const first = { source: Math.ceil(source.length / 2), target: Math.ceil(target.length / 2) };
  const isAll = first.source === source.length && first.target === target.length;
  return isAll ? { ...first, target: target.length - 1 } : first;
}

/** Whether both parts get a sentence. */
export function isSplit(
  { source, target }: AlignmentRow,
  first: { readonly source: number; readonly target: number },
): boolean {
  const taken = first.source + first.target;
  return taken > 0 && taken < source.length + target.length;
}
