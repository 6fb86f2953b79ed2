// Units of a test from pairs of sentences.

import { makeUnit } from "../../src/model/make-unit.ts";
import { plainText, type Segment } from "../../src/model/segment.ts";
import type { Note, Property, TranslationUnit } from "../../src/model/unit.ts";

export interface UnitDetails {
  readonly id?: string;
  readonly date?: string;
  readonly notes?: readonly Note[];
  readonly props?: readonly Property[];
  readonly line?: number;
}

export function unitOf(
  source: string | Segment,
  target: string | Segment,
  { id = "", date, notes = [], props = [], line = 1 }: UnitDetails = {},
): TranslationUnit {
  const segment = (text: string | Segment): Segment =>
    typeof text === "string" ? (text === "" ? [] : [text]) : text;
  const unit = makeUnit({
    source: segment(source),
    target: segment(target),
    sourceLanguage: "en",
    targetLanguage: "es",
    id,
    notes,
    props,
  });
  return {
    ...unit,
    attributes: date === undefined ? {} : { changedate: date },
    location: { path: "a.tmx", line, column: 1 },
  };
}

export function pairsOf(units: Iterable<TranslationUnit>): string[] {
  return Array.from(units, (unit) => `${plainText(unit.source)} = ${plainText(unit.target ?? [])}`);
}
