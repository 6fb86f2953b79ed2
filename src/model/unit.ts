// A unit: one segment with its translation, and everything a TMX `tu` or XLIFF `unit` says about them.

import type { LanguageTag } from "./language.ts";
import type { Location } from "./location.ts";
import type { Segment } from "./segment.ts";

/** A note, with its language and other attributes. */
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

/** What a format says about one language version of a unit (TMX `tuv`) besides its segment. */
export interface VariantInfo {
  readonly language: LanguageTag;
  readonly attributes: Readonly<Record<string, string>>;
  readonly notes: readonly Note[];
  readonly props: readonly Property[];
  /** Start of the segment's content in its file, for findings to point into. */
  readonly contentLocation?: Location;
}

/** Another language version of a unit: a third language, or a second rendering. */
export interface Variant extends VariantInfo {
  readonly segment: Segment;
}

/** A translation that a memory offers for a unit (XLIFF 2 `mtc:match`, XLIFF 1.2 `alt-trans`). */
export interface OfferedMatch {
  readonly source: Segment;
  readonly target: Segment;
  /** 0..1; `undefined` if not measured. */
  readonly similarity: number | undefined;
  /** Its origin: the name of the memory, `file:line`. Empty if unknown. */
  readonly origin: string;
}

/** A glossary term in the source of a unit, with what to write for it (XLIFF 2 `gls:glossEntry`). */
export interface OfferedTerm {
  /** The concept's id, or empty. */
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
  /** As the file gave it (TMX `tuid`, XLIFF `id`); empty if the file has none. */
  readonly id: string;
  readonly source: Segment;
  readonly target: Segment | undefined;
  readonly state: UnitState | undefined;
  readonly notes: readonly Note[];
  readonly props: readonly Property[];
  /** Native attributes of the unit (TMX `creationdate`, `changeid`, …), named as in the format. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly sourceInfo: VariantInfo;
  readonly targetInfo: VariantInfo | undefined;
  /** All other variants, in file order, so that nothing is lost if a file has more than one pair. */
  readonly others: readonly Variant[];
  /** What a memory offers for the unit, best first. */
  readonly matches?: readonly OfferedMatch[];
  /** What a glossary offers for the unit, in the order of the source. */
  readonly terms?: readonly OfferedTerm[];
  /** Start of the unit in its file; `undefined` for a unit made in memory. */
  readonly location: Location | undefined;
}

/** Whether there is a translation that nobody has confirmed: fuzzy in PO, `initial`, `needs-translation`. */
export function isDraft({ state, target }: TranslationUnit): boolean {
  return state === "initial" && target !== undefined && target.length > 0;
}
