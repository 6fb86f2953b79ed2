// `glosa term edit`: what is decided of a concept or of one of its terms, changed.

import { InputError } from "../../model/errors.ts";
import { editGlossary } from "../../project/glossary/edit-glossary.ts";
import { loadProjectGlossary } from "../../project/glossary/load-glossary.ts";
import { openProject } from "../../project/config/project.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import { findConcept, findTerm } from "../shared/find-concept.ts";
import type { TermOptions } from "../shared/term-options.ts";
import { changedTerm } from "../shared/term-from.ts";
import { warningPrinter } from "../terminal/warnings.ts";
import { writeOutcome } from "../terminal/write-outcome.ts";

/** With `--term` one term is changed; without it only the definition, which is the concept's, can be. */
export async function runTermEdit(
  id: string,
  options: TermOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const project = openProject(io.workingFolder, options, []);
  const { report, finish } = warningPrinter(io);
  const { folder, source, target } = project;
  const places = { folder, source, target, report };
  const { path } = findConcept(await loadProjectGlossary(project, report), id);
  if (options.term === undefined && options.definition === undefined) {
    throw new InputError("nothingToEdit");
  }
  await editGlossary({ ...places, path, tool: io.tool }, (glossary) => {
    const { concept } = findConcept(glossary, id);
    const chosen = options.term === undefined ? undefined : findTerm(concept, options.term);
    const changed = {
      ...concept,
      definition: options.definition ?? concept.definition,
      terms: concept.terms.map((term) => (term === chosen ? changedTerm(term, options) : term)),
    };
    return {
      kind: "glossary",
      concepts: glossary.concepts.map((each) => (each === concept ? changed : each)),
    };
  });
  finish();
  writeOutcome({ id, path }, [io.translate("commands.term.edited", { id, path })], options, io);
  return 0;
}
