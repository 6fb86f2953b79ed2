// How many concepts of a glossary have a term: one that serves for several is easily right.

import { isApproved, type Concept } from "../../model/concept.ts";
import { languageServes } from "../../model/language.ts";
import { fold } from "../../strings/fold.ts";
import type { CompiledGlossary } from "../../terms/patterns/compile-glossary.ts";

type Count = (text: string) => number;

// Every document of a run is judged by the same glossary.
const ofGlossaries = new WeakMap<CompiledGlossary, Count>();

/** Concepts by each of their approved target terms, folded. */
export function sharedRenderings(glossary: CompiledGlossary): Count {
  let count = ofGlossaries.get(glossary);
  if (count === undefined) {
    count = countConcepts(glossary);
    ofGlossaries.set(glossary, count);
  }
  return count;
}

function countConcepts({ glossary, targetLanguage }: CompiledGlossary): Count {
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
