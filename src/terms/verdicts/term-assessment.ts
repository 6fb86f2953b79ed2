// What became of one source term in its translation.

import type { BitextUnit } from "../../model/bitext.ts";
import type { Term } from "../../model/concept.ts";
import type { Range } from "../../model/location.ts";
import { rungs, type Rung } from "../ladder/target-match.ts";
import type { TermOccurrence } from "../recognition/term-occurrence.ts";

/**
 * `approved` and `elliptic` are fine: the term is there, or a pronoun or its head stands for it. `misspelt` is
 * almost the name, `nearly` another term with a letter wrong; `abbreviated`: letters of the term; `other-place` and
 * `other-name`: another name in its place. All others say what the translation has instead; `missing`: nothing
 * known.
 */
export const outcomes = [
  "approved",
  "elliptic",
  "deprecated",
  "untranslated",
  "misspelt",
  "nearly",
  "abbreviated",
  "other-place",
  "other-name",
  "other-modifier",
  "other-head",
  "derived",
  "head-only",
  "missing",
] as const;
export type Outcome = (typeof outcomes)[number];

const otherSteps = [
  "longer-nearly",
  "foreign-modifier",
  "neighbour",
  "untranslated",
  "prefixed",
  "relational",
  "misspelt",
  "compound",
  "nearly",
  "abbreviated",
  "place-family",
] as const;

/** What was looked for in a translation to decide about a term: keys under `evidence.tried-…` in messages/. */
export type TrailStep = Rung | (typeof otherSteps)[number];
export const steps: readonly TrailStep[] = [...rungs, ...otherSteps];

const unresolved: ReadonlySet<Outcome> = new Set([
  "missing",
  "head-only",
  "other-modifier",
  "other-head",
  "derived",
]);

/** Whether no approved term was found, nor anything that accounts for its absence. */
export function isUnresolved(outcome: Outcome): boolean {
  return unresolved.has(outcome);
}

/**
 * Why a wording may be right although the glossary has another. `cognate`: the source's own word, in a good part of
 * all units. `expression`: next to this word the term is hardly ever rendered as approved. `other-sense`: the texts
 * contradict the glossary's pair. `one-of-several`: the glossary, read backwards, has several source words for the one
 * term. `throughout`: it stands in nearly all units, and the approved term in none.
 */
export type Doubt = "cognate" | "expression" | "other-sense" | "one-of-several" | "throughout";

/** Words of a target text that render the term or replace it. */
export interface FoundTerm {
  /** The glossary's term; for another rendering, the term looked for. */
  readonly term: Term;
  readonly rung: Rung | "place-family" | undefined;
  /** The unit, if it is a neighbour of the assessed one. */
  readonly unit: BitextUnit;
  readonly range: Range;
  readonly surface: string;
}

/** What the translation has instead of the term in several units, found by comparing them with all others. */
export interface Rendering {
  /** Identifies it among the renderings of its concept: the roots of its words. */
  readonly key: string;
  readonly range: Range;
  readonly surface: string;
  /** Units in which it replaces the term, out of the units without the term. */
  readonly units: number;
  readonly of: number;
}

/** The parts of a confidence: the share of its class, then what each cue adds or takes away. */
export interface ConfidencePart {
  /** Key under `confidence` in messages/. */
  readonly reason: string;
  /** -1..1. */
  readonly share: number;
}

export interface TermAssessment {
  readonly unit: BitextUnit;
  /** In the source. */
  readonly occurrence: TermOccurrence;
  readonly outcome: Outcome;
  /** Target terms a translator may use, best first. */
  readonly approved: readonly Term[];
  readonly found: FoundTerm | undefined;
  /** What was looked for in vain before that, in order. */
  readonly tried: readonly TrailStep[];
  readonly rendering: Rendering | undefined;
  /**
   * The source has the concept more often than the translation, which has it too, and nothing stands for the rest.
   */
  readonly unexplained: boolean;
  /** 0..1: how likely it is a deviation from the glossary or, for an `approved` one, that it is none. */
  readonly confidence: number;
  /** What the confidence is made of; empty for an approved term. */
  readonly parts: readonly ConfidencePart[];
}
