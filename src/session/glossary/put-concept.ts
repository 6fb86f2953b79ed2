// Writes a whole concept: a new one, or other contents of one that is there.

import { conceptIdFor } from "../../formats/concepts/concept-id.ts";
import { fileStem } from "../../formats/file-stem.ts";
import type { Concept, Glossary } from "../../model/concept.ts";
import { InputError } from "../../model/errors.ts";
import type { ConceptEdit, NewConcept } from "../../model/page/concept.ts";
import type { Holding } from "../held/holding.ts";
import { fileToEdit, refuseDuplicate } from "./add-terms.ts";
import { editedConcept } from "./concept-json.ts";
import type { EditFile } from "./edit-file.ts";
import type { EditedTerm } from "./edited-term.ts";
import { findConcept } from "./find-concept.ts";

/** Other contents of a concept. `unless` is given the concept as it is under the lock, and throws if it is another. */
export interface PutConcept {
  readonly concept: string;
  /** `undefined` removes it. */
  readonly contents: ConceptEdit | undefined;
  readonly unless?: (current: Concept) => void;
}

/** Throws `InputError` `emptyConcept` for one without terms, and what is thrown for terms. */
export async function putConcept(
  { concept: id, contents, unless }: PutConcept,
  holding: Holding,
  write: EditFile,
): Promise<EditedTerm> {
  const { path } = findConcept(await holding.glossary(), id);
  const made = await write(path, holding, (current) => {
    const { concept } = findConcept(current, id);
    unless?.(concept);
    const now = contents === undefined ? [] : [withTerms(editedConcept(concept, contents))];
    return replaced(current, concept, now);
  });
  return { id, path, ...(made && { change: made }) };
}

/** Throws `InputError` `termExists`, `conceptExists` and `chooseFile`, as for single terms. */
export async function createConcept(
  { path: wanted, id: wantedId, newSense = false, ...contents }: NewConcept,
  holding: Holding,
  write: EditFile,
): Promise<EditedTerm> {
  const all = await holding.glossary();
  const path = fileToEdit(holding.config(), wanted);
  let id = wantedId ?? "";
  const made = await write(path, holding, (current) => {
    const empty = { id: "", subjectField: fileStem(path), definition: "", terms: [], props: [] };
    const concept = withTerms(editedConcept(empty, contents));
    // Under the lock: somebody else may just have added the same.
    const concepts = [...all.concepts, ...current.concepts];
    refuseDuplicate(concept.terms, concepts, newSense);
    const taken = new Set(concepts.map((each) => each.id));
    if (wantedId !== undefined && taken.has(wantedId))
      throw new InputError("conceptExists", { path, data: { id: wantedId } });
    id = wantedId ?? conceptIdFor(concept.terms, taken);
    return { kind: "glossary", concepts: [...current.concepts, { ...concept, id }] };
  });
  return { id, path, ...(made && { change: made }) };
}

function withTerms(concept: Concept): Concept {
  if (concept.terms.length === 0) throw new InputError("emptyConcept");
  return concept;
}

function replaced(glossary: Glossary, old: Concept, now: readonly Concept[]): Glossary {
  const concepts = glossary.concepts.flatMap((each) => (each === old ? now : [each]));
  return { kind: "glossary", concepts };
}
