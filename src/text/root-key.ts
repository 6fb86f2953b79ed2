// Words with their endings levelled, so that a plural asks what its singular asked.

import { wordRoot } from "../languages/word-root.ts";
import type { LanguageTag } from "../model/language.ts";
import { primaryLanguage } from "../model/language.ts";
import { fold } from "../strings/fold.ts";
import { tokenize } from "./tokenize.ts";

/** The roots of the words, parted by spaces. */
export function rootKey(text: string, language: LanguageTag): string {
  const primary = primaryLanguage(language);
  return tokenize(text)
    .map(({ surface }) => wordRoot(fold(surface), primary))
    .join(" ");
}
