// A glossary -> a workbook with one sheet. Every cell is text: nothing in it is ever a formula or a date.

import { strToU8, zipSync } from "fflate";
import type { Glossary } from "../../model/concept.ts";
import { InputError } from "../../model/errors.ts";
import { escapeText } from "../../xml/escape.ts";
import { glossaryTable } from "../csv/glossary-table.ts";
import type { Chunk, WriteContext } from "../format.ts";
import { columnName } from "./cell-reference.ts";
import { encodeEscaped } from "./escaped-text.ts";
import {
  contentTypes,
  packageRelationships,
  styles,
  workbook,
  workbookRelationships,
} from "./workbook-parts.ts";

// Excel's own limits.
const mostRows = 1_048_576;
const longestCell = 32_767;
const widestColumn = 60;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** A cell that a program would make a formula of when somebody edits it is marked as text (`quotePrefix`). */
const looksLikeFormula = /^[=+\-@]/u;
const style = { header: 1, text: 2, quoted: 3 } as const;
/** In local time, as ZIP archives have it: the same bytes everywhere and at any time. */
const modified = new Date(1980, 0, 1);

/** Throws `InputError` `sheetFull` for more rows than a sheet of Excel has. */
export function* writeXlsx(
  glossary: Glossary,
  context: WriteContext,
): Generator<Chunk, void, undefined> {
  const table = [...glossaryTable(glossary, context)];
  const path = context.path ?? "";
  if (table.length > mostRows)
    throw new InputError("sheetFull", { path, data: { limit: mostRows } });
  const strings = new SharedStrings(context);
  const parts = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": packageRelationships,
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": workbookRelationships,
    "xl/styles.xml": styles,
    "xl/worksheets/sheet1.xml": sheetOf(table, strings),
    "xl/sharedStrings.xml": strings.xml(),
  };
  yield zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, strToU8(declaration + content)]),
    ),
    { mtime: modified },
  );
}

function sheetOf(table: readonly (readonly string[])[], strings: SharedStrings): string {
  const width = table[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, index) => {
    const longest = Math.max(0, ...table.map((row) => row[index]?.length ?? 0));
    const size = Math.min(widestColumn, longest + 2);
    return `<col min="${index + 1}" max="${index + 1}" width="${size}" style="${style.text}" customWidth="1"/>`;
  });
  const rows = table.map((cells, index) => {
    const row = index + 1;
    const written = cells.map((text, at) =>
      text === ""
        ? ""
        : `<c r="${columnName(at + 1)}${row}" s="${styleOf(text, row)}" t="s"><v>${strings.numberOf(text)}</v></c>`,
    );
    return `<row r="${row}">${written.join("")}</row>`;
  });
  // The header stays in sight when the sheet is scrolled.
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return (
    `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<cols>${columns.join("")}</cols><sheetData>${rows.join("")}</sheetData></worksheet>`
  );
}

function styleOf(text: string, row: number): number {
  if (row === 1) return style.header;
  return looksLikeFormula.test(text) ? style.quoted : style.text;
}

class SharedStrings {
  readonly #context: WriteContext;
  readonly #numbers = new Map<string, number>();
  #count = 0;

  constructor(context: WriteContext) {
    this.#context = context;
  }

  numberOf(text: string): number {
    this.#count += 1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    if (text.length > longestCell)
      this.#context.warn({
        code: "cellTooLong",
        data: { length: text.length, limit: longestCell },
        path: this.#context.path ?? "",
        line: undefined,
        column: undefined,
      });
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  xml(): string {
    // What XML cannot carry has been given a name.
    const items = [...this.#numbers.keys()].map(
      (text) =>
        `<si><t xml:space="preserve">${escapeText(encodeEscaped(text), () => undefined)}</t></si>`,
    );
    return `<sst xmlns="${main}" count="${this.#count}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}
