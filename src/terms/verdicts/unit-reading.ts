// A unit read once for all its terms: both texts, the source terms, where the approved terms stand, and what of it
// falls to each term.

import type { BitextUnit } from "../../model/bitext.ts";
import type { Concept } from "../../model/concept.ts";
import type { ReadText } from "../../text/read-text.ts";
import type { TargetMatch } from "../ladder/target-match.ts";
import type { TargetPatterns } from "../patterns/term-pattern.ts";
import type { RecognisedTerm } from "../recognition/term-occurrence.ts";

/** The translation of one unit. */
export interface Translation {
  readonly unit: BitextUnit;
  readonly target: ReadText;
}

export interface UnitReading {
  readonly unit: BitextUnit;
  readonly source: ReadText;
  /** Empty text where there is no target. */
  readonly target: ReadText;
  readonly terms: readonly RecognisedTerm[];
  /** Where the approved terms of each recognised concept stand. */
  readonly approved: ReadonlyMap<Concept, readonly TargetMatch[]>;
  /** Tokens of the target that the approved terms account for; gathered at the first call. */
  readonly taken: () => ReadonlySet<number>;
}

/** An occurrence with its share of what stands in the translation. */
export interface SoughtTerm {
  readonly recognised: RecognisedTerm;
  /** Of all the nearest, which may be another occurrence's; `undefined`: none stands there. */
  readonly approved: TargetMatch | undefined;
  /** Whether no approved match is left for it alone. */
  readonly isLacking: boolean;
  /** Whether nothing in the translation seems to stand for the occurrences that lack a match. */
  readonly isUnexplained: boolean;
  /** A deprecated term that is to be counted against it. */
  readonly deprecated: TargetMatch | undefined;
}

/** The occurrences of one concept in a unit. */
export interface TermGroup {
  readonly reading: UnitReading;
  /** In source order. */
  readonly terms: readonly SoughtTerm[];
  /** Of the concept, or of all concepts with a term of the same words. */
  readonly patterns: TargetPatterns;
  /** Units beside this one that may hold what belongs to it. */
  readonly neighbours: readonly Translation[];
}
