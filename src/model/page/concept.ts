// The glossary as the page shows and edits it.

import type { GrammaticalGender, PartOfSpeech, Status } from "../concept.ts";
import type { LanguageTag } from "../language.ts";

export interface PageTerm {
  readonly text: string;
  readonly language: LanguageTag;
  readonly status: Status;
  readonly partOfSpeech?: PartOfSpeech | undefined;
  readonly gender?: GrammaticalGender | undefined;
  /** As in the column `match`: `exact case forms="a|b"`. */
  readonly match: string;
  readonly note: string;
  readonly reference: string;
}

export interface PageConcept {
  readonly id: string;
  readonly subjectField: string;
  readonly definition: string;
  readonly terms: readonly PageTerm[];
}

/** A concept in its file. */
export interface ConceptAnswer extends PageConcept {
  /** Of the glossary file, relative to the project. */
  readonly path: string;
  /** From 1; of its first row. */
  readonly line?: number | undefined;
  readonly etag: string;
  readonly editable: boolean;
}

/** Of `GET /concepts?q=&status=&language=&path=&offset=&limit=`. */
export interface ConceptsAnswer {
  readonly total: number;
  readonly offset: number;
  readonly concepts: readonly ConceptAnswer[];
}

/** Of `POST /concepts`. The id is made of the first term if there is none. */
export interface NewConcept extends Omit<PageConcept, "id" | "subjectField"> {
  readonly id?: string;
  /** Glossary file; may be left out where there is one. */
  readonly path?: string;
  /** Whether its words may belong to another concept too. */
  readonly newSense?: boolean;
}

/** Of `PUT /concepts/:id`, with `If-Match`, and of `POST /concepts/:id/preview`. */
export type ConceptEdit = Pick<PageConcept, "definition" | "terms">;

export interface PreviewAnswer {
  readonly path: string;
  /** A unified diff; empty if nothing would change. */
  readonly diff: string;
}

/** A commit that changed rows of a file. */
export interface RowChange {
  readonly commit: string;
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
  readonly subject: string;
  /** Rows that it took away and put in. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Of `GET /concepts/:id/history`. */
export interface HistoryAnswer {
  /** A sentence why there is none: no git, or a file that was never committed. */
  readonly reason?: string;
  /** The newest first. */
  readonly changes: readonly RowChange[];
}

/** Of `POST /import/preview` and, with the columns as a person has corrected them, `POST /import`. */
export interface ImportRequest {
  readonly name: string;
  /** Base64. */
  readonly bytes: string;
  /** Of a workbook. */
  readonly sheet?: string;
  /** Meanings by header or letter; columns that are not named are left out. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Glossary file for new concepts. */
  readonly into?: string;
  readonly onConflict?: "keep" | "replace" | "both";
}

export interface ImportPreview {
  readonly sheet?: string | undefined;
  /** The sheets of a workbook that hold anything. */
  readonly sheets?: readonly string[] | undefined;
  readonly headerLine?: number | undefined;
  readonly columns: readonly {
    readonly header: string;
    /** `terms`, `avoided`, `synonyms`, `detail`, `property` or `ignored`. */
    readonly meaning: string;
    readonly of: string;
    /** What was understood, as a sentence. */
    readonly message: string;
  }[];
  /** The first rows, as written, by column. */
  readonly rows: readonly (readonly string[])[];
  readonly warnings: readonly string[];
  /** Glossary files that `into` may name: those that can be edited, and one that would be new. */
  readonly destinations: readonly string[];
  readonly outcome: ImportOutcomeAnswer;
}

/** What an import did, or would do. */
export interface ImportOutcomeAnswer {
  readonly into: string;
  /** Files that change. */
  readonly files: readonly string[];
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Left out, each with the reason as a sentence. */
  readonly skipped: readonly { readonly id: string; readonly reason: string }[];
}
