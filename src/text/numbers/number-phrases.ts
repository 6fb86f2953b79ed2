// Phrases used around numbers in any built-in language: a text may contain the other language's as well.

import { shippedLanguages } from "../../languages/index.ts";
import type { Language } from "../../languages/language.ts";
import type { Numerals } from "../../languages/quantities/numerals.ts";

/** Joins what each language has into alternatives for use within an expression. */
export function anySaid(say: (language: Language) => readonly string[]): string {
  return `(?:${shippedLanguages.flatMap((language) => say(language)).join("|")})`;
}

function anyOf(say: (numerals: Numerals) => readonly string[]): string {
  return anySaid(({ numerals }) => say(numerals));
}

export const percentWords: string = anyOf(({ percent }) => percent);
export const anyCurrencyWord: string = anySaid((language) => Object.values(language.currencyWords));
export const ofCounted: string = anyOf((numerals) => numerals.ofCounted);
export const betweenNumbers: string = anyOf(({ between }) => between);
export const ordinalEndings: string = anyOf((numerals) => numerals.ordinalEndings);
export const hourWords: string = anySaid(({ times }) => times.hours);
export const halfWords: string = anyOf(({ andHalf }) => andHalf);

const percentages = new Set(
  shippedLanguages.flatMap(({ numerals }) => [...numerals.shares.keys()]),
);

/** Fractions in words by percentage: "half", "mitad". */
export const sharesInWords: ReadonlyMap<number, RegExp> = new Map(
  [...percentages].map((percentage) => [
    percentage,
    new RegExp(
      String.raw`(?<!\p{L})${anyOf(({ shares }) => {
        const share = shares.get(percentage);
        return share === undefined ? [] : [share];
      })}(?!\p{L})`,
      "iu",
    ),
  ]),
);
