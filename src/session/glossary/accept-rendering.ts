// Adds what translators write instead of a term to the glossary, as admitted or deprecated.

import type { Concept, Glossary, Status, Term } from "../../model/concept.ts";
import { InputError } from "../../model/errors.ts";
import type { Question } from "../../model/finding.ts";
import { primaryLanguage } from "../../model/language.ts";
import { fold } from "../../strings/fold.ts";
import type { CheckRequest } from "../check/check-request.ts";
import type { Checker } from "../check/checker.ts";
import { findByPrefix } from "../check/find-by-prefix.ts";
import type { Holding } from "../held/holding.ts";
import { editFile } from "./edit-file.ts";
import { findConcept } from "./find-concept.ts";
import { changedTerm, termFrom } from "./term-from.ts";

/** A decision about words used for a concept. */
export interface TermDecision {
  readonly status: Status;
  /** The wording for the glossary; by default, what the translation has. */
  readonly term?: string;
  readonly note?: string;
}

export interface Accepted {
  readonly question: Question;
  readonly term: string;
  /** Path of the glossary file, as in its locations. */
  readonly path: string;
}

/**
 * Runs the check to find the question; throws `InputError` if its id matches none or several, if it is not about a
 * concept, or if the wording is not a phrase and no term is given.
 */
export async function acceptRendering(
  written: string,
  { request, ...decision }: TermDecision & { readonly request: CheckRequest },
  holding: Holding,
  checker: Checker,
): Promise<Accepted> {
  const { report, config } = await checker.check(request);
  const question = findByPrefix(report.questions, ({ id }) => id, written);
  const { concept: id } = question;
  if (id === undefined) throw new InputError("questionWithoutConcept", { data: { id: written } });
  const term = decision.term ?? question.rendering;
  if (term === undefined) throw new InputError("noPhrase", { data: { id: written } });
  const { path } = findConcept(await holding.glossary(), id);
  await editFile(path, holding, (current) =>
    withTerm(current, findConcept(current, id).concept, { ...decision, term }, config.target),
  );
  return { question, term, path };
}

/** The term with its new status; an existing one is not added twice. */
export function withTerm(
  glossary: Glossary,
  concept: Concept,
  { term: text, status, note }: TermDecision & { readonly term: string },
  target: string,
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
