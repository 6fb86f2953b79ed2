// A unit made in memory, not read from a file.

import type { LanguageTag } from "./language.ts";
import type { Segment } from "./segment.ts";
import type {
  Note,
  OfferedMatch,
  OfferedTerm,
  Property,
  TranslationUnit,
  UnitState,
} from "./unit.ts";

/** The property type that names the article a unit comes from. */
export const documentProperty = "x-document";

export interface UnitParts {
  readonly source: Segment;
  /** Absent if not translated yet. */
  readonly target?: Segment | undefined;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly id?: string;
  readonly state?: UnitState | undefined;
  readonly matches?: readonly OfferedMatch[];
  readonly terms?: readonly OfferedTerm[];
  readonly notes?: readonly Note[];
  readonly props?: readonly Property[];
}

export function makeUnit(parts: UnitParts): TranslationUnit {
  return {
    id: parts.id ?? "",
    source: parts.source,
    target: parts.target,
    state: parts.state,
    notes: parts.notes ?? [],
    props: parts.props ?? [],
    attributes: {},
    sourceInfo: { language: parts.sourceLanguage, attributes: {}, notes: [], props: [] },
    targetInfo: { language: parts.targetLanguage, attributes: {}, notes: [], props: [] },
    others: [],
    ...(parts.matches !== undefined && { matches: parts.matches }),
    ...(parts.terms !== undefined && { terms: parts.terms }),
    location: undefined,
  };
}
