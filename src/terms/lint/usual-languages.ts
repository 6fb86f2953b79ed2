// The languages that a glossary is in, those of a few of its concepts aside.

import type { Concept } from "../../model/concept.ts";
import { termLanguages } from "./term-lookup.ts";

/** Primary subtags of the languages in which at least half of the concepts have a term, sorted. */
export function usualLanguages(concepts: readonly Concept[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { terms } of concepts)
    for (const language of termLanguages(terms))
      counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= concepts.length / 2)
    .map(([language]) => language)
    .sort();
}
