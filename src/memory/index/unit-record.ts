// A unit as a search shows it: its texts, and where it comes from.

import type { LanguageTag } from "../../model/language.ts";
import { documentProperty } from "../../model/make-unit.ts";
import { plainText, type Segment } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/unit.ts";

export interface UnitRecord {
  readonly source: string;
  readonly target: string;
  /** 1-based; 0 if the format has no lines. */
  readonly line: number;
  readonly column: number;
  /** As in TMX (`20260102T030405Z`); empty if the file does not say. */
  readonly date: string;
  readonly author: string;
  readonly id: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  /** The article it was aligned from, if known. */
  readonly document: string;
  /** The preceding and following segments, if the unit names them itself (as OmegaT's `prev` and `next`). */
  readonly previous: string;
  readonly next: string;
  /** Inline codes of source and target, which their texts omit. */
  readonly codes: readonly [source: number, target: number];
}

export function recordOf(unit: TranslationUnit): UnitRecord {
  const { attributes, targetInfo, sourceInfo, location } = unit;
  const from = (name: string): string => attributes[name] ?? targetInfo?.attributes[name] ?? "";
  const property = (type: string): string =>
    unit.props.length === 0 ? "" : (unit.props.find((prop) => prop.type === type)?.value ?? "");
  return {
    source: plainText(unit.source),
    target: plainText(unit.target ?? []),
    line: location?.line ?? 0,
    column: location?.column ?? 0,
    date: from("changedate") || from("creationdate"),
    author: from("changeid") || from("creationid"),
    id: unit.id,
    sourceLanguage: sourceInfo.language,
    targetLanguage: targetInfo?.language ?? "",
    document: property(documentProperty),
    previous: property("prev"),
    next: property("next"),
    codes: [codesIn(unit.source), codesIn(unit.target ?? [])],
  };
}

function codesIn(segment: Segment): number {
  let codes = 0;
  for (const part of segment) if (typeof part !== "string") codes += 1;
  return codes;
}
