// Whether words may be a phrase of a language: something a glossary could list as a term.

import { primaryLanguage, type LanguageTag } from "../model/language.ts";
import { isSpanishPhrase } from "./es/phrase-shape.ts";

/**
 * The answer is no only if the words show that they are not a phrase; in a language without such marks, anything
 * may be one.
 */
export function mayBePhrase(words: readonly string[], language: LanguageTag): boolean {
  return primaryLanguage(language) === "es" ? isSpanishPhrase(words) : true;
}
