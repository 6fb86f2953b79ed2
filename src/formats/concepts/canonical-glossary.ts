// The one order of a glossary, for files whose differences are changes: concepts by id,
// terms by status and language; within these, as they were given.

import { languageOf, shippedLanguages } from "../../languages/index.ts";
import { statuses, type Concept, type Glossary, type Term } from "../../model/concept.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { Property } from "../../model/unit.ts";
import { compareText } from "../../strings/compare-text.ts";

/** The languages that are shipped, then the others by tag; a language comes before its regions. */
export function compareLanguages(left: LanguageTag, right: LanguageTag): number {
  return languageRank(left) - languageRank(right) || compareText(left, right);
}

function languageRank(tag: LanguageTag): number {
  const rank = shippedLanguages.indexOf(languageOf(tag));
  return rank < 0 ? shippedLanguages.length : rank;
}

function compareTerms(left: Term, right: Term): number {
  return (
    statuses.indexOf(left.status) - statuses.indexOf(right.status) ||
    compareLanguages(left.language, right.language)
  );
}

export function sortProps(props: readonly Property[]): readonly Property[] {
  return props.toSorted(
    (left, right) =>
      compareText(left.type, right.type) || compareText(left.language ?? "", right.language ?? ""),
  );
}

export function sortTerms(terms: readonly Term[]): readonly Term[] {
  return terms.toSorted(compareTerms);
}

function canonicalTerm(term: Term): Term {
  return { ...term, props: sortProps(term.props) };
}

function canonicalConcept(concept: Concept): Concept {
  return {
    ...concept,
    props: sortProps(concept.props),
    terms: sortTerms(concept.terms).map(canonicalTerm),
  };
}

/** What reading a canonical file gives; doing it twice changes nothing. */
export function canonicalGlossary(glossary: Glossary): Glossary {
  return {
    kind: "glossary",
    concepts: glossary.concepts
      .map(canonicalConcept)
      .toSorted((left, right) => compareText(left.id, right.id)),
  };
}
