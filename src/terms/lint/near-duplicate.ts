// Two concepts with the same terms, but for number, accents or a hyphen, in two languages.

import { isApproved, type Concept, type Term } from "../../model/concept.ts";
import { primaryLanguage } from "../../model/language.ts";
import type { GlossaryLint } from "./glossary-lint.ts";
import { areToldApart, type TermLookup } from "./term-lookup.ts";

export const nearDuplicate: GlossaryLint = {
  id: "near-duplicate",
  level: "warning",
  *find(concepts, terms) {
    const told = new Set<Concept>();
    for (const concept of concepts) {
      const others = new Set<Concept>();
      for (const term of concept.terms) {
        if (!isApproved(term) || terms.wordsOf(term) === "") continue;
        for (const other of terms.withWords(terms.wordsOf(term), term.language))
          if (other.concept !== concept) others.add(other.concept);
      }
      for (const other of others) {
        if (told.has(other) || !isSame(concept, other, terms)) continue;
        const [term] = concept.terms;
        if (term === undefined) continue;
        told.add(concept);
        yield { concept, term, data: { id: concept.id, other: other.id, term: term.text } };
        break;
      }
    }
  },
};

/** Homonyms that are translated alike are kept apart by their definitions, and a noun from its verb by what it is. */
function isSame(one: Concept, other: Concept, terms: TermLookup): boolean {
  if (areToldApart(one, other) || one.subjectField !== other.subjectField) return false;
  const shared = new Set<string>();
  for (const term of one.terms)
    for (const rival of other.terms)
      if (isSameTerm(term, rival, terms)) shared.add(primaryLanguage(term.language));
  return shared.size > 1;
}

function isSameTerm(one: Term, other: Term, terms: TermLookup): boolean {
  return (
    isApproved(one) &&
    isApproved(other) &&
    primaryLanguage(one.language) === primaryLanguage(other.language) &&
    (one.partOfSpeech === undefined ||
      other.partOfSpeech === undefined ||
      one.partOfSpeech === other.partOfSpeech) &&
    terms.wordsOf(one) !== "" &&
    terms.wordsOf(one) === terms.wordsOf(other)
  );
}
