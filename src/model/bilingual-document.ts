// What a memory or bilingual format reads: a header and a stream of units.

import type { LanguageTag } from "./language.ts";
import type { Note, Property, TranslationUnit } from "./unit.ts";

export interface BilingualHeader {
  /** The file's own source language; `undefined` if it names none (or TMX `*all*`). */
  readonly sourceLanguage: LanguageTag | undefined;
  readonly targetLanguage: LanguageTag | undefined;
  /** Native attributes of the header (TMX `creationtool`, `datatype`, …), named as in the format. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly notes: readonly Note[];
  readonly props: readonly Property[];
}

/**
 * The file as it was read, so that writing back changes only the units that differ. A unit is recognised
 * by its `location`: an edit spreads the unit (`{ ...unit, target }`).
 */
export interface Skeleton {
  /** The format that reads and writes it. */
  readonly format: string;
  /** Decoded, without its byte order mark. */
  readonly text: string;
  /** The encoding of the file: `UTF-8`, `UTF-16LE`, `windows-1252`. */
  readonly encoding: string;
  readonly byteOrderMark: boolean;
}

export interface BilingualDocument {
  readonly kind: "bilingual";
  readonly header: BilingualHeader;
  /** For formats that write in place; absent if made in memory or streamed. */
  readonly skeleton?: Skeleton;
  /** Can be read only once: readers stream, so that a file of any size fits in memory. */
  readonly units: Iterable<TranslationUnit>;
}
