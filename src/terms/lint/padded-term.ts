// A term with a space too many within it.

import { isPattern } from "../../model/written-pattern.ts";
import type { GlossaryLint } from "./glossary-lint.ts";

export const paddedTerm: GlossaryLint = {
  id: "padded-term",
  level: "warning",
  *find(concepts) {
    for (const concept of concepts)
      for (const term of concept.terms)
        if (/^\s|\s$|[^\S\n]{2}/u.test(term.text) && !isPattern(term))
          yield { concept, term, data: { term: term.text } };
  },
};
