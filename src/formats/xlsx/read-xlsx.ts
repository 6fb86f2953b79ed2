// Bytes of an Excel workbook -> a glossary: its first sheet that has a header is the table.

import type { Glossary } from "../../model/concept.ts";
import { ParseError } from "../../model/errors.ts";
import type { XmlHandler } from "../../xml/xml-reader.ts";
import { headerRow } from "../csv/headers/header-row.ts";
import type { Cell } from "../csv/parse-rows.ts";
import { readTable } from "../csv/read-table.ts";
import type { ReadContext } from "../format.ts";
import { attributeNamed, localName, OfficePackage } from "../zip/office-package.ts";
import { columnName } from "./cell-reference.ts";
import { readDateFormats } from "./date-formats.ts";
import { readSheet } from "./read-sheet.ts";
import { readSharedStrings } from "./shared-strings.ts";

type Rows = readonly (readonly Cell[])[];

interface Sheet {
  readonly name: string;
  readonly rows: Rows;
  /** Of the header in `rows`, or -1. */
  readonly header: number;
  readonly hidden: boolean;
}

/**
 * In places a line is a row of the sheet and a column one of its columns.
 * Throws `ParseError` `notXlsx`, and what `OfficePackage`, `XmlReader` and `readTable` throw.
 */
export function readXlsx(bytes: Iterable<Uint8Array>, context: ReadContext): Glossary {
  const sheets = readSheets(new OfficePackage(bytes, context.path), context);
  const wanted = context.table?.sheet;
  const named = sheets.filter(({ name }) => wanted === undefined || name === wanted);
  if (named.length === 0) {
    const found = sheets.map(({ name }) => name).join(", ");
    throw new ParseError("noSuchSheet", {
      path: context.path,
      data: { sheet: wanted ?? "", found },
    });
  }
  // What its author hid is read last.
  const filled = named
    .filter(({ rows }) => rows.length > 0)
    .sort((left, right) => Number(left.hidden) - Number(right.hidden));
  const chosen = filled.find(({ header }) => header >= 0) ?? filled[0];
  const warn = (code: string, data: Readonly<Record<string, string | number>>): void =>
    context.warn({ code, data, path: context.path, line: undefined, column: undefined });
  for (const { name, hidden } of filled)
    if (name !== chosen?.name)
      warn(hidden ? "hiddenSheetNotRead" : "sheetNotRead", {
        ...{ sheet: name, read: chosen?.name ?? "" },
      });
  if (chosen?.hidden === true) warn("hiddenSheetRead", { sheet: chosen.name });
  const above = Math.max(0, chosen?.header ?? 0);
  if (above > 0) warn("rowsAboveHeader", { count: above, sheet: chosen?.name ?? "" });
  const all = sheets.filter(({ rows }) => rows.length > 0).map(({ name }) => name);
  return readTable(squared(chosen?.rows.slice(above) ?? []), context, {
    ...{ sheet: chosen?.name, sheets: all },
  });
}

function readSheets(workbook: OfficePackage, context: ReadContext): readonly Sheet[] {
  const { path, warn } = context;
  const main = workbook.relationships("").find(({ kind }) => kind === "officeDocument")?.part;
  if (main === undefined) throw new ParseError("notXlsx", { path });
  const related = workbook.relationships(main);
  const parts = new Map(related.map(({ id, part }) => [id, part]));
  const partOf = (wanted: string): string | undefined =>
    related.find(({ kind }) => kind === wanted)?.part;
  const { sheets, from1904 } = readWorkbook(workbook, main);
  if (sheets.length === 0) throw new ParseError("notXlsx", { path });
  const shared = {
    strings: readSharedStrings(workbook, partOf("sharedStrings")),
    dateFormats: readDateFormats(workbook, partOf("styles")),
    from1904,
  };
  return sheets.flatMap(({ name, id, hidden }) => {
    const part = parts.get(id);
    if (part === undefined) return [];
    const rows = readSheet(workbook, part, {
      ...shared,
      reportError: (shown, { row, column }) =>
        warn({
          code: "cellShowsError",
          data: { cell: `${columnName(column)}${row}`, sheet: name, shown },
          path,
          line: row,
          column,
        }),
    });
    return [{ name, rows, hidden, header: headerRow(rows) }];
  });
}

interface NamedSheet {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
}

function readWorkbook(
  workbook: OfficePackage,
  part: string,
): { readonly sheets: readonly NamedSheet[]; readonly from1904: boolean } {
  const sheets: NamedSheet[] = [];
  let from1904 = false;
  const handler: XmlHandler = {
    open: (element, attributes) => {
      const local = localName(element);
      if (local === "workbookPr")
        from1904 = /^(?:1|true)$/u.test(attributeNamed(attributes, "date1904") ?? "");
      // `sheetId` is another number; the relationship's has a prefix.
      const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
      if (local === "sheet" && id !== undefined)
        sheets.push({
          ...{ name: attributeNamed(attributes, "name") ?? "", id },
          // hidden, veryHidden
          hidden: /hidden$/iu.test(attributeNamed(attributes, "state") ?? ""),
        });
    },
    text: () => undefined,
    close: () => undefined,
  };
  workbook.parse(part, handler);
  return { sheets, from1904 };
}

/** A sheet has no short rows: cells at the end of a row that hold nothing are not written. */
function squared(rows: Rows): Rows {
  const width = rows[0]?.length ?? 0;
  return rows.map((row) => [
    ...row,
    ...Array.from({ length: Math.max(0, width - row.length) }, (_, index) => ({
      text: "",
      line: row[0]?.line ?? 1,
      column: row.length + index + 1,
    })),
  ]);
}
