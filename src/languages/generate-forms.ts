// The forms of one word as texts, for whoever has no use for the language itself.

import type { LanguageTag } from "../model/language.ts";
import { languageOf } from "./index.ts";
import type { FormRequest } from "./language.ts";

export interface WordFormRequest extends FormRequest {
  readonly language: LanguageTag;
}

/** All inflected forms of one word, itself first; of a language that nobody knows, the word alone. */
export function generateForms(word: string, request: WordFormRequest): readonly string[] {
  return languageOf(request.language)
    .forms(word, request)
    .map(({ text }) => text);
}
