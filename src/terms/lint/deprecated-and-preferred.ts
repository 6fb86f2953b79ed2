// A term that one row deprecates and another one wants, for the same thing.

import { isApproved, isAvoided, type Concept, type Term } from "../../model/concept.ts";
import type { GlossaryLint } from "./glossary-lint.ts";
import {
  deprecatesTermOf,
  isAlsoApproved,
  isGlobal,
  isOneThing,
  type TermLookup,
} from "./term-lookup.ts";

export const deprecatedAndPreferred: GlossaryLint = {
  id: "deprecated-and-preferred",
  level: "error",
  *find(concepts, terms) {
    for (const concept of concepts)
      for (const term of concept.terms) {
        if (!isAvoided(term) || isRepeatedSource(concept, term)) continue;
        const other = wantedBy(concept, term, terms);
        if (other !== undefined)
          yield { concept, term, data: { term: term.text, id: concept.id, other: other.id } };
      }
  },
};

function wantedBy(concept: Concept, term: Term, terms: TermLookup): Concept | undefined {
  if (isAlsoApproved(concept, term)) return concept;
  return terms.same(term).find(
    (other) =>
      isApproved(other.term) &&
      other.concept !== concept &&
      (isGlobal(term) || isOneThing(concept, other.concept, term.language)) &&
      // Where each deprecates the other's, that is said of both.
      !deprecatesTermOf(other.concept, concept, terms),
  )?.concept;
}

/** "vote,sufragio,deprecated" below "vote,voto,preferred": the status is that of the other term in the row. */
function isRepeatedSource(concept: Concept, { text, language, location }: Term): boolean {
  const line = location?.line;
  return concept.terms.some(
    (other) =>
      other.language !== language &&
      other.text !== text &&
      line !== undefined &&
      other.location?.line === line &&
      isAvoided(other) &&
      !isAlsoApproved(concept, other),
  );
}
