// Whether words may be a phrase of a language: what a glossary could have as a term.

import { primaryLanguage, type LanguageTag } from "../model/language.ts";
import { isSpanishPhrase } from "./es/phrase-shape.ts";

/** Only where the words show that they are none is the answer no; of a language without such marks every word may be one. */
export function mayBePhrase(words: readonly string[], language: LanguageTag): boolean {
  return primaryLanguage(language) === "es" ? isSpanishPhrase(words) : true;
}
