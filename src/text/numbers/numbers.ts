// Numbers in text, in digits, in words and mixed, with their values.

import type { LanguageTag } from "../../model/language.ts";
import type { FoundNumber } from "./found-number.ts";
import { findDigitNumbers } from "./number-digits.ts";
import { findNumberWords } from "./number-words.ts";

export type { FoundNumber };

/** In text order, without overlaps. */
export function findNumbers(text: string, language: LanguageTag): readonly FoundNumber[] {
  const inDigits = findDigitNumbers(text, language);
  const inWords = findNumberWords(text, language);
  const all: FoundNumber[] = [];
  let next = 0;
  for (const number of inDigits) {
    for (; (inWords[next]?.range.start ?? Infinity) < number.range.end; next++) {
      const word = inWords[next];
      if (word !== undefined && word.range.end <= number.range.start) all.push(word);
    }
    all.push(number);
  }
  all.push(...inWords.slice(next));
  return all;
}
