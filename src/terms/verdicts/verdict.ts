// What is thought of a source term at first: a verdict that other units may still change.

import type { Rung } from "../ladder/target-match.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";
import type { Demotion, RecognisedTerm } from "../recognition/term-occurrence.ts";
import type { TrailStep } from "./term-assessment.ts";
import type { SoughtTerm, TermGroup, Translation, UnitReading } from "./unit-reading.ts";

/** Where words of a translation stand for a term, or instead of it. */
export interface TermPlace {
  readonly pattern: TermPattern;
  readonly rung?: Rung | "place-family";
  /** Half-open token indices. */
  readonly start: number;
  readonly end: number;
  /** The neighbour in which it stands; left out: in the translation of the unit itself. */
  readonly beside?: Translation;
}

interface Approved {
  readonly outcome: "approved";
  readonly at: TermPlace;
  /** The concept occurs more often in the source than in the target, where it does occur. */
  readonly scarce: boolean;
  /** And nothing in the translation seems to stand for it instead. */
  readonly unexplained: boolean;
}

interface Deprecated {
  readonly outcome: "deprecated";
  readonly at: TermPlace;
  /** It stands beside as many approved terms as the source asks for. */
  readonly alsoApproved: boolean;
}

interface Derived {
  readonly outcome: "derived";
  readonly at: TermPlace;
  /** Derived words of the classes of the term's own: "antivírico" for "antiviral". */
  readonly keepsClasses: boolean;
  /** A noun of the same action as the term's own. */
  readonly isRival: boolean;
  /** The glossary says that no derived word will do. */
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
  /** What speaks against the verdict, beyond what was seen in the source. */
  readonly cue?: Demotion;
}

interface Missing {
  readonly outcome: "missing";
  readonly at?: undefined;
  readonly cue?: Demotion;
}

/** What an attempt to tell what became of a term found. */
export type Judgement = Approved | Deprecated | Derived | Instead | Missing;

/** One way to tell what became of a term. */
export interface Attempt {
  /** `undefined` where it cannot tell. */
  readonly find: (group: TermGroup, term: SoughtTerm) => Judgement | undefined;
  /** What it looks for; nothing where the term, or what the glossary has for it, gives no reason to look. */
  readonly looksFor: (group: TermGroup, term: SoughtTerm) => readonly TrailStep[];
}

interface OfTerm {
  readonly reading: UnitReading;
  readonly recognised: RecognisedTerm;
  /** What was looked for in vain before, in this order. */
  readonly tried: readonly TrailStep[];
}

/** What the unit says, before anything is known of the other units. */
export type UnitVerdict = Judgement & OfTerm;

/** What the document excuses: the reader knows from before what is meant. */
export interface Elliptic extends OfTerm {
  readonly outcome: "elliptic";
  /** What the unit alone says. */
  readonly instead: UnitVerdict;
}

/** A verdict before anything is known of the other documents. */
export type Verdict = UnitVerdict | Elliptic;

/** What the unit alone says. */
export function unitVerdict(verdict: Verdict): UnitVerdict {
  return verdict.outcome === "elliptic" ? verdict.instead : verdict;
}
