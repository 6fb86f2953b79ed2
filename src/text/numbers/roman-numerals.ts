// Roman numerals of rulers, wars, parts and chapters: "Felipe VI", "World War II", "Capítulo IV".

import { romanValue } from "../../languages/quantities/numerals.ts";
import type { FoundNumber } from "./found-number.ts";

// "I" is a pronoun, "C" a degree and "MIX" a word: at least two letters, from those used for small numbers.
const written =
  /(?<![\p{L}\p{N}_.&'’-])(?:[IVX]{2,7}|(?<=\p{Lu}\p{Ll}+\s)[VX])(?![\p{L}\p{N}_&'’]|-\p{L})/gu;
const largest = 39;
// Most texts have none, and are left at once.
const hint = /[IVX]{2}|\s[VX]\b/;

/** In text order. */
export function findRomanNumerals(text: string): readonly FoundNumber[] {
  if (!hint.test(text)) return [];
  return [...text.matchAll(written)].flatMap(({ 0: numeral, index }) => {
    const value = romanValue(numeral);
    if (value === undefined || value > largest) return [];
    const range = { start: index, end: index + numeral.length };
    return [
      { range, value, alternatives: [], kind: "roman", written: numeral, spelled: true } as const,
    ];
  });
}
