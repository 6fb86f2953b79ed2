// Where marks stand after the text was edited, until the server has checked it anew.

import type { Mark } from "./pieces-of.ts";

/** Marks before and behind the edit keep their words; one whose words were changed is gone. */
export function moveMarks(before: string, after: string, marks: readonly Mark[]): Mark[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const by = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start >= before.length - tail)
      return [{ ...mark, start: mark.start + by, end: mark.end + by }];
    return [];
  });
}
