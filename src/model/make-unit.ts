// A unit made in memory, where no file said anything of it.

import type { LanguageTag } from "./language.ts";
import type { Segment } from "./segment.ts";
import type { Note, Property, TranslationUnit } from "./unit.ts";

/** Property type under which a unit names the article it comes from. */
export const documentProperty = "x-document";

export interface UnitParts {
  readonly source: Segment;
  readonly target: Segment;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly id?: string;
  readonly notes?: readonly Note[];
  readonly props?: readonly Property[];
}

export function makeUnit(parts: UnitParts): TranslationUnit {
  return {
    id: parts.id ?? "",
    source: parts.source,
    target: parts.target,
    state: undefined,
    notes: parts.notes ?? [],
    props: parts.props ?? [],
    attributes: {},
    sourceInfo: { language: parts.sourceLanguage, attributes: {}, notes: [], props: [] },
    targetInfo: { language: parts.targetLanguage, attributes: {}, notes: [], props: [] },
    others: [],
    location: undefined,
  };
}
