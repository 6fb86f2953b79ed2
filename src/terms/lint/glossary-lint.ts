// The shape of a lint: something that makes a glossary say less than it should, or two things at once.

import type { Concept, Term } from "../../model/concept.ts";
import type { Level, MessageData } from "../../model/finding.ts";
import type { TermLookup } from "./term-lookup.ts";

/** Where a lint finds something: a term, or a concept by the first of its terms. */
export interface LintFault {
  readonly concept: Concept;
  readonly term: Term;
  readonly data: MessageData;
}

export interface GlossaryLint {
  /** Its sentence is `doctor.defects.<id>` in messages/. */
  readonly id: string;
  /** error: the glossary contradicts itself; warning: a check can do nothing with it; note: it could say more. */
  readonly level: Level;
  find(concepts: readonly Concept[], terms: TermLookup): Iterable<LintFault>;
}
