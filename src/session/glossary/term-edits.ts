// Edits the glossary: adds, changes or removes a term.

import type { Concept } from "../../model/concept.ts";
import { InputError } from "../../model/errors.ts";
import type { Holding } from "../held/holding.ts";
import { withTerm, type TermDecision } from "./accept-rendering.ts";
import { addTerms, type NewTerms } from "./add-terms.ts";
import { editFile, previewFile, type EditFile } from "./edit-file.ts";
import type { EditedTerm } from "./edited-term.ts";
import { findConcept, findTerm } from "./find-concept.ts";
import { changedTerm, requireVisible, type TermFields } from "./term-from.ts";

/** Properties given replace the glossary's; those omitted stay. */
export interface TermRevision extends TermFields {
  readonly concept: string;
  /** Text of the term to change, ignoring accents and case; without it only the definition can be changed. */
  readonly term?: string;
  readonly newText?: string;
}

export type TermEdit = (
  | { readonly add: NewTerms }
  | { readonly change: TermRevision }
  /** Without a term the whole concept; removing its last term removes the concept. */
  | { readonly remove: { readonly concept: string; readonly term?: string } }
  /** What a translation has for a concept, with the status decided for it. */
  | { readonly accept: TermDecision & { readonly concept: string; readonly term: string } }
) & {
  /** Whether to write nothing, and give the change; texts of an editor count. */
  readonly preview?: boolean;
};

/**
 * Throws `InputError`: `termExists` with the place of the existing term, `unknownConcept`, `unknownTerm`,
 * `nothingToEdit`.
 */
export async function editTerms(edit: TermEdit, holding: Holding): Promise<EditedTerm> {
  const write = edit.preview === true ? previewFile : editFile;
  if ("add" in edit) return addTerms(edit.add, holding, write);
  if ("accept" in edit) return accept(edit.accept, holding, write);
  return "change" in edit
    ? change(edit.change, holding, write)
    : remove(edit.remove, holding, write);
}

async function accept(
  { concept: id, ...decision }: TermDecision & { readonly concept: string; readonly term: string },
  holding: Holding,
  write: EditFile,
): Promise<EditedTerm> {
  const { target } = holding.config();
  const { path } = findConcept(await holding.glossary(), id);
  const made = await write(path, holding, (current) =>
    withTerm(current, findConcept(current, id).concept, decision, target),
  );
  return { id, path, ...(made && { change: made }) };
}

async function change(
  wanted: TermRevision,
  holding: Holding,
  write: EditFile,
): Promise<EditedTerm> {
  const { concept: id, term: written, definition } = wanted;
  // An unknown id is reported first.
  findConcept(await holding.glossary(), id);
  if (written === undefined && definition === undefined) throw new InputError("nothingToEdit");
  requireVisible(definition ?? "");
  return replaceConcept(id, holding, write, (concept) => {
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
  write: EditFile,
): Promise<EditedTerm> {
  return replaceConcept(id, holding, write, (concept) => {
    if (written === undefined) return [];
    const gone = findTerm(concept, written);
    const terms = concept.terms.filter((term) => term !== gone);
    return terms.length === 0 ? [] : [{ ...concept, terms }];
  });
}

async function replaceConcept(
  id: string,
  holding: Holding,
  write: EditFile,
  replace: (concept: Concept) => readonly Concept[],
): Promise<EditedTerm> {
  const { path } = findConcept(await holding.glossary(), id);
  const made = await write(path, holding, (glossary) => {
    const { concept } = findConcept(glossary, id);
    const now = replace(concept);
    return {
      kind: "glossary",
      concepts: glossary.concepts.flatMap((each) => (each === concept ? now : [each])),
    };
  });
  return { id, path, ...(made && { change: made }) };
}
