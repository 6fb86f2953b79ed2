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

export interface BilingualDocument {
  readonly kind: "bilingual";
  readonly header: BilingualHeader;
  /** May be read once only: a reader streams, so that a file of any size fits in memory. */
  readonly units: Iterable<TranslationUnit>;
}
