// The concept with a given id, and the file it is in.

import type { Concept, Glossary, Term } from "../../model/concept.ts";
import { InputError } from "../../model/errors.ts";
import { listSeparator } from "../../model/finding.ts";
import { fold } from "../../strings/fold.ts";
import { nearestWord } from "../../strings/nearest-word.ts";

/** Throws `InputError` `unknownConcept` with the closest existing id. */
export function findConcept(glossary: Glossary, id: string): { concept: Concept; path: string } {
  const concept = glossary.concepts.find((each) => each.id === id);
  const path = concept?.terms[0]?.location?.path;
  if (concept !== undefined && path !== undefined) return { concept, path };
  const ids = glossary.concepts.map((each) => each.id);
  const nearest = nearestWord(id, ids);
  throw nearest === undefined
    ? new InputError("unknownConcept", { data: { id } })
    : new InputError("unknownConceptNear", { data: { id, nearest } });
}

/** The term of the concept with this text, ignoring accents and case. Throws `InputError` `unknownTerm`. */
export function findTerm(concept: Concept, text: string): Term {
  const exact = concept.terms.find((term) => term.text === text);
  const term = exact ?? concept.terms.find((each) => fold(each.text) === fold(text));
  if (term !== undefined) return term;
  const terms = concept.terms.map((each) => each.text).join(listSeparator);
  throw new InputError("unknownTerm", { data: { term: text, id: concept.id, terms } });
}
