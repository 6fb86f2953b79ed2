// Two texts side by side, sentence by sentence: what is checked, and what goes to the memory.

import type { LanguageTag } from "./language.ts";
import type { Piece } from "./article.ts";
import type { Location, Range } from "./location.ts";
import type { InlineCode } from "./segment.ts";

/** One side of a unit: its text, and where each character stands in the side's file. */
export interface LocatedText {
  readonly text: string;
  /** As in `Block`; offsets into the side's `content`. */
  readonly pieces: readonly Piece[];
  readonly opaque: readonly Range[];
  /** Inline codes of a bilingual file, which are no part of `text`, in order; absent in articles. */
  readonly codes?: readonly PlacedCode[];
}

/** An inline code, and the offset in the text before which it stands. */
export interface PlacedCode {
  readonly offset: number;
  readonly code: InlineCode;
}

export interface BitextUnit {
  /** 0-based, in the order of the source. */
  readonly index: number;
  /** The file's own id of the unit, or empty. */
  readonly id: string;
  /** `undefined` where the target has a sentence of its own. */
  readonly source: LocatedText | undefined;
  /** `undefined` where the source sentence has no counterpart. */
  readonly target: LocatedText | undefined;
  /** Sentences on each side: `[1, 2]` where one was split. */
  readonly shape: readonly [number, number];
  /** How sure the alignment is of this pair, 0..1; 1 for files that are bilingual by nature. */
  readonly certainty: number;
  /** Whether the text speaks of exactly one thing: a form of a plural that may leave the number out. */
  readonly singular?: boolean;
  /** Whether the unit is a title or heading on the source side. */
  readonly heading: boolean;
}

export interface BitextSide {
  readonly path: string;
  readonly language: LanguageTag;
  /** The whole file, decoded: what offsets of pieces point into. */
  readonly content: string;
}

/** An inline suppression: `glosa-ignore rule-id: reason` in a comment of the target or the source. */
export interface Suppression {
  readonly ruleIds: readonly string[];
  readonly reason: string;
  readonly side: "source" | "target";
  readonly location: Location;
  /** The stretch of the file that it covers: the rest of the block that follows the comment. */
  readonly range: Range;
}

export interface Bitext {
  readonly source: BitextSide;
  readonly target: BitextSide;
  readonly units: readonly BitextUnit[];
  readonly suppressions: readonly Suppression[];
}
