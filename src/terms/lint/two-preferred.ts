// Two preferred terms in one language of one concept: neither is.

import type { Term } from "../../model/concept.ts";
import { isPattern } from "../../model/written-pattern.ts";
import { fold } from "../../strings/fold.ts";
import type { GlossaryLint } from "./glossary-lint.ts";

export const twoPreferred: GlossaryLint = {
  id: "two-preferred",
  level: "warning",
  *find(concepts) {
    for (const concept of concepts) {
      const seen: Term[] = [];
      for (const term of concept.terms) {
        if (term.status !== "preferred" || isPattern(term)) continue;
        const rival = seen.find((other) => isRival(other, term));
        if (rival !== undefined)
          yield { concept, term, data: { id: concept.id, first: rival.text, term: term.text } };
        seen.push(term);
      }
    }
  },
};

/** A noun beside its verb, a form for each gender and an acronym beside its words are no choice between two. */
function isRival(one: Term, other: Term): boolean {
  return (
    one.language === other.language &&
    fold(one.text) !== fold(other.text) &&
    differOrLack(one.partOfSpeech, other.partOfSpeech) &&
    differOrLack(one.grammaticalGender, other.grammaticalGender) &&
    isAcronym(one.text) === isAcronym(other.text)
  );
}

function differOrLack(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}./-]+s?$/u.test(text);
}
