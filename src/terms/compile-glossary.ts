// A glossary made ready for recognition in one language pair.

import type { Glossary } from "../model/concept.ts";
import type { LanguageTag } from "../model/language.ts";

export interface CompiledGlossary {
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly glossary: Glossary;
}
