// What became of one source term in its translation.

import type { BitextUnit } from "../../model/bitext.ts";
import type { Term } from "../../model/concept.ts";
import type { Range } from "../../model/location.ts";
import { rungs, type Rung } from "../ladder/target-match.ts";
import type { TermOccurrence } from "../recognition/term-occurrence.ts";

/**
 * `approved` and `elliptic` are as they should be: the term stands there, or a pronoun or its head does for it.
 * `misspelt` is nearly the name, `nearly` another term with a letter wrong; `abbreviated`: letters of the term;
 * `other-place` and `other-name`: another name in its place. All others say what the translation has instead; `missing`: nothing known.
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

/** What is looked for in a translation to tell what became of a term: keys under `evidence.tried-…` in messages/. */
export type TrailStep = Rung | (typeof otherSteps)[number];
export const steps: readonly TrailStep[] = [...rungs, ...otherSteps];

const unresolved: ReadonlySet<Outcome> = new Set([
  "missing",
  "head-only",
  "other-modifier",
  "other-head",
  "derived",
]);

/** Whether no approved term was found, and nothing that accounts for its absence. */
export function isUnresolved(outcome: Outcome): boolean {
  return unresolved.has(outcome);
}

/**
 * Why what stands there may be right although the glossary has another word. `cognate`: the source's own word, in a
 * good part of all units. `expression`: together with the word beside it, the term is hardly ever rendered as
 * approved. `other-sense`: the texts contradict the pair of terms. `one-of-several`: the glossary has several words
 * of the source for one of the translation, as one that was written from the other language has.
 */
export type Doubt = "cognate" | "expression" | "other-sense" | "one-of-several";

/** Words of a target text that stand for the term, or instead of it. */
export interface FoundTerm {
  /** The glossary's term; for another rendering the term looked for. */
  readonly term: Term;
  readonly rung: Rung | "place-family" | undefined;
  /** The unit, where it is a neighbour of the one assessed. */
  readonly unit: BitextUnit;
  readonly range: Range;
  readonly surface: string;
}

/** What the translation has in place of the term in several units: found by comparing them with all others. */
export interface Rendering {
  /** Names it among the renderings of its concept: roots of its words. */
  readonly key: string;
  readonly range: Range;
  readonly surface: string;
  /** Units where it stands instead of the term, of the units where the term is not found. */
  readonly units: number;
  readonly of: number;
}

/** What a confidence is made of: the share of its class, then what each cue adds or takes. */
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
  /** Target terms that a translator may use, best first. */
  readonly approved: readonly Term[];
  readonly found: FoundTerm | undefined;
  /** What was looked for in vain before that, in this order. */
  readonly tried: readonly TrailStep[];
  readonly rendering: Rendering | undefined;
  /** The source has the concept more often than the translation, which does have it, and nothing stands for the rest. */
  readonly unexplained: boolean;
  /** 0..1: that this is a deviation from the glossary; of an `approved` one that it is none. */
  readonly confidence: number;
  /** What the confidence is made of; empty for an approved term. */
  readonly parts: readonly ConfidencePart[];
}
