// Whether the name of a place is that and nothing else.

import { placesNamed } from "./places/place-family.ts";

/** Folded, of one word or several; `language` is a primary subtag. Of "victoria" and "turkey" it is not said. */
export function isPlaceName(expression: string, language: string): boolean {
  const words = expression.split(" ");
  const named = placesNamed(words, 0, language);
  return named?.length === words.length && named.how === "name" && !named.alsoCommon;
}

/** Whether a word of places, written without its capital, is a common word: "polish", "turkey". Folded. */
export function isCommonToo(word: string, language: string): boolean {
  return placesNamed([word], 0, language)?.alsoCommon === true;
}
