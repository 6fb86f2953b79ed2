// The languages, by tag.

import { primaryLanguage, type LanguageTag } from "../model/language.ts";
import { english } from "./en/english.ts";
import { spanish } from "./es/spanish.ts";
import type { Language } from "./language.ts";
import { neutralLanguage } from "./neutral.ts";

/** The built-in languages. The position of each is its bit in `Word.closedClasses`. */
export const shippedLanguages: readonly Language[] = [english, spanish];

const byPrimary = new Map(shippedLanguages.map((language) => [language.tag, language]));
/** By the tag as asked for: thousands of texts are read, each with its tag. */
const byTag = new Map<LanguageTag, Language>();
const mostTags = 1000;

/**
 * The language of a tag (`es-PE` is Spanish), or the neutral one if nothing is known about it. The same object each
 * time.
 */
export function languageOf(tag: LanguageTag): Language {
  let language = byTag.get(tag);
  if (language === undefined) {
    const primary = primaryLanguage(tag);
    language = byPrimary.get(primary);
    if (language === undefined) {
      language = neutralLanguage(primary);
      byPrimary.set(primary, language);
    }
    if (byTag.size >= mostTags) byTag.clear();
    byTag.set(tag, language);
  }
  return language;
}

/**
 * Adds a language, or replaces what was known of its tag, for everything read from now on; returns a function that
 * undoes it. Call before compiling a glossary or reading a text in the language.
 */
export function addLanguage(language: Language): () => void {
  const before = byPrimary.get(language.tag);
  const set = (known: Language | undefined): void => {
    if (known === undefined) byPrimary.delete(language.tag);
    else byPrimary.set(language.tag, known);
    byTag.clear();
  };
  set(language);
  return () => {
    set(before);
  };
}
