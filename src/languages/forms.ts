// The inflected forms of one word, made from the word: no stemmer, no dictionary.

import type { GrammaticalGender } from "../model/concept.ts";
import { primaryLanguage, type LanguageTag } from "../model/language.ts";
import { fold } from "../strings/fold.ts";
import { isFunctionWord } from "./function-words.ts";
import { englishNounForms } from "./en/nouns.ts";
import { englishSpellings } from "./en/spellings.ts";
import { englishVerbForms } from "./en/verbs.ts";
import { spanishAdjectiveForms } from "./es/adjectives.ts";
import { spanishNounForms } from "./es/nouns.ts";
import { spanishVerbForms } from "./es/verbs.ts";

/** How a word inflects; `name` and `fixed` do not. */
export type WordClass = "noun" | "adjective" | "verb" | "name" | "fixed";

export interface FormRequest {
  /** The primary subtag `en` or `es` decides; in any other language there is the word itself only. */
  readonly language: LanguageTag;
  readonly wordClass: WordClass;
  /** Of a noun: it has this gender and no other. */
  readonly gender?: GrammaticalGender;
  /**
   * Whether a noun has both genders (`rondero`, `rondera`). By default only a masculine noun that is
   * plainly a person gets its feminine (`-dor`, `-ero`, `-ario`, `-iano`, `-ólogo` and a list): a wrong
   * guess would make *puerta* a form of *puerto*.
   */
  readonly genderInflects?: boolean;
}

/**
 * All inflected forms of one word, lower case NFC, with accents as correctly written; the word itself
 * is first, a plural gets its singular too. Forms that are closed-class words are left out
 * (`para` of *parar*): text is full of them, and they are hardly ever the verb.
 */
export function generateForms(word: string, request: FormRequest): readonly string[] {
  const lower = word.normalize("NFC").toLowerCase();
  const forms = new Set([lower]);
  const language = primaryLanguage(request.language);
  const acronym = isAcronym(word);
  if (language === "en") addEnglish(forms, lower, request);
  else if (language === "es" && !acronym) addSpanish(forms, lower, request);
  // *algún* is rightly a form of *alguno*: only open-class words must not turn into closed ones.
  if (isFunctionWord(fold(lower), language)) return [...forms];
  return [...forms].filter((form) => form === lower || !isFunctionWord(fold(form), language));
}

/** Spanish acronyms have no plural in writing (*las ONG*). */
function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word);
}

function addEnglish(forms: Set<string>, word: string, request: FormRequest): void {
  if (request.wordClass === "name" || request.wordClass === "fixed") return;
  for (const spelling of englishSpellings(word)) {
    forms.add(spelling);
    if (request.wordClass === "noun") englishNounForms(spelling, forms);
    else if (request.wordClass === "verb") englishVerbForms(spelling, forms);
  }
}

function addSpanish(forms: Set<string>, word: string, request: FormRequest): void {
  if (request.wordClass === "noun") {
    const gender = request.gender === undefined ? request.genderInflects : false;
    spanishNounForms(word, forms, gender);
  } else if (request.wordClass === "adjective") spanishAdjectiveForms(word, forms);
  else if (request.wordClass === "verb") spanishVerbForms(word, forms);
}
