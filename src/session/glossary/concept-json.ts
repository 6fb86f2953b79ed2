// A concept as the page shows and edits it: the cells of its rows.

import { printFlags } from "../../formats/concepts/match-flags.ts";
import { toStemCell } from "../../formats/concepts/stem-cell.ts";
import { languageOf } from "../../languages/index.ts";
import type { Concept, Term } from "../../model/concept.ts";
import type { ConceptEdit, PageConcept, PageTerm } from "../../model/page/concept.ts";
import { givenLanguage } from "../../project/config/project.ts";
import { fold } from "../../strings/fold.ts";
import { termFrom } from "./term-from.ts";

export function conceptJson({ id, subjectField, definition, terms }: Concept): PageConcept {
  return { id, subjectField, definition, terms: terms.map(termJson) };
}

function termJson(term: Term): PageTerm {
  const { text, flags } = toStemCell(term);
  const { language, status, partOfSpeech, grammaticalGender: gender, note, source } = term;
  return {
    ...{ text, language, status, match: printFlags(flags), note, reference: source },
    ...(partOfSpeech !== undefined && { partOfSpeech }),
    ...(gender !== undefined && { gender }),
  };
}

/** The concept with other contents; what the page does not show of a term stays with it. Throws what `termFrom` throws. */
export function editedConcept(concept: Concept, { definition, terms }: ConceptEdit): Concept {
  return { ...concept, definition, terms: terms.map((term) => editedTermOf(term, concept)) };
}

function editedTermOf(written: PageTerm, { terms }: Pick<Concept, "terms">): Term {
  const { text, status, partOfSpeech = "", gender = "", match, note, reference } = written;
  const language = givenLanguage(written.language);
  const fields = { status, partOfSpeech, gender, match, note, reference };
  const made = termFrom(text, language, fields);
  const known = terms.find(
    (term) => term.language === language && fold(term.text) === fold(made.text),
  );
  if (known === undefined) return made;
  const { props, location } = known;
  // A language whose words have no gender keeps one that a file gave it.
  const grammaticalGender = languageOf(language).hasGender
    ? made.grammaticalGender
    : known.grammaticalGender;
  return { ...made, grammaticalGender, props, location };
}
