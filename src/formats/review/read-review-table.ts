// A reviewed alignment read back: the rows that are to be kept, as units.

import { CsvError, parse } from "csv-parse/sync";
import { ParseError, type Warning } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import { documentProperty, makeUnit } from "../../model/make-unit.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { decodeAll } from "../../strings/encoding/decode-bytes.ts";
import { documentColumn, keepColumn, keepWords } from "./review-table.ts";

interface ReviewContext {
  readonly path: string;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly warn: (warning: Warning) => void;
}

/**
 * Units of the rows marked `yes`. Throws `ParseError` with the line when the table is broken, when a
 * language's column is missing, when `keep` is neither yes nor no, when a row to keep lacks a side.
 */
export function* readReviewTable(
  bytes: Iterable<Uint8Array>,
  context: ReviewContext,
): Generator<TranslationUnit> {
  const { path, source, target, warn } = context;
  const rows = parseRows(decodeAll(bytes, path, warn), path);
  const header = rows[0]?.record ?? [];
  const column = (name: string): number => {
    const index = header.indexOf(name);
    if (index !== -1) return index;
    throw new ParseError("reviewColumnMissing", {
      path,
      line: 1,
      column: 1,
      data: { name, found: header.join(", ") },
    });
  };
  const keep = column(keepColumn);
  const [sourceAt, targetAt] = [column(source), column(target)];
  const documentAt = header.indexOf(documentColumn);
  for (const { record, line } of rows.slice(1)) {
    const word = (record[keep] ?? "").trim().toLowerCase();
    if (word === keepWords.no) continue;
    if (word !== keepWords.yes) {
      throw new ParseError("reviewKeep", { path, line, column: 1, data: { word } });
    }
    const [sourceText, targetText] = [record[sourceAt]?.trim(), record[targetAt]?.trim()];
    if (!sourceText || !targetText)
      throw new ParseError("reviewSideEmpty", { path, line, column: 1 });
    const document = record[documentAt] ?? "";
    yield makeUnit({
      source: [sourceText],
      target: [targetText],
      sourceLanguage: source,
      targetLanguage: target,
      props: document === "" ? [] : [{ type: documentProperty, value: document }],
    });
  }
}

interface Row {
  readonly record: readonly string[];
  /** Line on which the row starts. */
  readonly line: number;
}

function parseRows(text: string, path: string): readonly Row[] {
  try {
    const rows: Row[] = [];
    let line = 1;
    parse(text, {
      delimiter: "\t",
      relax_column_count: true,
      on_record: (record, context) => {
        if (record.length > 1 || record[0] !== "") rows.push({ record, line });
        // The parser gives the line on which a record ends; the next one starts after it.
        line = context.lines + 1;
        return null;
      },
    });
    const width = rows[0]?.record.length;
    const uneven = rows.find(({ record }) => record.length !== width);
    if (uneven !== undefined)
      throw new ParseError("reviewTable", { path, line: uneven.line, column: 1 });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : 1;
    throw new ParseError("reviewTable", { path, line, column: 1, cause: error });
  }
}
