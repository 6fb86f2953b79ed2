// Reading and writing TMX in tests: from text or bytes, with the warnings and the failure.

import { readTmx } from "../../../src/formats/tmx/read-tmx.ts";
import { writeTmx } from "../../../src/formats/tmx/write-tmx.ts";
import type { BilingualDocument } from "../../../src/model/bilingual-document.ts";
import { ParseError, type Warning } from "../../../src/model/errors.ts";
import type { TranslationUnit } from "../../../src/model/unit.ts";

export interface TmxReading {
  readonly header: BilingualDocument["header"] | undefined;
  readonly units: readonly TranslationUnit[];
  readonly warnings: readonly Warning[];
  readonly failure: ParseError | undefined;
}

export interface TmxReadingOptions {
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
  readonly chunkLength?: number;
}

export function readTmxFixture(
  content: string | Uint8Array,
  options: TmxReadingOptions = {},
): TmxReading {
  const { chunkLength = 1 << 16, ...languages } = options;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const warnings: Warning[] = [];
  const units: TranslationUnit[] = [];
  let header: BilingualDocument["header"] | undefined;
  try {
    const document = readTmx(chunks(bytes, chunkLength), {
      path: "a.tmx",
      warn: (warning) => warnings.push(warning),
      ...languages,
    });
    header = document.header;
    for (const unit of document.units) units.push(unit);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return { header, units, warnings, failure: error };
  }
  return { header, units, warnings, failure: undefined };
}

export function writeTmxFixture(
  header: BilingualDocument["header"],
  units: readonly TranslationUnit[],
  warnings: Warning[] = [],
): string {
  const document: BilingualDocument = { kind: "bilingual", header, units };
  const tool = { name: "glosa", version: "1.0.0" };
  return [...writeTmx(document, { warn: (warning) => warnings.push(warning), tool })].join("");
}

/** The same without where things stand in the file: what must survive a rewrite. */
export function withoutPlaces(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, item: unknown) =>
      key === "location" || key === "contentLocation" ? undefined : item,
    ),
  );
}

function* chunks(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += length)
    yield bytes.subarray(start, start + length);
}
