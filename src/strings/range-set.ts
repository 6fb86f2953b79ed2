// Whether an offset stands in one of many ranges, asked often.

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
