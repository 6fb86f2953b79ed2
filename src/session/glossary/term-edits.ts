// Edits the glossary: adds, changes or removes a term.

import type { Concept } from "../../model/concept.ts";
import { InputError } from "../../model/errors.ts";
import type { Holding } from "../held/holding.ts";
import { addTerms, type NewTerms } from "./add-terms.ts";
import { editFile } from "./edit-file.ts";
import type { EditedTerm } from "./edited-term.ts";
import { findConcept, findTerm } from "./find-concept.ts";
import { changedTerm, type TermFields } from "./term-from.ts";

/** Properties given replace the glossary's; those omitted stay. */
export interface TermRevision extends TermFields {
  readonly concept: string;
  /** Text of the term to change, ignoring accents and case; without it only the definition can be changed. */
  readonly term?: string;
  readonly newText?: string;
}

export type TermEdit =
  | { readonly add: NewTerms }
  | { readonly change: TermRevision }
  /** Without a term the whole concept; removing its last term removes the concept. */
  | { readonly remove: { readonly concept: string; readonly term?: string } };

/**
 * Throws `InputError`: `termExists` with the place of the existing term, `unknownConcept`, `unknownTerm`,
 * `nothingToEdit`.
 */
export async function editTerms(edit: TermEdit, holding: Holding): Promise<EditedTerm> {
  if ("add" in edit) return addTerms(edit.add, holding);
  return "change" in edit ? change(edit.change, holding) : remove(edit.remove, holding);
}

async function change(wanted: TermRevision, holding: Holding): Promise<EditedTerm> {
  const { concept: id, term: written, definition } = wanted;
  // An unknown id is reported first.
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
