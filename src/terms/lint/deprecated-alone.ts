// A deprecated term in a concept of its own: nobody knows what to write instead, nor where it is wrong.

import { isAvoided, type Concept } from "../../model/concept.ts";
import type { GlossaryLint } from "./glossary-lint.ts";
import { isGlobal, termLanguages } from "./term-lookup.ts";

export const deprecatedAlone: GlossaryLint = {
  id: "deprecated-alone",
  level: "warning",
  *find(concepts) {
    for (const concept of concepts) {
      const [term] = concept.terms;
      if (term === undefined || !isAlone(concept)) continue;
      yield { concept, term, data: { term: term.text, id: concept.id } };
    }
  },
};

function isAlone({ terms }: Concept): boolean {
  return terms.every(isAvoided) && termLanguages(terms).size === 1 && !terms.some(isGlobal);
}
