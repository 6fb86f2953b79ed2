// A table of which the user says what its columns mean: the header is written anew, and other columns are left out.

import { InputError } from "../../../model/errors.ts";
import { fold } from "../../../strings/fold.ts";
import type { Cell } from "../parse-rows.ts";
import { readHeader } from "./columns.ts";

type Rows = readonly (readonly Cell[])[];

/** `chosen`: meanings by header or letter. Throws `InputError` `noSuchColumn`. */
export function withChosenColumns(
  rows: Rows,
  chosen: ReadonlyMap<string, string> | undefined,
  path: string,
): Rows {
  const [first] = rows;
  if (chosen === undefined || first === undefined) return rows;
  const places = Array.from(chosen, ([column, meaning]) => ({
    at: placeOf(column, first, path),
    meaning,
    column,
  }));
  const byLetter = places.every(({ at, column }) => fold(first[at]?.text ?? "") !== fold(column));
  const known = readHeader(first.map(({ text }) => text));
  // Letters alone say nothing of the first row: it is a header if it reads as one.
  const hasHeader = !byLetter || places.some(({ at }) => known[at]?.kind !== "property");
  const line = first[0]?.line ?? 1;
  const header = places.map(({ meaning, at }): Cell => ({ text: meaning, line, column: at + 1 }));
  const body = hasHeader ? rows.slice(1) : rows;
  return [
    header,
    ...body.map((row) =>
      places.map(({ at }) => row[at] ?? { text: "", line: row[0]?.line ?? 1, column: at + 1 }),
    ),
  ];
}

function placeOf(column: string, first: readonly Cell[], path: string): number {
  const named = first.findIndex(({ text }) => fold(text.trim()) === fold(column.trim()));
  if (named >= 0) return named;
  const at = /^[A-Z]{1,2}$/u.test(column)
    ? column.split("").reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
    : -1;
  if (at >= 0) return at;
  const found = first.map(({ text }) => text).join(", ");
  throw new InputError("noSuchColumn", { path, data: { column, found } });
}
