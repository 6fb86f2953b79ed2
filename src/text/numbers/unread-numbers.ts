// Numbers possibly present in a text whose number words cannot be read: only figures are compared there.

import { languageOf } from "../../languages/index.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { FoundNumber } from "./found-number.ts";

// "87" is hardly ever written in words, but "forty" and "three hundred" are; a year is not.
const largestInWords = 1000;
const figures = /\p{Nd}[\p{Nd}.,:]*/u;

/** Whether number words can be read in a language. */
export function readsNumberWords(language: LanguageTag): boolean {
  return languageOf(language).knows.has("numerals");
}

/**
 * Whether a number of one text may be in the other, whose number words cannot be read: as a word, or as the same
 * figures with a scale word. `others`: unpaired numbers of the other text.
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
  // Figures unpaired on the other side are what replaced it.
  return isShort && others.every(({ spelled }) => spelled);
}
