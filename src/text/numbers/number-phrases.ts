// Phrases used around numbers in any built-in language: a text may contain the other language's as well.

import { shippedLanguages } from "../../languages/index.ts";
import type { Numerals } from "../../languages/numerals.ts";

/** Joins what each language has into alternatives for use within an expression. */
function anyOf(say: (numerals: Numerals) => readonly string[]): string {
  return `(?:${shippedLanguages.flatMap(({ numerals }) => say(numerals)).join("|")})`;
}

export const percentWords: string = anyOf(({ percent }) => percent);
export const currencyWords: string = anyOf(({ currencies }) => currencies);
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
