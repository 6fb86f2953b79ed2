// What the reader made of a table, for people to look at before it is believed.

import type { TableReading, UnderstoodColumn, UnderstoodTable } from "../format.ts";
import type { Column } from "./headers/columns.ts";
import type { Cell } from "./parse-rows.ts";
import type { TableLayout } from "./table-layout.ts";

const shownRows = 3;

/** Which sheet of a workbook the table stands in, and which there are. */
export type SheetRead = Pick<UnderstoodTable, "sheet" | "sheets">;

/** `written` is the table with its header, if it has one. */
export function tellUnderstood(
  reading: TableReading | undefined,
  written: readonly (readonly Cell[])[],
  { columns, rows }: TableLayout,
  sheet: SheetRead | undefined,
): void {
  const header = rows.length < written.length ? written[0] : undefined;
  reading?.onUnderstood?.({
    sheet: sheet?.sheet,
    ...(sheet?.sheets !== undefined && { sheets: sheet.sheets }),
    headerLine: header?.[0]?.line,
    columns: columns.map((column, at) => ({
      header: header?.[at]?.text ?? "",
      ...meaningOf(column),
    })),
    rows: rows.slice(0, shownRows).map((row) => columns.map((_, at) => row[at]?.text ?? "")),
  });
}

function meaningOf(column: Column): Pick<UnderstoodColumn, "meaning" | "of"> {
  if (column.kind === "language") {
    const { language, status } = column;
    const meaning =
      status === undefined ? "terms" : status === "deprecated" ? "avoided" : "synonyms";
    return { meaning, of: language };
  }
  if (column.kind === "detail") return { meaning: "detail", of: column.name };
  return {
    meaning: column.kind === "property" && column.type !== "" ? "property" : "ignored",
    of: "",
  };
}
