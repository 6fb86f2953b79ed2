// A glossary made ready for recognition in one language pair.

import type { Glossary } from "../model/concept.ts";
import type { LanguageTag } from "../model/language.ts";

export interface CompiledGlossary {
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly glossary: Glossary;
}

/** Stand-in: recognises nothing. */
export function compileGlossary(
  glossary: Glossary,
  languages: { readonly source: LanguageTag; readonly target: LanguageTag },
): CompiledGlossary {
  return { sourceLanguage: languages.source, targetLanguage: languages.target, glossary };
}
