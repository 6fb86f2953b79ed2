// The language of an attribute as tools write it: a tag of BCP 47, or the name of the language.

import { canonicalLanguage, type LanguageTag } from "../model/language.ts";
import { languageNamed } from "./csv/headers/language-header.ts";

/** `ES_pe` -> `es-PE`, `Spanish (Peru)` -> `es-PE`; `undefined` for anything else. */
export function languageAsWritten(written: string): LanguageTag | undefined {
  return canonicalLanguage(written) ?? namedLanguage(written);
}

/** Of a name alone: `Spanish` -> `es`; `undefined` for a tag. */
export function namedLanguage(written: string): LanguageTag | undefined {
  if (canonicalLanguage(written) !== undefined) return undefined;
  // Once in a file of a million units the same one comes a million times.
  if (names.has(written)) return names.get(written);
  const language = languageNamed(written.trim());
  if (names.size >= rememberedNames) names.clear();
  names.set(written, language);
  return language;
}

const rememberedNames = 1000;
const names = new Map<string, LanguageTag | undefined>();
