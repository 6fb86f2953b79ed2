// Finds out what a table is: with or without a header, native or plain, and which column is which language.

import { ParseError } from "../../model/errors.ts";
import { languageServes, type LanguageTag } from "../../model/language.ts";
import type { ReadContext } from "../format.ts";
import { readHeader, type Column } from "./columns.ts";
import type { Cell } from "./parse-rows.ts";

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
  if (!isHeader(written)) return withoutHeader(rows, context);
  refuseDuplicates(written, first, context.path);
  const columns = nameSides(written, rows.slice(1), context);
  requireLanguages(columns, first, context);
  return {
    columns,
    rows: rows.slice(1),
    native: columns.some((column) => column.kind === "detail" && column.name === "id"),
  };
}

/** A language, two sides or two details: one word alone (`status`, `nota`) may be a term of the first row. */
function isHeader(columns: readonly Column[]): boolean {
  if (columns.some((column) => column.kind === "language" || column.kind === "side")) return true;
  const details = columns.flatMap((column) => (column.kind === "detail" ? [column.name] : []));
  return details.includes("id") || new Set(details).size > 1;
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
  let target: LanguageTag = context.targetLanguage ?? (source === "es" ? "en" : "es");
  if (context.sourceLanguage === undefined && context.targetLanguage === undefined) {
    const cells = (at: number): string[] => rows.slice(0, 500).map((row) => row[at]?.text ?? "");
    if (spanishShare(cells(sourceAt)) > spanishShare(cells(targetAt)) + 0.2)
      [source, target] = ["es", "en"];
  }
  return columns.map((column) =>
    column.kind === "side"
      ? { kind: "language", language: column.side === "source" ? source : target }
      : column,
  );
}

// año, Perú, toma de Lima, ronda campesina, votación
const spanishLooks =
  /[áéíóúñü¿¡]|\b(?:de|del|la|el|los|las|en|por|para)\b|(?:ción|dad|ismo|ina|ano)\b/iu;

function spanishShare(cells: readonly string[]): number {
  return cells.filter((cell) => spanishLooks.test(cell)).length / Math.max(cells.length, 1);
}

function refuseDuplicates(columns: readonly Column[], header: readonly Cell[], path: string): void {
  const seen = new Set<string>();
  for (const [index, column] of columns.entries()) {
    const cell = header[index];
    if (cell === undefined || cell.text === "") continue;
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
