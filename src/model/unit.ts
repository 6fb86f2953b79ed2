// A unit: one segment with its translation, and everything a TMX `tu` or XLIFF `unit` says of them.

import type { LanguageTag } from "./language.ts";
import type { Location } from "./location.ts";
import type { Segment } from "./segment.ts";

/** A note, with the language and the further attributes the format gave it. */
export interface Note {
  readonly text: string;
  readonly language?: LanguageTag;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A named property (TMX `prop`, TBX `descrip`, PO flag): kept, not interpreted. */
export interface Property {
  readonly type: string;
  readonly value: string;
  readonly language?: LanguageTag;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** What a format says of one language version of a unit (TMX `tuv`) beside its segment. */
export interface VariantInfo {
  readonly language: LanguageTag;
  readonly attributes: Readonly<Record<string, string>>;
  readonly notes: readonly Note[];
  readonly props: readonly Property[];
  /** Where the content of the segment starts in its file: findings point into it. */
  readonly contentLocation?: Location;
}

/** A further language version of a unit: a third language, or a second rendering in the same one. */
export interface Variant extends VariantInfo {
  readonly segment: Segment;
}

/** A translation that a memory offers for a unit (XLIFF 2 `mtc:match`, XLIFF 1.2 `alt-trans`). */
export interface OfferedMatch {
  readonly source: Segment;
  readonly target: Segment;
  /** 0..1; `undefined` where nobody measured it. */
  readonly similarity: number | undefined;
  /** Where it comes from: the name of the memory, `file:line`. Empty where that is not known. */
  readonly origin: string;
}

/** A glossary term that stands in the source of a unit, with what to write for it (XLIFF 2 `gls:glossEntry`). */
export interface OfferedTerm {
  /** The concept's id; empty where it has none. */
  readonly id: string;
  readonly source: string;
  /** Best first. */
  readonly targets: readonly string[];
  readonly definition: string;
}

/** XLIFF 2 `state`. */
export const unitStates = ["initial", "translated", "reviewed", "final"] as const;
export type UnitState = (typeof unitStates)[number];

export interface TranslationUnit {
  /** As the file gave it (TMX `tuid`, XLIFF `id`); empty where the file gave none. */
  readonly id: string;
  readonly source: Segment;
  readonly target: Segment | undefined;
  readonly state: UnitState | undefined;
  readonly notes: readonly Note[];
  readonly props: readonly Property[];
  /** Native attributes of the unit (TMX `creationdate`, `changeid`, …), names as in the format. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly sourceInfo: VariantInfo;
  readonly targetInfo: VariantInfo | undefined;
  /** Every other variant, in file order: nothing is lost when a file has more than one pair. */
  readonly others: readonly Variant[];
  /** What a memory offers for the unit, best first. */
  readonly matches?: readonly OfferedMatch[];
  /** What a glossary offers for the unit, in the order of the source. */
  readonly terms?: readonly OfferedTerm[];
  /** Where the unit starts in its file; `undefined` for a unit made in memory. */
  readonly location: Location | undefined;
}
