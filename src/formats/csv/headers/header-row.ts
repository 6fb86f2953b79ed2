// Where the header of a table stands: a title may come before it, and whose glossary it is.

import type { Cell } from "../parse-rows.ts";
import { readHeader } from "./columns.ts";

type Rows = readonly (readonly Cell[])[];

const headerWithin = 10;

/** The index of the first row that reads as a header; -1 if none does. */
export function headerRow(rows: Rows): number {
  return rows.slice(0, headerWithin).findIndex(isHeader);
}

/** How many rows stand above the header of a table that is no sheet: titles hold fewer cells than it. */
export function titleRows(rows: Rows): number {
  const at = headerRow(rows);
  const filled = (row: readonly Cell[] | undefined): number =>
    (row ?? []).filter(({ text }) => text !== "").length;
  const width = filled(rows[at]);
  return at > 0 && rows.slice(0, at).every((row) => filled(row) < Math.min(width, 2)) ? at : 0;
}

/** Two columns with a meaning, one of them a language. */
function isHeader(row: readonly Cell[]): boolean {
  const columns = readHeader(row.map(({ text }) => text)).filter(({ kind }) => kind !== "property");
  const named = columns.some(({ kind }) => kind === "language" || kind === "side");
  return named && columns.length > 1;
}
