// The forms of one word as texts, for callers that have no other use for the language.

import type { LanguageTag } from "../model/language.ts";
import { languageOf } from "./index.ts";
import type { FormRequest } from "./language.ts";

export interface WordFormRequest extends FormRequest {
  readonly language: LanguageTag;
}

/** All inflected forms of one word, itself first; in an unknown language, the word alone. */
export function generateForms(word: string, request: WordFormRequest): readonly string[] {
  return languageOf(request.language)
    .forms(word, request)
    .map(({ text }) => text);
}
