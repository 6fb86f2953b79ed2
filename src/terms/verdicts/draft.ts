// What is thought of a source term at first: a verdict that other units may still change.

import type { RecognisedTerm } from "../recognition/term-occurrence.ts";
import type { Demotion } from "../recognition/term-occurrence.ts";
import type { FoundTerm, Outcome } from "./term-assessment.ts";
import type { UnitReading } from "./unit-reading.ts";

/** A verdict before anything is known of the other units. */
export interface Draft {
  readonly reading: UnitReading;
  readonly recognised: RecognisedTerm;
  readonly outcome: Outcome;
  readonly found: FoundTerm | undefined;
  /** Derived words of the classes of the term's own: "antivírico" for "antiviral". */
  readonly keepsClasses: boolean;
  /** A noun of the same action as the term's own. */
  readonly isRival: boolean;
  /** The glossary says that no derived word will do. */
  readonly isStrict: boolean;
  /** What speaks against the verdict, beyond what was seen in the source. */
  readonly cue: Demotion | undefined;
  /** Deprecated beside as many approved terms as the source asks for. */
  readonly alsoApproved: boolean;
  /** The concept occurs more often in the source than in the target, where it does occur. */
  readonly fewer: boolean;
  /** And nothing in the translation seems to stand for it instead. */
  readonly unexplained: boolean;
}

/** What became of a term; what is not said of it is not so. */
export interface Verdict extends Pick<Draft, "outcome" | "found"> {
  readonly keepsClasses?: boolean;
  readonly isRival?: boolean;
  readonly isStrict?: boolean;
  readonly cue?: Demotion;
}

type Count = Pick<Draft, "alsoApproved" | "fewer" | "unexplained">;

/** Nothing is said of how often the term stands. */
const noCount: Count = { alsoApproved: false, fewer: false, unexplained: false };

/** All drafts have one shape, whatever is said in them: they are read more often than made. */
export function draftOf(
  reading: UnitReading,
  recognised: RecognisedTerm,
  { outcome, found, keepsClasses = false, isRival = false, isStrict = false, cue }: Verdict,
  { alsoApproved, fewer, unexplained }: Count = noCount,
): Draft {
  return {
    reading,
    recognised,
    outcome,
    found,
    keepsClasses,
    isRival,
    isStrict,
    cue,
    alsoApproved,
    fewer,
    unexplained,
  };
}
