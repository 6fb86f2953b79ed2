// Reading and writing a bilingual file in tests: from text or bytes, with the warnings.

import type { BilingualFormat, Reader, WriteContext, Writer } from "../../src/formats/format.ts";
import type { BilingualDocument } from "../../src/model/bilingual-document.ts";
import type { Warning } from "../../src/model/errors.ts";
import type { TranslationUnit } from "../../src/model/unit.ts";
import { encodeText } from "../../src/strings/encoding/encode-text.ts";

/** A format with its reader and writer at hand. */
export interface LoadedFormat extends BilingualFormat {
  readonly read: Reader<BilingualDocument>;
  readonly write: Writer<BilingualDocument>;
}

export async function loaded(format: BilingualFormat): Promise<LoadedFormat> {
  return { ...format, read: await format.loadReader(), write: await format.loadWriter() };
}

export interface BilingualReading {
  readonly document: BilingualDocument & { readonly units: readonly TranslationUnit[] };
  readonly units: readonly TranslationUnit[];
  readonly warnings: readonly Warning[];
}

export interface ReadingOptions {
  readonly path?: string;
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
  readonly chunkLength?: number;
}

export function readBilingual(
  format: LoadedFormat,
  content: string | Uint8Array,
  {
    chunkLength = 1 << 16,
    path = `a${format.extensions[0] ?? ""}`,
    ...languages
  }: ReadingOptions = {},
): BilingualReading {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const warnings: Warning[] = [];
  const warn = (warning: Warning): void => void warnings.push(warning);
  const read = format.read(chunks(bytes, chunkLength), { path, warn, ...languages });
  const units = [...read.units];
  return { document: { ...read, units }, units, warnings };
}

/** The text as written, and the warnings. */
export function writeBilingual(
  format: LoadedFormat,
  document: BilingualDocument,
  context: Partial<WriteContext> = {},
): { readonly text: string; readonly warnings: readonly Warning[] } {
  const warnings: Warning[] = [];
  const tool = { name: "glosa", version: "1.0.0" };
  const warn = (warning: Warning): void => void warnings.push(warning);
  return { text: [...format.write(document, { warn, tool, ...context })].join(""), warnings };
}

/** The bytes in the encoding that the document had. */
export function bytesOf(text: string, { skeleton }: BilingualDocument): Uint8Array {
  return Buffer.concat([...encodeText([text], skeleton?.encoding ?? "UTF-8")]);
}

/** The same without where things stand in the file. */
export function withoutPlaces(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, item: unknown) =>
      ["location", "contentLocation", "pieces"].includes(key) ? undefined : item,
    ),
  );
}

function* chunks(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += length)
    yield bytes.subarray(start, start + length);
}
