// Edits of the glossary: a term added, changed or taken out.

import type { Concept } from "../../model/concept.ts";
import { InputError } from "../../model/errors.ts";
import type { Holding } from "../held/holding.ts";
import { addTerms, type NewTerms } from "./add-terms.ts";
import { editFile } from "./edit-file.ts";
import type { EditedTerm } from "./edited-term.ts";
import { findConcept, findTerm } from "./find-concept.ts";
import { changedTerm, type TermFields } from "./term-from.ts";

/** What is said of a term takes the place of what the glossary said; what is left out stays. */
export interface TermRevision extends TermFields {
  readonly concept: string;
  /** Text of the term to change, accents and case apart; without it only the definition can be. */
  readonly term?: string;
  readonly newText?: string;
}

export type TermEdit =
  | { readonly add: NewTerms }
  | { readonly change: TermRevision }
  /** Without a term the whole concept; a concept whose last term goes, goes with it. */
  | { readonly remove: { readonly concept: string; readonly term?: string } };

/**
 * Throws `InputError`: `termExists` with the place of a term that is there already, `unknownConcept`, `unknownTerm`,
 * `nothingToEdit`.
 */
export async function editTerms(edit: TermEdit, holding: Holding): Promise<EditedTerm> {
  if ("add" in edit) return addTerms(edit.add, holding);
  return "change" in edit ? change(edit.change, holding) : remove(edit.remove, holding);
}

async function change(wanted: TermRevision, holding: Holding): Promise<EditedTerm> {
  const { concept: id, term: written, definition } = wanted;
  // An id that nothing has is told first.
  findConcept(await holding.glossary(), id);
  if (written === undefined && definition === undefined) throw new InputError("nothingToEdit");
  return replaceConcept(id, holding, (concept) => {
    const chosen = written === undefined ? undefined : findTerm(concept, written);
    return [
      {
        ...concept,
        definition: definition ?? concept.definition,
        terms: concept.terms.map((term) => (term === chosen ? changedTerm(term, wanted) : term)),
      },
    ];
  });
}

async function remove(
  { concept: id, term: written }: { readonly concept: string; readonly term?: string },
  holding: Holding,
): Promise<EditedTerm> {
  return replaceConcept(id, holding, (concept) => {
    if (written === undefined) return [];
    const gone = findTerm(concept, written);
    const terms = concept.terms.filter((term) => term !== gone);
    return terms.length === 0 ? [] : [{ ...concept, terms }];
  });
}

async function replaceConcept(
  id: string,
  holding: Holding,
  replace: (concept: Concept) => readonly Concept[],
): Promise<EditedTerm> {
  const { path } = findConcept(await holding.glossary(), id);
  await editFile(path, holding, (glossary) => {
    const { concept } = findConcept(glossary, id);
    const now = replace(concept);
    return {
      kind: "glossary",
      concepts: glossary.concepts.flatMap((each) => (each === concept ? now : [each])),
    };
  });
  return { id, path };
}
