// Numbers that may stand in a text whose number words nobody can read: only figures are compared there.

import { languageOf } from "../../languages/index.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { FoundNumber } from "./found-number.ts";

// "87" is hardly ever written out, but "forty" and "three hundred" are; a year is not.
const largestInWords = 1000;
const figures = /\p{Nd}[\p{Nd}.,:]*/u;

/** Whether numbers in words are read in a language. */
export function readsNumberWords(language: LanguageTag): boolean {
  return languageOf(language).knows.has("numerals");
}

/**
 * Whether a number of one text may stand in the other, of a language whose number words are not read: as a word, or
 * with a scale word after the same figures. `others`: the numbers of the other text that have no partner.
 */
export function mayBeUnread(
  number: FoundNumber,
  text: string,
  others: readonly FoundNumber[],
): boolean {
  if (number.spelled) return true;
  const own = figures.exec(number.written)?.[0].replace(/[.,:]$/u, "") ?? "";
  const runs = text.match(new RegExp(figures, "gu")) ?? [];
  if (runs.some((run) => run.replace(/[.,:]$/u, "") === own)) return true;
  const isShort = Number.isInteger(number.value) && (number.value ?? 0) < largestInWords;
  // Figures without a partner on the other side are what stands there instead.
  return isShort && others.every(({ spelled }) => spelled);
}
