// Fields without a value: what a reader would put into them must not be written as if it were theirs.

import type { Concept, Term } from "../../model/concept.ts";
import { idCategory } from "./read-concept.ts";
import { flagsCategory } from "./read-term.ts";

export const noFields: ReadonlySet<string> = new Set();

/** Types of properties that would be read as a field of the concept. */
export function emptyConceptFields({ definition, subjectField }: Concept): ReadonlySet<string> {
  return new Set([
    `descrip/${idCategory}`,
    ...(definition === ""
      ? ["descrip/definition", "xml/descripGrp/definition", "xml/descrip", "xml/descripGrp"]
      : []),
    ...(subjectField === "" ? ["descrip/subjectField", "xml/descripGrp/subjectField"] : []),
  ]);
}

/** Types of properties that would be read as a field of the term. */
export function emptyTermFields(term: Term): ReadonlySet<string> {
  const empty: readonly (readonly [isEmpty: boolean, type: string])[] = [
    [term.note === "", "note"],
    [term.note === "", "xml/note"],
    [term.note === "", "xml/descrip"],
    [term.source === "", "admin/source"],
    [term.source === "", "xml/adminGrp/source"],
    [term.partOfSpeech === undefined, "termNote/partOfSpeech"],
    [term.partOfSpeech === undefined, "xml/termNoteGrp/partOfSpeech"],
    [term.grammaticalGender === undefined, "termNote/grammaticalGender"],
    [term.grammaticalGender === undefined, "xml/termNoteGrp/grammaticalGender"],
    [term.flags.length === 0, `termNote/${flagsCategory}`],
  ];
  return new Set(empty.filter(([isEmpty]) => isEmpty).map(([, type]) => type));
}
