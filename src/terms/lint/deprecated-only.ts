// A concept that says what not to write in a language, and not what to write.

import { isApproved, isAvoided } from "../../model/concept.ts";
import { primaryLanguage } from "../../model/language.ts";
import type { GlossaryLint } from "./glossary-lint.ts";
import { hasApproved, isGlobal, termLanguages } from "./term-lookup.ts";

export const deprecatedOnly: GlossaryLint = {
  id: "deprecated-only",
  level: "warning",
  *find(concepts) {
    for (const concept of concepts) {
      const languages = termLanguages(concept.terms);
      if (languages.size < 2) continue;
      for (const language of languages) {
        if (hasApproved(concept, language)) continue;
        const own = concept.terms.filter((term) => primaryLanguage(term.language) === language);
        const [term] = own;
        if (term === undefined || !own.every(isAvoided) || own.some(isGlobal)) continue;
        const other = concept.terms.find(isApproved);
        yield {
          concept,
          term,
          data: { term: term.text, language, id: concept.id, other: other?.text ?? "" },
        };
      }
    }
  },
};
