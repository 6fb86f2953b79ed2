// Whether an offset stands in one of many ranges, or a range touches one, asked often.

import type { Range } from "../model/location.ts";

/** In any order, overlapping or not. An answer takes the logarithm of their number. */
export function rangeSet(ranges: readonly Range[]): (offset: number) => boolean {
  if (ranges.length === 0) return () => false;
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return (offset) => {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merged[middle]?.end ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return (merged[low]?.start ?? Infinity) <= offset;
  };
}

/** Whether a range touches one of many, at their ends too. An answer takes the logarithm of their number. */
export function touchSet(ranges: readonly Range[]): (range: Range) => boolean {
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  // The furthest end of all ranges up to each.
  const ends = new Float64Array(sorted.length);
  let furthest = -Infinity;
  for (const [at, { end }] of sorted.entries()) ends[at] = furthest = Math.max(furthest, end);
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? Infinity) <= end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (ends[low - 1] ?? -Infinity) >= start;
  };
}
