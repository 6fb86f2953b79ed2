// A unit read once for all its terms: both texts, the source terms, the places of the approved terms, and what
// belongs to each term.

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
  /** Empty text if there is no target. */
  readonly target: ReadText;
  readonly terms: readonly RecognisedTerm[];
  /** Where the approved terms of each recognised concept occur. */
  readonly approved: ReadonlyMap<Concept, readonly TargetMatch[]>;
  /** Target tokens taken by the approved terms; collected at the first call. */
  readonly taken: () => ReadonlySet<number>;
}

/** An occurrence with its share of the matches in the translation. */
export interface SoughtTerm {
  readonly recognised: RecognisedTerm;
  /** The nearest of all matches, possibly assigned to another occurrence; `undefined` if there are none. */
  readonly approved: TargetMatch | undefined;
  /** Whether no approved match is left for this occurrence alone. */
  readonly isLacking: boolean;
  /** Whether nothing in the translation seems to stand for the occurrences without a match. */
  readonly isUnexplained: boolean;
  /** A deprecated term that counts against it. */
  readonly deprecated: TargetMatch | undefined;
}

/** The occurrences of one concept in a unit. */
export interface TermGroup {
  readonly reading: UnitReading;
  /** In source order. */
  readonly terms: readonly SoughtTerm[];
  /** Of the concept, or of all concepts with a term of the same words. */
  readonly patterns: TargetPatterns;
  /** Adjacent units that may contain what belongs to this one. */
  readonly neighbours: readonly Translation[];
}
