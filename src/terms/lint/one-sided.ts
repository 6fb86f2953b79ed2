// A concept with terms in one language, where the others have two: nothing can be checked with it.

import { isAvoided } from "../../model/concept.ts";
import type { GlossaryLint } from "./glossary-lint.ts";
import { isGlobal, termLanguages } from "./term-lookup.ts";
import { usualLanguages } from "./usual-languages.ts";

export const oneSided: GlossaryLint = {
  id: "one-sided",
  level: "warning",
  *find(concepts) {
    const usual = usualLanguages(concepts);
    if (usual.length < 2) return;
    for (const concept of concepts) {
      const [term] = concept.terms;
      // Without a source, a global term is wrong wherever it stands; the rest has a lint of its own.
      if (term === undefined || concept.terms.some(isGlobal) || concept.terms.every(isAvoided))
        continue;
      const own = termLanguages(concept.terms);
      const missing = usual.filter((language) => !own.has(language));
      if (missing.length === 0 || own.size > 1) continue;
      yield { concept, term, data: { id: concept.id, languages: missing.join(", ") } };
    }
  },
};
