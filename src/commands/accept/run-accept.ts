// `glosa accept`: what translators write instead of a term goes into the glossary, allowed or declared wrong.

import type { Concept, Glossary, Term } from "../../model/concept.ts";
import { primaryLanguage } from "../../model/language.ts";
import { editGlossary } from "../../project/glossary/edit-glossary.ts";
import { fold } from "../../strings/fold.ts";
import { checkProject } from "../shared/check-project.ts";
import type { CheckedPaths } from "../shared/check-project.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import { findByPrefix } from "../shared/find-by-prefix.ts";
import { findConcept } from "../shared/find-concept.ts";
import { changedTerm, termFrom } from "../shared/term-from.ts";
import { warningPrinter } from "../terminal/warnings.ts";
import { writeOutcome } from "../terminal/write-outcome.ts";

/** What commander makes of the options. */
export interface AcceptOptions {
  readonly source?: string;
  readonly target?: string;
  readonly glossary?: readonly string[];
  readonly config?: string;
  readonly status: string;
  readonly term?: string;
  readonly note?: string;
  readonly json?: boolean;
}

/** Runs the check to find the rendering; throws `InputError` where its id names none or several. */
export async function runAccept(
  written: string,
  paths: CheckedPaths,
  options: AcceptOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const { project, glossary, report } = await checkProject(paths, options, io);
  const rendering = findByPrefix(report.renderings, (each) => each.id, written);
  const text = options.term ?? rendering.text;
  const { path } = findConcept(glossary, rendering.concept);
  const { folder, source, target } = project;
  const warnings = warningPrinter(io);
  const places = { folder, source, target, report: warnings.report };
  await editGlossary({ ...places, path, tool: io.tool }, (current) =>
    withTerm(current, findConcept(current, rendering.concept).concept, text, target, options),
  );
  warnings.finish();
  const { id, concept, findings } = rendering;
  const data = { text, id: concept, path, count: findings };
  const key = options.status === "preferred" || options.status === "admitted" ? "allowed" : "wrong";
  const outcome = { rendering: id, concept, term: text, status: options.status, path, findings };
  writeOutcome(outcome, [io.translate(`commands.accept.${key}`, data)], options, io);
  return 0;
}

/** The term with its new status; one that is there already is not written twice. */
function withTerm(
  glossary: Glossary,
  concept: Concept,
  text: string,
  target: string,
  { status, note }: AcceptOptions,
): Glossary {
  const fields = { status, ...(note === undefined ? {} : { note }) };
  const known = concept.terms.find(
    (term) =>
      primaryLanguage(term.language) === primaryLanguage(target) && fold(term.text) === fold(text),
  );
  const model = concept.terms.find((term) => term.language === target);
  const terms: readonly Term[] =
    known === undefined
      ? [...concept.terms, { ...termFrom(text, target, fields), partOfSpeech: model?.partOfSpeech }]
      : concept.terms.map((term) => (term === known ? changedTerm(term, fields) : term));
  const changed = { ...concept, terms };
  return {
    kind: "glossary",
    concepts: glossary.concepts.map((each) => (each === concept ? changed : each)),
  };
}
