// The rows of a sheet as cells of text, each knowing its row and column.

import { ParseError } from "../../model/errors.ts";
import type { XmlHandler } from "../../xml/xml-reader.ts";
import type { Cell } from "../csv/parse-rows.ts";
import { attributeNamed, localName, type OfficePackage } from "../zip/office-package.ts";
import { readCellReference, type SheetPlace } from "./cell-reference.ts";
import { dateText } from "./date-formats.ts";
import { decodeEscaped } from "./escaped-text.ts";

/** What the workbook says for all its sheets. */
export interface WorkbookSettings {
  readonly strings: readonly string[];
  readonly dateFormats: ReadonlySet<number>;
  readonly from1904: boolean;
  /** Told of a cell that shows an error, `#NAME?`, and is read as empty. */
  readonly reportError: (shown: string, place: SheetPlace) => void;
}

/** One cell in the last column of each row would make a table of many gigabytes. */
const mostCells = 5_000_000;

interface Merge {
  readonly from: SheetPlace;
  readonly toRow: number;
}

interface OpenCell extends SheetPlace {
  readonly type: string;
  readonly format: number;
}

/**
 * Rows that hold anything, with empty cells where a row has none. A formula is what it last gave: nothing is
 * computed. A value merged over rows is that of each of these rows.
 * Throws `ParseError` `sheetTooLarge` where the rows are wider, taken together, than five million cells.
 */
export function readSheet(
  workbook: OfficePackage,
  part: string,
  settings: WorkbookSettings,
): readonly (readonly Cell[])[] {
  const rows = new Map<number, Map<number, string>>();
  const merges: Merge[] = [];
  let row = 0;
  let column = 0;
  let cell: OpenCell | undefined;
  let text = "";
  let reading = false;
  let inReading = false;
  const handler: XmlHandler = {
    open: (name, attributes) => {
      const local = localName(name);
      if (local === "row") {
        row = Number(attributeNamed(attributes, "r") ?? row + 1);
        column = 0;
      } else if (local === "c") {
        const place = readCellReference(attributeNamed(attributes, "r") ?? "");
        column = place?.column ?? column + 1;
        const type = attributeNamed(attributes, "t") ?? "n";
        cell = { row, column, type, format: Number(attributeNamed(attributes, "s") ?? 0) };
        text = "";
      } else if (local === "rPh") inReading = true;
      else if (local === "v" || local === "t") reading = cell !== undefined && !inReading;
      else if (local === "mergeCell") merges.push(...mergeOf(attributeNamed(attributes, "ref")));
    },
    text: (written) => {
      if (reading) text += written;
    },
    close: (name) => {
      const local = localName(name);
      if (local === "v" || local === "t") reading = false;
      if (local === "rPh") inReading = false;
      if (local !== "c" || cell === undefined) return;
      const shown = cellText(cell, text, settings);
      if (shown !== "") {
        const cells = rows.get(cell.row) ?? new Map<number, string>();
        rows.set(cell.row, cells.set(cell.column, shown));
      }
      cell = undefined;
    },
  };
  workbook.parse(part, handler);
  for (const merge of merges) fillDown(rows, merge);
  let total = 0;
  for (const cells of rows.values()) total += Math.max(...cells.keys());
  if (total > mostCells)
    throw new ParseError("sheetTooLarge", { path: workbook.path, data: { limit: mostCells } });
  return [...rows]
    .toSorted(([left], [right]) => left - right)
    .map(([at, cells]) => rowOf(at, cells));
}

function cellText(cell: OpenCell, written: string, settings: WorkbookSettings): string {
  const { type, format } = cell;
  if (type === "s") return asCell(settings.strings[Number(written)] ?? "");
  if (type === "b") return written.trim() === "1" ? "TRUE" : "FALSE";
  if (type === "e") {
    settings.reportError(written, cell);
    return "";
  }
  if (type !== "n") return asCell(decodeEscaped(written));
  const number = Number(written);
  if (written.trim() === "" || Number.isNaN(number)) return written.trim();
  // 1.1000000000000001 is how a workbook writes 1.1.
  return settings.dateFormats.has(format)
    ? dateText(number, settings.from1904)
    : String(Number(number.toPrecision(15)));
}

/** As a cell of CSV: trimmed, line breaks as `\n`. */
function asCell(text: string): string {
  return text.replaceAll(/\r\n?/gu, "\n").trim();
}

function mergeOf(reference: string | undefined): readonly Merge[] {
  const [start = "", end = ""] = (reference ?? "").split(":");
  const [from, to] = [readCellReference(start), readCellReference(end)];
  return from === undefined || to === undefined ? [] : [{ from, toRow: to.row }];
}

/** Only rows that hold something of their own: a merge may go down to the end of the sheet. */
function fillDown(rows: ReadonlyMap<number, Map<number, string>>, { from, toRow }: Merge): void {
  const value = rows.get(from.row)?.get(from.column);
  if (value === undefined) return;
  for (const [row, cells] of rows)
    if (row > from.row && row <= toRow && !cells.has(from.column)) cells.set(from.column, value);
}

function rowOf(row: number, cells: ReadonlyMap<number, string>): readonly Cell[] {
  const width = Math.max(...cells.keys());
  return Array.from({ length: width }, (_, index) => ({
    text: cells.get(index + 1) ?? "",
    line: row,
    column: index + 1,
  }));
}
