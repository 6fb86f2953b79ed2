// What a memory or bilingual format reads: a header and units as they come.

import type { LanguageTag } from "./language.ts";
import type { TranslationUnit, Note, Property } from "./unit.ts";

export interface BilingualHeader {
  /** The file's own source language; `undefined` where it names none (TMX `*all*` included). */
  readonly sourceLanguage: LanguageTag | undefined;
  readonly targetLanguage: LanguageTag | undefined;
  /** Native attributes of the header (TMX `creationtool`, `datatype`, …), names as in the format. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly notes: readonly Note[];
  readonly props: readonly Property[];
}

/**
 * A file as it was read, kept so that writing it back changes only what differs in its units. A unit is known again
 * by its `location`: an edit spreads the unit (`{ ...unit, target }`).
 */
export interface Skeleton {
  /** Name of the format that reads and writes it. */
  readonly format: string;
  /** Decoded, without its byte order mark. */
  readonly text: string;
  /** What the bytes were: `UTF-8`, `UTF-16LE`, `windows-1252`. */
  readonly encoding: string;
  readonly byteOrderMark: boolean;
}

export interface BilingualDocument {
  readonly kind: "bilingual";
  readonly header: BilingualHeader;
  /** Where the format writes in place; absent from what was made in memory or is streamed. */
  readonly skeleton?: Skeleton;
  /** May be read once only: a reader streams, so that a file of any size fits in memory. */
  readonly units: Iterable<TranslationUnit>;
}
