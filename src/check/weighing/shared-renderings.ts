// How many concepts of a glossary have a term: one that serves for several is easily right.

import { isApproved, type Concept } from "../../model/concept.ts";
import { languageServes } from "../../model/language.ts";
import { fold } from "../../strings/fold.ts";
import type { CompiledGlossary } from "../../terms/patterns/compile-glossary.ts";

/** Concepts by each of their approved target terms, folded. */
export function sharedRenderings({
  glossary,
  targetLanguage,
}: CompiledGlossary): (text: string) => number {
  const concepts = new Map<string, Set<Concept>>();
  for (const concept of glossary.concepts)
    for (const term of concept.terms) {
      if (!isApproved(term) || !languageServes(term.language, targetLanguage)) continue;
      const key = fold(term.text);
      const known = concepts.get(key);
      if (known === undefined) concepts.set(key, new Set([concept]));
      else known.add(concept);
    }
  return (text) => concepts.get(fold(text))?.size ?? 0;
}
