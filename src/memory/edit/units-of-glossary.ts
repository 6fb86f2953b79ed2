// The glossary as units, for tools that take terms as a memory.

import { isApproved, type Concept, type Glossary, type Term } from "../../model/concept.ts";
import { primaryLanguage, type LanguageTag } from "../../model/language.ts";
import { makeUnit } from "../../model/make-unit.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { isPattern } from "../../model/written-pattern.ts";

/**
 * One unit for each approved source term with the preferred target term, since most tools keep
 * one translation per source; other approved targets follow as units of their own.
 */
export function* unitsOfGlossary(
  glossary: Glossary,
  languages: { readonly source: LanguageTag; readonly target: LanguageTag },
): Generator<TranslationUnit> {
  for (const concept of glossary.concepts) {
    for (const source of approvedTerms(concept, languages.source)) {
      for (const target of approvedTerms(concept, languages.target)) {
        yield unit(concept, source, target);
      }
    }
  }
}

function approvedTerms(concept: Concept, language: LanguageTag): readonly Term[] {
  const terms = concept.terms.filter(
    (term) =>
      isApproved(term) &&
      !isPattern(term) &&
      primaryLanguage(term.language) === primaryLanguage(language),
  );
  const rank = (term: Term): number => (term.status === "preferred" ? 0 : 1);
  return terms.sort((a, b) => rank(a) - rank(b));
}

function unit({ definition, id }: Concept, source: Term, target: Term): TranslationUnit {
  return makeUnit({
    source: [source.text],
    target: [target.text],
    sourceLanguage: source.language,
    targetLanguage: target.language,
    notes: definition === "" ? [] : [{ text: definition }],
    props: [{ type: "x-concept", value: id }],
  });
}
