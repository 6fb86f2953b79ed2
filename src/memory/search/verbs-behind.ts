// The verbs that a word may be a form of: "marching" is asked for, "march" is in the memory; "hizo", and "hacer" is.

import type { Language } from "../../languages/language.ts";
import { lowerCase } from "../../strings/fold.ts";

/** Every form of them; empty where the word is no form of a verb, or the language is not known. */
export function formsOfVerbsBehind(word: string, language: Language): readonly string[] {
  return language
    .verbsOf(lowerCase(word))
    .flatMap((verb) => [
      verb,
      ...language.forms(verb, { wordClass: "verb" }).map(({ text }) => text),
    ]);
}
