// The shape of a tool's table.

import type { OutputEncoding } from "../encode-chunks.ts";

/** What a cell says of a pair of terms. */
export type CellContent =
  | "source"
  | "target"
  | "definition"
  | "sourceNote"
  | "targetNote"
  | "subjectField"
  | "partOfSpeech"
  | "gender"
  | "status"
  | "forbidden"
  | "caseSensitive"
  | "translatable"
  | "citation"
  | "comment"
  | "empty";

export interface ToolColumn {
  /** `{source}` and `{target}` stand for language tags, `{Source}` and `{Target}` for their English names. */
  readonly header: string;
  readonly content: CellContent;
}

export interface ToolTable {
  readonly name: string;
  readonly mediaType: string;
  readonly delimiter: "," | ";" | "\t";
  readonly header: boolean;
  /** Without quotes a cell is one line without the delimiter. */
  readonly quotes: boolean;
  readonly encoding: OutputEncoding;
  readonly lineEnd: "\n" | "\r\n";
  /** Opened in a spreadsheet: cells that it would run are guarded. */
  readonly spreadsheet: boolean;
  /** One rendering of a source, the preferred one: a second is refused. */
  readonly onePerSource: boolean;
  /** One row for each concept: its first pair, of terms that stand in no row before. */
  readonly onePerConcept: boolean;
  /** What a translation service refuses: what is longer. Its terms are one line without control characters. */
  readonly limits?: ServiceLimits;
  readonly columns: readonly ToolColumn[];
}

export interface ServiceLimits {
  /** Bytes of UTF-8 that a term has at most. */
  readonly term: number;
  /** Bytes that the file has at most. */
  readonly file: number;
}
