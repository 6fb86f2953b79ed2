// What the server answers to a change, put into what the page holds.

import type { PairAnswer, PatchAnswer } from "../../src/model/page/pair.ts";

/** Rows that did not change stay the same objects, so that only changed ones are drawn again. */
export function mergePatched(before: PairAnswer, patched: PatchAnswer): PairAnswer {
  const { count, rows: changed, ...rest } = patched;
  const byNumber = new Map(changed.map((row) => [row.number, row]));
  const rows = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    return byNumber.get(number) ?? before.rows[index];
  }).filter((row) => row !== undefined);
  return { ...rest, rows };
}
