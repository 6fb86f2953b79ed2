// A term that is wrong for one concept and right for another, without a word about the difference.

import { isApproved, isAvoided } from "../../model/concept.ts";
import type { GlossaryLint } from "./glossary-lint.ts";
import { isAlsoApproved, isGlobal, isOneThing } from "./term-lookup.ts";

export const deprecatedElsewhere: GlossaryLint = {
  id: "deprecated-elsewhere",
  level: "note",
  *find(concepts, terms) {
    for (const concept of concepts)
      for (const term of concept.terms) {
        if (!isAvoided(term) || isGlobal(term) || term.note !== "" || isAlsoApproved(concept, term))
          continue;
        const rival = terms
          .same(term)
          .find(
            (other) =>
              isApproved(other.term) &&
              other.term.note === "" &&
              other.concept !== concept &&
              !isOneThing(concept, other.concept, term.language),
          );
        if (rival !== undefined)
          yield {
            concept,
            term,
            data: { term: term.text, id: concept.id, other: rival.concept.id },
          };
      }
  },
};
