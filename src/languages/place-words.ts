// Whether the name of a place has no other meaning.

import { placesNamed } from "./places/place-family.ts";

/** Folded, one or more words; `language` is a primary subtag. False for "victoria" and "turkey". */
export function isPlaceName(expression: string, language: string): boolean {
  const words = expression.split(" ");
  const named = placesNamed(words, 0, language);
  return named?.length === words.length && named.how === "name" && !named.alsoCommon;
}

/** Whether a word for a place is a common word when written without its capital: "polish", "turkey". Folded. */
export function isCommonToo(word: string, language: string): boolean {
  return placesNamed([word], 0, language)?.alsoCommon === true;
}
