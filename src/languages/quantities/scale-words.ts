// Scale words after figures: a text may use those of the other language too.

import { numerals as english } from "../en/numerals.ts";
import { numerals as spanish } from "../es/numerals.ts";

const scales: ReadonlyMap<string, number> = new Map(
  [english, spanish].flatMap((own) => [...own.looseScales, ...own.scales]),
);

/** "2 millones", "2 million". Folded. */
export function scaleAfterDigits(folded: string): number | undefined {
  return scales.get(folded);
}
