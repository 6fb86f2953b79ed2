// Finds out what a table is: with or without a header, native or plain, and which column is which language.

import { languageOf } from "../../languages/index.ts";
import { ParseError } from "../../model/errors.ts";
import { languageServes, type LanguageTag } from "../../model/language.ts";
import type { ReadContext } from "../format.ts";
import { readHeader, type Column } from "./headers/columns.ts";
import { headerKey, languageTagged } from "./headers/language-header.ts";
import type { Cell } from "./parse-rows.ts";
import { isMark, isYesOrNo } from "./read-marks.ts";

export interface TableLayout {
  readonly columns: readonly Column[];
  /** The rows below the header. */
  readonly rows: readonly (readonly Cell[])[];
  /** Has an id column: one row may hold only some terms of a concept, details are those of all its terms. */
  readonly native: boolean;
}

/** Throws `ParseError` `noLanguageColumn`, `duplicateColumn` or `languageMissing`. */
export function layOut(rows: readonly (readonly Cell[])[], context: ReadContext): TableLayout {
  const first = rows[0] ?? [];
  const written = readHeader(first.map((cell) => cell.text));
  const tagged = languagesOfRows(rows, written);
  if (tagged !== undefined) return withTaggedRows(rows, tagged, context);
  if (!isHeader(written, context)) return withoutHeader(rows, context);
  refuseDuplicates(written, first, context.path);
  const body = rows.slice(1);
  const named = nameSides(withTermAsSource(written, first, context), body, context);
  const columns = withFurtherTerms(named, body, context);
  requireLanguages(columns, first, context);
  return {
    columns,
    rows: rows.slice(1),
    native: columns.some((column) => column.kind === "detail" && column.name === "id"),
  };
}

/**
 * A language, two sides or two details. One word alone may be a term of the first row: a detail (`status`, `nota`),
 * or a rare language (`kde`) where nothing else of the row is known.
 */
function isHeader(columns: readonly Column[], context: ReadContext): boolean {
  if (columns.some(({ kind }) => kind === "side")) return true;
  const details = columns.flatMap((column) => (column.kind === "detail" ? [column.name] : []));
  const languages = columns.flatMap((column) =>
    column.kind === "language" ? [column.language] : [],
  );
  const expected = [context.sourceLanguage ?? "en", context.targetLanguage ?? "es"];
  const isExpected = languages.some((language) =>
    expected.some((wanted) => languageServes(language, wanted)),
  );
  if (languages.length > 1 || isExpected) return true;
  return details.includes("id") || new Set(details).size + languages.length > 1;
}

/** `term` beside translations in other languages only (Lokalise, Phrase) is the term of the source language. */
function withTermAsSource(
  columns: readonly Column[],
  header: readonly Cell[],
  context: ReadContext,
): readonly Column[] {
  const language = context.sourceLanguage ?? "en";
  const isThere = columns.some(
    (column) => column.kind === "language" && languageServes(column.language, language),
  );
  const hasLanguage = columns.some(({ kind }) => kind === "language");
  const at = header.findIndex(({ text }) => headerKey(text) === "term");
  if (isThere || !hasLanguage || at < 0) return columns;
  return columns.with(at, { kind: "language", language });
}

function withoutHeader(rows: readonly (readonly Cell[])[], context: ReadContext): TableLayout {
  const first = rows[0] ?? [];
  const width = first.length;
  if (width < 2 || width > 3) throw noLanguageColumn(first, context.path);
  const columns: Column[] = [
    { kind: "side", side: "source" },
    { kind: "side", side: "target" },
  ];
  if (width === 3) columns.push({ kind: "detail", name: "note" });
  return {
    columns: nameSides(columns, rows, context),
    rows,
    native: false,
  };
}

/** DeepL: source, target and the languages of both in every row (and a relevance that is not kept). */
function languagesOfCells(
  cells: readonly Cell[],
): readonly [source: LanguageTag, target: LanguageTag] | undefined {
  if (cells.length < 4 || cells.length > 5) return undefined;
  const [source, target] = cells.slice(2, 4).map(({ text }) => languageTagged(text));
  return source === undefined || target === undefined ? undefined : [source, target];
}

/** `undefined` where the first row is a header, or the second says nothing of languages. */
function languagesOfRows(
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[],
): readonly [source: LanguageTag, target: LanguageTag] | undefined {
  if (columns.slice(0, 2).some(({ kind }) => kind !== "property")) return undefined;
  const [first = [], second = first] = rows;
  return languagesOfCells(second) === undefined ? undefined : languagesOfCells(first);
}

function withTaggedRows(
  rows: readonly (readonly Cell[])[],
  [source, target]: readonly [LanguageTag, LanguageTag],
  context: ReadContext,
): TableLayout {
  const columns: readonly Column[] = [
    { kind: "language", language: source },
    { kind: "language", language: target },
  ];
  requireLanguages(columns, rows[0] ?? [], context);
  const ofPair = rows.filter((cells) => {
    const pair = languagesOfCells(cells);
    if (pair?.[0] === source && pair[1] === target) return true;
    const { path } = context;
    const cell = cells[2] ?? cells[0];
    const data = { languages: (pair ?? []).join(" → "), wanted: `${source} → ${target}` };
    const { line = 1, column = 1 } = cell ?? {};
    context.warn({ code: "rowOfOtherLanguages", data, path, line, column });
    return false;
  });
  return { columns, rows: ofPair.map((cells) => cells.slice(0, 2)), native: false };
}

