// A unit as the index stores it: enough to show it and say where it comes from. The file remains the truth.

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

const separator = "\u0000";

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

export function writeRecord(record: UnitRecord): string {
  const fields = [
    record.source,
    record.target,
    String(record.line),
    String(record.column),
    record.sourceLanguage,
    record.targetLanguage,
    record.date,
    record.author,
    record.id,
    record.document,
    record.previous,
    record.next,
    record.codes[0] + record.codes[1] === 0 ? "" : record.codes.join(","),
  ];
  while (fields.at(-1) === "") fields.pop();
  // NUL is not a text character; if a format lets one through, it becomes a space.
  const isBroken = fields.some((field) => field.includes(separator));
  const kept = isBroken ? fields.map((field) => field.replaceAll(separator, " ")) : fields;
  return kept.join(separator);
}

export function readRecord(text: string): UnitRecord {
  const fields = text.split(separator);
  return {
    source: fields[0] ?? "",
    target: fields[1] ?? "",
    line: Number(fields[2] ?? 0),
    column: Number(fields[3] ?? 0),
    sourceLanguage: fields[4] ?? "",
    targetLanguage: fields[5] ?? "",
    date: fields[6] ?? "",
    author: fields[7] ?? "",
    id: fields[8] ?? "",
    document: fields[9] ?? "",
    previous: fields[10] ?? "",
    next: fields[11] ?? "",
    codes: [Number(fields[12]?.split(",")[0] ?? 0), Number(fields[12]?.split(",")[1] ?? 0)],
  };
}
