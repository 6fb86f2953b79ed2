// `glosa term remove`: a concept, or one of its terms, taken out of the glossary.

import type { Concept } from "../../model/concept.ts";
import { editGlossary } from "../../project/glossary/edit-glossary.ts";
import { loadProjectGlossary } from "../../project/glossary/load-glossary.ts";
import { openProject } from "../../project/config/project.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import { findConcept, findTerm } from "../shared/find-concept.ts";
import type { TermOptions } from "../shared/term-options.ts";
import { warningPrinter } from "../terminal/warnings.ts";
import { writeOutcome } from "../terminal/write-outcome.ts";

/** A concept whose last term goes, goes with it. */
export async function runTermRemove(
  id: string,
  options: TermOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const project = openProject(io.workingFolder, options, []);
  const { report, finish } = warningPrinter(io);
  const { folder, source, target } = project;
  const places = { folder, source, target, report };
  const { path } = findConcept(await loadProjectGlossary(project, report), id);
  await editGlossary({ ...places, path, tool: io.tool }, (glossary) => {
    const { concept } = findConcept(glossary, id);
    const left = remaining(concept, options.term);
    return {
      kind: "glossary",
      concepts: glossary.concepts.flatMap((each) => (each === concept ? left : [each])),
    };
  });
  finish();
  const { term } = options;
  const sentence =
    term === undefined
      ? io.translate("commands.term.removed", { id, path })
      : io.translate("commands.term.termRemoved", { id, path, term });
  writeOutcome({ id, path, ...(term !== undefined && { term }) }, [sentence], options, io);
  return 0;
}

function remaining(concept: Concept, text: string | undefined): readonly Concept[] {
  if (text === undefined) return [];
  const gone = findTerm(concept, text);
  const terms = concept.terms.filter((term) => term !== gone);
  return terms.length === 0 ? [] : [{ ...concept, terms }];
}
