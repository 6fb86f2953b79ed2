// Text of a table -> rows of cells that know their places. What the cells mean is not decided here.

import { CsvError, parse } from "csv-parse/sync";
import { ParseError } from "../../model/errors.ts";

export interface Cell {
  /** Trimmed, line breaks as `\n`. */
  readonly text: string;
  /** Where the cell starts, its quote included; 1-based. */
  readonly line: number;
  readonly column: number;
  /** Whether spaces were trimmed that were written as part of it. */
  readonly padded?: true;
}

export type Delimiter = "," | ";" | "\t";

interface RawRecord {
  readonly record: readonly string[];
  readonly raw: string;
}

const delimiters: readonly Delimiter[] = ["\t", ";", ","];
// Enough for a hundred rows; more would only cost a look-up its time.
const sampleLength = 8 * 1024;
// What Excel writes and reads: sep=;
export const separatorLine: RegExp = /^sep=([,;\t])[^\S\n]*(?:\n|$)/iu;
// What we write ourselves: the names of other columns, and so the header, may contain other delimiters.
const nativeStart = /^id([,;\t])/u;

/** Rows that hold anything, in order; cells beyond the last non-empty one are kept. */
export function parseRows(content: string, path: string): readonly (readonly Cell[])[] {
  const text = content.replaceAll(/\r\n?/gu, "\n");
  const declared = separatorLine.exec(text);
  const skipped = declared?.[0].length ?? 0;
  const delimiter = delimiterOf(declared?.[1]) ?? detectDelimiter(text);
  const rows: (readonly Cell[])[] = [];
  let line = skipped > 0 ? 2 : 1;
  for (const { record, raw } of parseRecords(text.slice(skipped), delimiter, line, path)) {
    if (record.some((value) => value.trim() !== ""))
      rows.push(locateCells(record, raw, delimiter, line));
    line += raw.split("\n").length - 1;
  }
  return rows;
}

function parseRecords(
  text: string,
  delimiter: Delimiter,
  firstLine: number,
  path: string,
): readonly RawRecord[] {
  try {
    // A record with `raw` set is not what the package's types say it is.
    const records: readonly unknown[] = parse(text, {
      delimiter,
      // "ballot paper", "cédula de sufragio": the quote after the space opens a cell.
      ltrim: true,
      raw: true,
      record_delimiter: "\n",
      relax_column_count: true,
      // A quote inside a cell is text: 5" gun, the "so-called" party.
      relax_quotes: true,
    });
    return records.filter(isRawRecord);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code !== "CSV_QUOTE_NOT_CLOSED")
      throw new ParseError("malformedTable", { path, line: firstLine, column: 1, cause: error });
    const open = openQuote(text, delimiter);
    throw new ParseError("unclosedQuote", {
      path,
      line: firstLine + open.line - 1,
      column: open.column,
      cause: error,
    });
  }
}

export function delimiterOf(written: string | undefined): Delimiter | undefined {
  return delimiters.find((delimiter) => delimiter === written);
}

function isRawRecord(value: unknown): value is RawRecord {
  return typeof value === "object" && value !== null && "raw" in value && "record" in value;
}

/** Where the quote is that the end of the text leaves open; csv-parse gives only the line. */
function openQuote(text: string, delimiter: Delimiter): { line: number; column: number } {
  let at = 0;
  while (at < text.length) {
    const open = cellStart(text, at, delimiter);
    if (text[open] === '"' && closingQuote(text, open) < 0) {
      at = open;
      break;
    }
    at = cellEnd(text, at, delimiter) + 1;
  }
  const before = text.slice(0, at);
  return { line: before.split("\n").length, column: at - before.lastIndexOf("\n") };
}

/** The offset after the quote that closes the one at `open`, or -1. */
function closingQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at + 1;
    at += 1;
  }
  return -1;
}

/** Past the spaces before a cell. */
function cellStart(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (text[at] !== delimiter && text[at] !== "\n" && /\s/u.test(text[at] ?? "")) at += 1;
  return at;
}

/** The offset of the delimiter or line break that ends the cell, quotes heeded. */
function cellEnd(text: string, from: number, delimiter: Delimiter): number {
  let at = cellStart(text, from, delimiter);
  if (text[at] === '"') at = Math.max(at, closingQuote(text, at));
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n") at += 1;
  return at;
}

function locateCells(
  record: readonly string[],
  raw: string,
  delimiter: Delimiter,
  firstLine: number,
): readonly Cell[] {
  let line = firstLine;
  let lineStart = 0;
  let at = 0;
  return record.map((value) => {
    const start = at;
    const column = cellStart(raw, at, delimiter) - lineStart + 1;
    const text = value.trim();
    const cell: Cell = { text, line, column, ...(text !== value && { padded: true }) };
    at = cellEnd(raw, at, delimiter);
    const written = raw.slice(start, at);
    const lastBreak = written.lastIndexOf("\n");
    if (lastBreak >= 0) {
      line += written.split("\n").length - 1;
      lineStart = start + lastBreak + 1;
    }
    at += 1;
    return cell;
  });
}

/**
 * The delimiter that cuts the first rows into the same number of cells most often; among equals
 * tab before semicolon before comma, for commas stand in text and decimal numbers.
 */
export function detectDelimiter(text: string): Delimiter {
  const native = delimiterOf(nativeStart.exec(text)?.[1]);
  if (native !== undefined) return native;
  const sample = text.slice(0, sampleLength);
  let best: Delimiter = ",";
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const counts = cellCounts(sample, delimiter).slice(0, 100);
    const first = counts[0] ?? 1;
    if (first < 2) continue;
    const agreeing = counts.filter((count) => count === first).length / counts.length;
    if (agreeing > bestScore + 0.05) [best, bestScore] = [delimiter, agreeing];
  }
  return best;
}

function cellCounts(text: string, delimiter: Delimiter): readonly number[] {
  const counts: number[] = [];
  let count = 1;
  let lineStart = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const start = cellStart(text, at, delimiter);
    if (text[start] === '"' && closingQuote(text, start) < 0) break;
    at = cellEnd(text, at, delimiter);
    if (text[at] === delimiter) {
      count += 1;
    } else {
      if (at > lineStart || count > 1) counts.push(count);
      count = 1;
      lineStart = at + 1;
    }
  }
  return counts;
}
