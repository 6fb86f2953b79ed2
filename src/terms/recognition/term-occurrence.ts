// A term found in text, and how certain that is.

import type { Concept, Term } from "../../model/concept.ts";
import type { Range } from "../../model/location.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";

/** Why the words found may not be the term after all. */
export const demotions = [
  "part-of-speech",
  "other-class",
  "longer-name",
  "code",
  "function-word",
  "case",
  "accents",
  "deprecated",
  "beside-name",
  "spelling",
  "short-form",
  "name-left-out",
  "kept-name",
] as const;
export type Demotion = (typeof demotions)[number];

export interface TermOccurrence {
  readonly concept: Concept;
  readonly term: Term;
  readonly range: Range;
  readonly how: {
    readonly form: "exact" | "inflected" | "accents" | "case";
    /** As spelt in the text. */
    readonly surface: string;
    readonly demotions: readonly Demotion[];
    /** Set if the capitals of the term were taken for those of a heading. */
    readonly ignoresCapital?: true;
  };
  /** Other concepts with a term of the same words. */
  readonly alternatives: readonly Concept[];
}

/** An occurrence with its tokens, for callers that look at its surroundings. */
export interface RecognisedTerm {
  readonly occurrence: TermOccurrence;
  readonly pattern: TermPattern;
  /** Half-open token indices. */
  readonly start: number;
  readonly end: number;
}
