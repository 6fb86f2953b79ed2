// How a table is written: as the file that it replaces, so that the program that made that one still opens it.

import { decodeHead } from "../../strings/encoding/decode-bytes.ts";
import { delimiterOf, detectDelimiter, separatorLine, type Delimiter } from "./parse-rows.ts";

export interface TableDialect {
  readonly delimiter: Delimiter;
  readonly lineEnd: "\n" | "\r\n";
  /** What stands before the header: a byte order mark, Excel's `sep=;`, both or nothing. */
  readonly start: string;
}

const canonical: TableDialect = { delimiter: ",", lineEnd: "\n", start: "" };

/**
 * Excel opens a table by a double click only with the delimiter of its country and, for its accents, with a mark.
 * `head` is the beginning of the file; without one, the table is canonical.
 */
export function tableDialect(head: Uint8Array | undefined): TableDialect {
  if (head === undefined || head.length === 0) return canonical;
  const text = decodeHead(head).replace(/^\uFEFF/u, "");
  const isMarked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  const lineEnd = /^[^\n]*\r\n/u.test(text) ? "\r\n" : "\n";
  const lines = text.replaceAll(/\r\n?/gu, "\n");
  const declared = separatorLine.exec(lines);
  const delimiter = delimiterOf(declared?.[1]) ?? detectDelimiter(lines);
  const start = declared === null ? "" : `sep=${delimiter}${lineEnd}`;
  return { delimiter, lineEnd, start: (isMarked ? "\uFEFF" : "") + start };
}
