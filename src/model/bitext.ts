// Two texts side by side, sentence by sentence: what is checked, and what goes into a memory.

import type { Link, Piece } from "./article.ts";
import type { LanguageTag } from "./language.ts";
import type { Location, Range } from "./location.ts";
import type { InlineCode } from "./segment.ts";

/** One side of a unit: its text, and where each character is in that side's file. */
export interface LocatedText {
  readonly text: string;
  /** As in `Block`; offsets into the side's `content`. */
  readonly pieces: readonly Piece[];
  readonly opaque: readonly Range[];
  /** Links of an article, in order. Those of a bilingual file stand in the text, or are codes. */
  readonly links?: readonly Link[];
  /** Inline codes of a bilingual file, in order; not part of `text`, absent in articles. */
  readonly codes?: readonly PlacedCode[];
}

/** An inline code, and the offset of the text after it. */
export interface PlacedCode {
  readonly offset: number;
  readonly code: InlineCode;
}

export interface LengthLimit {
  readonly most: number;
  /** Code points, or bytes of UTF-8. */
  readonly of: "characters" | "bytes";
}

export interface BitextUnit {
  /** 0-based, in the order of the source. */
  readonly index: number;
  /** The unit's id in the file, or empty. */
  readonly id: string;
  /** `undefined` for an extra sentence in the target. */
  readonly source: LocatedText | undefined;
  /** `undefined` if the source sentence has no counterpart. */
  readonly target: LocatedText | undefined;
  /** Sentences on each side: `[1, 2]` if one was split. */
  readonly shape: readonly [number, number];
  /** Certainty of the alignment, 0..1; 1 for bilingual files. */
  readonly certainty: number;
  /** Whether this is a message's form for exactly one thing, which may leave out the number. */
  readonly singular?: boolean;
  /** What tells two units with one source apart on purpose (`msgctxt` of PO). */
  readonly context?: string;
  /** The most that the format lets the translation have. */
  readonly limit?: LengthLimit;
  /** Whether the source is a title or heading. */
  readonly heading: boolean;
  /** Whether it is a string of software, which the strings beside it need have nothing to do with. */
  readonly isolated?: boolean;
}

/** A unit of a bilingual file that nobody has translated or finished, or is to translate: it is not checked. */
export interface UncheckedUnit {
  /** Its index is that of the checked unit which it stands before. */
  readonly unit: BitextUnit;
  readonly why: "untranslated" | "unfinished" | "locked";
}

export interface BitextSide {
  readonly path: string;
  readonly language: LanguageTag;
  /** The whole file, decoded, or a part of it: what offsets of pieces point into. */
  readonly content: string;
  /** Where that part begins in the file; left out at its beginning. 1-based, in UTF-16 code units. */
  readonly from?: { readonly line: number; readonly column: number };
}

/** An inline suppression: `glosa-ignore rule-id: reason` in a comment of the target or the source. */
export interface Suppression {
  readonly ruleIds: readonly string[];
  readonly reason: string;
  /** The last day on which it counts, ISO 8601, or what was written instead of one; left out if it counts for good. */
  readonly until?: string;
  readonly side: "source" | "target";
  readonly location: Location;
  /** The range of the file that it covers: the rest of the block after the comment. */
  readonly range: Range;
}

export interface Bitext {
  readonly source: BitextSide;
  readonly target: BitextSide;
  readonly units: readonly BitextUnit[];
  readonly suppressions: readonly Suppression[];
  /** In the order of the file; left out where there is none. */
  readonly unchecked?: readonly UncheckedUnit[];
  /** Whether there is no source at all: one text, read for itself. */
  readonly alone?: boolean;
}
