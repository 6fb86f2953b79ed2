// A term within a longer one whose translation lacks that of the shorter: the longer one wins, in silence.

import { isApproved, type Concept, type Term } from "../../model/concept.ts";
import { primaryLanguage } from "../../model/language.ts";
import type { GlossaryLint } from "./glossary-lint.ts";
import type { TermLookup } from "./term-lookup.ts";

// Longer ones are names and titles.
const mostWords = 6;

export const containedTerm: GlossaryLint = {
  id: "contained-term",
  level: "note",
  *find(concepts, terms) {
    for (const concept of concepts)
      for (const term of concept.terms) {
        if (term.status !== "preferred") continue;
        const inner = innerTerm(concept, term, terms);
        if (inner === undefined) continue;
        yield {
          concept,
          term,
          data: { term: term.text, inner: inner.term.text, other: inner.concept.id },
        };
      }
  },
};

function innerTerm(
  concept: Concept,
  term: Term,
  terms: TermLookup,
): { readonly concept: Concept; readonly term: Term } | undefined {
  const words = terms.wordsOf(term).split(" ");
  if (words.length < 2 || words.length > mostWords) return undefined;
  for (let length = words.length - 1; length > 0; length--)
    for (let from = 0; from + length <= words.length; from++)
      for (const found of terms.withWords(
        words.slice(from, from + length).join(" "),
        term.language,
      ))
        if (found.concept !== concept && isOtherwise(found.concept, concept, terms, term))
          return found;
  return undefined;
}

/** Whether the two have another language in common, and no term there stands within one of the other's. */
function isOtherwise(
  inner: Concept,
  outer: Concept,
  terms: TermLookup,
  { language }: Term,
): boolean {
  const own = primaryLanguage(language);
  const others = (concept: Concept): readonly Term[] =>
    concept.terms.filter((term) => isApproved(term) && primaryLanguage(term.language) !== own);
  const pairs = others(inner).flatMap((short) =>
    others(outer)
      .filter((long) => primaryLanguage(long.language) === primaryLanguage(short.language))
      .map((long) => ({ short, long })),
  );
  return (
    pairs.length > 0 &&
    !pairs.some(({ short, long }) =>
      ` ${terms.wordsOf(long)} `.includes(` ${terms.wordsOf(short)} `),
    )
  );
}
