// Words reduced to their roots, so that a plural asks the same question as its singular.

import { languageOf } from "../languages/index.ts";
import type { LanguageTag } from "../model/language.ts";
import { fold } from "../strings/fold.ts";
import { tokenize } from "./tokenize.ts";

/** The roots of the words, separated by spaces. */
export function rootKey(text: string, language: LanguageTag): string {
  const { root } = languageOf(language);
  return tokenize(text)
    .map(({ surface }) => root(fold(surface)))
    .join(" ");
}
