// What was made of a client's table: sheet, columns and first rows, to be looked at before it is believed.

import type { UnderstoodColumn, UnderstoodTable } from "../../formats/format.ts";
import type { Translate } from "../../messages/translator.ts";
import { visibleInLine } from "../../strings/visible.ts";

const shownLength = 40;

export function understoodLines(
  { sheet, headerLine, columns, rows }: UnderstoodTable,
  translate: Translate,
): readonly string[] {
  // Our own table needs no explanation.
  if (columns.every(({ header, meaning, of }) => isPlain(header, meaning, of))) return [];
  const place =
    sheet === undefined
      ? []
      : [`  ${translate("commands.import.understood.sheet", { sheet, line: headerLine ?? 0 })}`];
  return [
    ...place,
    ...columns.map((column, at) => `  ${columnName(column, at)}  ${meaningOf(column, translate)}`),
    ...rows.map((cells, at) => {
      const shown = cells.filter((cell) => cell !== "").map(short);
      return `  ${at === 0 ? translate("commands.import.understood.rows") : "      "}  ${shown.join(" · ")}`;
    }),
  ];
}

function isPlain(header: string, meaning: string, of: string): boolean {
  return (
    (meaning === "terms" && header.toLowerCase() === of.toLowerCase()) ||
    (meaning === "detail" && header === of)
  );
}

function columnName({ header }: UnderstoodColumn, at: number): string {
  return header === "" ? `${at + 1}` : `“${short(header)}”`;
}

function meaningOf({ meaning, of }: UnderstoodColumn, translate: Translate): string {
  return translate.dynamic(`commands.import.understood.${meaning}`, { of });
}

function short(text: string): string {
  const line = visibleInLine(text.replaceAll(/\s+/gu, " "));
  return line.length > shownLength ? `${line.slice(0, shownLength)}…` : line;
}
