// The verbs that a word may be a form of: "marching" is asked for, "march" is in the memory.

import type { Language } from "../../languages/language.ts";
import { lowerCase } from "../../strings/fold.ts";

const longestEnding = 6;
const shortestStem = 2;

/** Every form of them; empty where the word is no form of a regular verb, or the language is not known. */
export function formsOfVerbsBehind(word: string, language: Language): readonly string[] {
  const { citationEndings = [] } = language;
  const lower = lowerCase(word);
  const longest = Math.min(longestEnding, lower.length - shortestStem);
  const found = new Set<string>();
  for (let cut = 1; cut <= longest; cut += 1)
    for (const ending of citationEndings) {
      const verb = lower.slice(0, -cut) + ending;
      const forms = language.forms(verb, { wordClass: "verb" }).map(({ text }) => text);
      if (forms.includes(lower)) for (const form of [verb, ...forms]) found.add(form);
    }
  return [...found];
}
