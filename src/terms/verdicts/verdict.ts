// The first verdict on a source term, which other units may still change.

import type { Rung } from "../ladder/target-match.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";
import type { Demotion, RecognisedTerm } from "../recognition/term-occurrence.ts";
import type { TrailStep } from "./term-assessment.ts";
import type { SoughtTerm, TermGroup, Translation, UnitReading } from "./unit-reading.ts";

/** Where words of a translation render a term or replace it. */
export interface TermPlace {
  readonly pattern: TermPattern;
  readonly rung?: Rung | "place-family";
  /** Half-open token indices. */
  readonly start: number;
  readonly end: number;
  /** The adjacent unit that contains it; omitted if it is in the unit's own translation. */
  readonly beside?: Translation;
}

interface Approved {
  readonly outcome: "approved";
  readonly at: TermPlace;
  /** The concept occurs more often in the source than in the target, which does have it. */
  readonly scarce: boolean;
  /** And nothing in the translation seems to stand for it. */
  readonly unexplained: boolean;
}

interface Deprecated {
  readonly outcome: "deprecated";
  readonly at: TermPlace;
  /** It occurs next to as many approved terms as the source asks for. */
  readonly alsoApproved: boolean;
}

interface Derived {
  readonly outcome: "derived";
  readonly at: TermPlace;
  /** Derived words of the same word classes as the term: "antivírico" for "antiviral". */
  readonly keepsClasses: boolean;
  /** A noun for the same action as the term. */
  readonly isRival: boolean;
  /** The glossary rules out derived words. */
  readonly isStrict: boolean;
}

interface Instead {
  readonly outcome:
    | "untranslated"
    | "misspelt"
    | "nearly"
    | "abbreviated"
    | "other-place"
    | "other-name"
    | "other-modifier"
    | "other-head"
    | "head-only";
  readonly at: TermPlace;
  /** What speaks against the verdict, besides what was seen in the source. */
  readonly cue?: Demotion;
}

interface Missing {
  readonly outcome: "missing";
  readonly at?: undefined;
  readonly cue?: Demotion;
}

/** What an attempt to explain what became of a term found. */
export type Judgement = Approved | Deprecated | Derived | Instead | Missing;

/** One way to find out what became of a term. */
export interface Attempt {
  /** `undefined` if it cannot tell. */
  readonly find: (group: TermGroup, term: SoughtTerm) => Judgement | undefined;
  /** What it looks for; empty if neither the term nor its glossary entry gives a reason to look. */
  readonly looksFor: (group: TermGroup, term: SoughtTerm) => readonly TrailStep[];
}

interface OfTerm {
  readonly reading: UnitReading;
  readonly recognised: RecognisedTerm;
  /** What was looked for in vain before, in order. */
  readonly tried: readonly TrailStep[];
}

/** What the unit shows before the other units are known. */
export type UnitVerdict = Judgement & OfTerm;

/** Excused by the document: the reader already knows what is meant. */
export interface Elliptic extends OfTerm {
  readonly outcome: "elliptic";
  /** What the unit alone shows. */
  readonly instead: UnitVerdict;
}

/** A verdict before the other documents are known. */
export type Verdict = UnitVerdict | Elliptic;

/** What the unit alone shows. */
export function unitVerdict(verdict: Verdict): UnitVerdict {
  return verdict.outcome === "elliptic" ? verdict.instead : verdict;
}
