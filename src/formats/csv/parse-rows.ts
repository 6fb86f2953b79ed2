// Text of a table -> rows of cells that know where they stand. What the cells mean is not decided here.

import { CsvError, parse } from "csv-parse/sync";
import { ParseError } from "../../model/errors.ts";

export interface Cell {
  /** Trimmed, line breaks as `\n`. */
  readonly text: string;
  /** Where the cell starts, its quote included; 1-based. */
  readonly line: number;
  readonly column: number;
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
const separatorLine = /^sep=([,;\t])[^\S\n]*(?:\n|$)/iu;

/** Rows that hold anything, in order; cells beyond the last non-empty one are kept. */
export function parseRows(content: string, path: string): readonly (readonly Cell[])[] {
  const text = content.replaceAll(/\r\n?/gu, "\n");
  const declared = separatorLine.exec(text);
  const skipped = declared?.[0].length ?? 0;
  const delimiter = (declared?.[1] as Delimiter | undefined) ?? detectDelimiter(text);
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
    return parse(text, {
      delimiter,
      raw: true,
      record_delimiter: "\n",
      relax_column_count: true,
      // A quote inside a cell is text: 5" gun, the "so-called" party.
      relax_quotes: true,
    }) as unknown as readonly RawRecord[];
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

/** Where the quote stands that the end of the text leaves open; csv-parse tells the line only. */
function openQuote(text: string, delimiter: Delimiter): { line: number; column: number } {
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const close = closingQuote(text, at, delimiter);
      if (close < 0) break;
      at = close;
    }
    while (at < text.length && text[at] !== delimiter && text[at] !== "\n") at += 1;
    at += 1;
  }
  const before = text.slice(0, at);
  return { line: before.split("\n").length, column: at - before.lastIndexOf("\n") };
}

/** The offset after the quote that closes the one at `open`, or -1. */
function closingQuote(text: string, open: number, delimiter: Delimiter): number {
  for (let at = open + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    const next = text[at + 1];
    if (next === '"') at += 1;
    else if (next === undefined || next === "\n" || next === delimiter) return at + 1;
  }
  return -1;
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
    const cell = { text: value.trim(), line, column: at - lineStart + 1 };
    const start = at;
    if (raw[at] === '"') {
      const close = closingQuote(raw, at, delimiter);
      if (close >= 0) at = close;
    }
    while (at < raw.length && raw[at] !== delimiter && raw[at] !== "\n") at += 1;
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
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at];
    if (character === '"' && at === start) {
      const close = closingQuote(text, at, delimiter);
      if (close < 0) break;
      at = close - 1;
    } else if (character === delimiter) {
      count += 1;
      start = at + 1;
    } else if (character === "\n" || character === undefined) {
      if (at > start || count > 1) counts.push(count);
      count = 1;
      start = at + 1;
    }
  }
  return counts;
}
