// `glosa term add`: a new concept with its two terms, or further terms of one there is; never a duplicate.

import type { Concept, Glossary, Term } from "../../model/concept.ts";
import { InputError } from "../../model/errors.ts";
import type { Config } from "../../project/config/config.ts";
import { editGlossary } from "../../project/glossary/edit-glossary.ts";
import { expandPaths } from "../../project/disk/glob.ts";
import { loadProjectGlossary } from "../../project/glossary/load-glossary.ts";
import { openProject } from "../../project/config/project.ts";
import { fold } from "../../strings/fold.ts";
import { fileStem } from "../../formats/file-stem.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import { conceptId } from "../../formats/concepts/concept-id.ts";
import { findConcept } from "../shared/find-concept.ts";
import type { TermOptions } from "../shared/term-options.ts";
import { termFrom } from "../shared/term-from.ts";
import { warningPrinter } from "../terminal/warnings.ts";
import { writeOutcome } from "../terminal/write-outcome.ts";

/** Throws `InputError` `termExists` with the place of the term that is there already. */
export async function runTermAdd(
  [sourceText, targetText]: readonly [string, string],
  options: TermOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const project = openProject(io.workingFolder, options, []);
  const { report, finish } = warningPrinter(io);
  const { folder, source, target } = project;
  const places = { folder, source, target, report };
  const all = await loadProjectGlossary(project, report);
  const known = options.concept === undefined ? undefined : findConcept(all, options.concept);
  const path = known?.path ?? fileToEdit(project, options.file);
  // A pair of its own is what the team prefers; a further term of a concept is one more that is allowed.
  const fields = { status: known === undefined ? "preferred" : "admitted", ...options };
  const terms = [termFrom(sourceText, source, fields), termFrom(targetText, target, fields)];
  let id = "";
  await editGlossary({ ...places, path, tool: io.tool }, (current) => {
    // Looked at under the lock: another process may have added the same term a moment ago.
    const concepts = [...all.concepts, ...current.concepts];
    const changed =
      known === undefined
        ? withNewConcept(current, terms, concepts, options, path)
        : withFurtherTerms(current, terms, known.concept.id);
    id = changed.id;
    return changed.glossary;
  });
  finish();
  writeOutcome({ id, path }, [io.translate("commands.term.added", { id, path })], options, io);
  return 0;
}

interface Changed {
  readonly glossary: Glossary;
  readonly id: string;
}

function withNewConcept(
  current: Glossary,
  terms: readonly Term[],
  concepts: readonly Concept[],
  options: TermOptions,
  path: string,
): Changed {
  refuseDuplicate(terms, concepts, options.newSense === true);
  const taken = new Set(concepts.map((concept) => concept.id));
  if (options.id !== undefined && taken.has(options.id)) {
    throw new InputError("conceptExists", { path, data: { id: options.id } });
  }
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

function refuseDuplicate(
  terms: readonly Term[],
  concepts: readonly Concept[],
  newSense: boolean,
): void {
  for (const concept of concepts) {
    const shared = terms.filter((term) => sameTerm(concept, term) !== undefined);
    const [first] = shared;
    // One word in common may be another sense, but only the user can say so.
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

function fileToEdit(project: Config, file: string | undefined): string {
  if (file !== undefined) return file;
  const files = expandPaths(project.folder, project.glossary);
  const [only] = files;
  if (files.length === 1 && only !== undefined) return only;
  if (files.length === 0) return "glossary/glossary.csv";
  throw new InputError("chooseFile", { data: { files: files.join(", ") } });
}