/** Puts languages in place of `source` and `target`: as asked for, else by what the cells look like. */
function nameSides(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  context: ReadContext,
): readonly Column[] {
  const sourceAt = columns.findIndex(
    (column) => column.kind === "side" && column.side === "source",
  );
  const targetAt = columns.findIndex(
    (column) => column.kind === "side" && column.side === "target",
  );
  if (sourceAt < 0 || targetAt < 0) return columns;
  let source: LanguageTag = context.sourceLanguage ?? "en";
  let target: LanguageTag = context.targetLanguage ?? otherThan(source);
  if (context.sourceLanguage === undefined && context.targetLanguage === undefined) {
    const cells = (at: number): string[] => rows.slice(0, 500).map((row) => row[at]?.text ?? "");
    // Which way the columns stand, their cells tell.
    const share = (at: number): number => shareOf(cells(at), languageOf(target).looks);
    if (share(sourceAt) > share(targetAt) + clearly) [source, target] = [target, source];
  }
  return columns.map((column) =>
    column.kind === "side"
      ? { kind: "language", language: column.side === "source" ? source : target }
      : column,
  );
}

/**
 * Columns of synonyms and forbidden terms get the language of the term column before them. One headed "Do not use"
 * may hold marks (yes, no) or the terms themselves: its cells tell.
 */
function withFurtherTerms(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { targetLanguage }: ReadContext,
): readonly Column[] {
  const plain = columns.map((column) =>
    column.kind === "language" && column.status === undefined ? column.language : undefined,
  );
  const languages = plain.filter((language) => language !== undefined);
  const target =
    languages.find(
      (each) => targetLanguage !== undefined && languageServes(each, targetLanguage),
    ) ??
    languages[1] ??
    languages[0];
  const isMarked = (at: number): boolean => rows.every((row) => isMark(row[at]?.text ?? ""));
  return columns.map((column, at): Column => {
    const before = plain.findLast((language, index) => index < at && language !== undefined);
    const ofAvoided = "status" in column && column.status === "deprecated";
    if (ofAvoided && isMarked(at)) {
      const termAt = column.kind === "language" ? plain.indexOf(column.language) : -1;
      return { kind: "detail", name: "forbidden", ...(termAt >= 0 && { termAt }) };
    }
    if (column.kind === "further") {
      const language = before ?? target;
      const { status } = column;
      return language === undefined ? column : { kind: "language", language, status };
    }
    const holdsTerms =
      column.kind === "detail" &&
      column.name === "forbidden" &&
      !isMarked(at) &&
      !rows.some((row) => isYesOrNo(row[at]?.text ?? ""));
    if (!holdsTerms) return column;
    const language = (column.termAt === undefined ? before : plain[column.termAt]) ?? target;
    return language === undefined ? column : { kind: "language", language, status: "deprecated" };
  });
}

/** How much further one column must look like a language than the other. */
const clearly = 0.2;

function otherThan(source: LanguageTag): LanguageTag {
  return ["es", "en"].find((each) => each !== source) ?? source;
}

function shareOf(cells: readonly string[], looks: RegExp | undefined): number {
  return cells.filter((cell) => looks?.test(cell)).length / Math.max(cells.length, 1);
}

function refuseDuplicates(columns: readonly Column[], header: readonly Cell[], path: string): void {
  const seen = new Set<string>();
  for (const [index, column] of columns.entries()) {
    const cell = header[index];
    if (cell === undefined || cell.text === "") continue;
    // memoQ heads the further terms of a language as it heads the first; details part them.
    if (column.kind === "language" && columns.some((other) => isDetailOf(other, index))) continue;
    if (column.kind === "further" || (column.kind === "language" && column.status !== undefined))
      continue;
    const key = JSON.stringify(column);
    if (seen.has(key))
      throw new ParseError("duplicateColumn", {
        data: { column: cell.text },
        path,
        line: cell.line,
        column: cell.column,
      });
    seen.add(key);
  }
}

function isDetailOf(column: Column, languageAt: number): boolean {
  return (column.kind === "detail" || column.kind === "property") && column.termAt === languageAt;
}

function requireLanguages(
  columns: readonly Column[],
  header: readonly Cell[],
  context: ReadContext,
): void {
  const languages = columns.flatMap((column) =>
    column.kind === "language" ? [column.language] : [],
  );
  if (languages.length === 0) throw noLanguageColumn(header, context.path);
  for (const wanted of [context.sourceLanguage, context.targetLanguage])
    if (wanted !== undefined && !languages.some((language) => languageServes(language, wanted)))
      throw new ParseError("languageMissing", {
        data: { language: wanted, found: languages.join(", ") },
        path: context.path,
        line: header[0]?.line ?? 1,
        column: 1,
      });
}

function noLanguageColumn(header: readonly Cell[], path: string): ParseError {
  return new ParseError("noLanguageColumn", {
    data: { found: header.map((cell) => cell.text.slice(0, 40)).join(", ") },
    path,
    line: header[0]?.line ?? 1,
    column: 1,
  });
}
