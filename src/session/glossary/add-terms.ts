// Adds a concept with its two terms, or further terms to an existing one; never a duplicate.

import { conceptId } from "../../formats/concepts/concept-id.ts";
import { fileStem } from "../../formats/file-stem.ts";
import type { Concept, Glossary, Term } from "../../model/concept.ts";
import { InputError } from "../../model/errors.ts";
import { isAddress } from "../../model/store/store-address.ts";
import type { Config } from "../../project/config/config.ts";
import { expandPaths } from "../../project/disk/glob.ts";
import { requireInside } from "../../project/disk/leads-outside.ts";
import { fold } from "../../strings/fold.ts";
import type { Holding } from "../held/holding.ts";
import type { EditFile } from "./edit-file.ts";
import type { EditedTerm } from "./edited-term.ts";
import { findConcept } from "./find-concept.ts";
import { requireVisible, termFrom, type TermFields } from "./term-from.ts";

/** A term in each language of the project, and properties of both. */
export interface NewTerms extends TermFields {
  readonly source: string;
  readonly target: string;
  /** Id of the concept to which they are added; by default, a new concept. */
  readonly concept?: string;
  /** Id of the new concept; derived from the source term by default. */
  readonly id?: string;
  /** Whether one of the terms may also belong to another concept. */
  readonly newSense?: boolean;
  /** Glossary file of the new concept, relative to the project folder; by default the only one there is. */
  readonly file?: string;
}

/**
 * The terms of a new concept are `preferred` by default, further terms `admitted`. Throws `InputError`
 * `termExists`.
 */
export async function addTerms(
  wanted: NewTerms,
  holding: Holding,
  editFile: EditFile,
): Promise<EditedTerm> {
  const config = holding.config();
  const all = await holding.glossary();
  const known = wanted.concept === undefined ? undefined : findConcept(all, wanted.concept);
  const path = known?.path ?? fileToEdit(config, wanted.file);
  const fields = { status: known === undefined ? "preferred" : "admitted", ...wanted };
  const terms = [
    termFrom(wanted.source, config.source, fields),
    termFrom(wanted.target, config.target, fields),
  ];
  let id = "";
  const change = await editFile(path, holding, (current) => {
    // Checked under the lock: another process may just have added the same term.
    const concepts = [...all.concepts, ...current.concepts];
    const changed =
      known === undefined
        ? withNewConcept(current, terms, concepts, wanted, path)
        : withFurtherTerms(current, terms, known.concept.id);
    id = changed.id;
    return changed.glossary;
  });
  return { id, path, ...(change && { change }) };
}

interface Changed {
  readonly glossary: Glossary;
  readonly id: string;
}

function withNewConcept(
  current: Glossary,
  terms: readonly Term[],
  concepts: readonly Concept[],
  options: NewTerms,
  path: string,
): Changed {
  refuseDuplicate(terms, concepts, options.newSense === true);
  const taken = new Set(concepts.map((concept) => concept.id));
  if (options.id !== undefined && taken.has(options.id)) {
    throw new InputError("conceptExists", { path, data: { id: options.id } });
  }
  requireVisible(options.id ?? "");
  const id = options.id ?? conceptId(terms[0]?.text ?? "", taken);
  const { definition = "" } = options;
  const concept: Concept = { id, subjectField: fileStem(path), definition, terms, props: [] };
  return { glossary: { kind: "glossary", concepts: [...current.concepts, concept] }, id };
}

function withFurtherTerms(current: Glossary, terms: readonly Term[], id: string): Changed {
  const { concept } = findConcept(current, id);
  const further = terms.filter((term) => sameTerm(concept, term) === undefined);
  const [first] = terms;
  if (further.length === 0 && first !== undefined) throw exists(concept, first);
  const changed = { ...concept, terms: [...concept.terms, ...further] };
  const concepts = current.concepts.map((each) => (each === concept ? changed : each));
  return { glossary: { kind: "glossary", concepts }, id };
}

export function refuseDuplicate(
  terms: readonly Term[],
  concepts: readonly Concept[],
  newSense: boolean,
): void {
  for (const concept of concepts) {
    const shared = terms.filter((term) => sameTerm(concept, term) !== undefined);
    const [first] = shared;
    // A shared word may have another sense, but only the user can say so.
    if (first !== undefined && (shared.length === terms.length || !newSense)) {
      throw exists(concept, first);
    }
  }
}

function sameTerm(concept: Concept, term: Term): Term | undefined {
  return concept.terms.find(
    (other) => other.language === term.language && fold(other.text) === fold(term.text),
  );
}

function exists(concept: Concept, term: Term): InputError {
  const found = sameTerm(concept, term) ?? term;
  const data = { term: found.text, id: concept.id };
  return new InputError("termExists", { ...found.location, data });
}

export function fileToEdit(config: Config, file: string | undefined): string {
  if (file !== undefined) return file;
  const files = expandPaths(config.folder, config.glossary);
  const [only] = files;
  if (files.length === 1 && only !== undefined) return only;
  if (files.length === 0) {
    // A new file beside the store would be one that the project does not read.
    const address = config.glossary.find(isAddress);
    if (address !== undefined) throw new InputError("glossaryInStore", { data: { address } });
    const path = "glossary/glossary.csv";
    if (!config.allowOutside) requireInside(config.folder, path);
    return path;
  }
  throw new InputError("chooseFile", { data: { files: files.join(", ") } });
}
