// A glossary table cut into its rows as they are written, so that a merge moves them as they are.

import { stringify } from "csv-stringify/sync";
import { readHeader } from "./headers/columns.ts";
import { detectDelimiter, parseRows } from "./parse-rows.ts";

export interface RowText {
  /** Cells by the header of their column. */
  readonly cells: Readonly<Record<string, string>>;
  /** The id and the terms: what says which row it is. */
  readonly key: string;
  /** Each term with the id, then the id alone: they identify a row whose term was changed. */
  readonly ties: readonly string[];
  /** As written, with its line break. */
  readonly text: string;
}

export interface TableTexts {
  readonly columns: readonly string[];
  /** The header as written. */
  readonly head: string;
  readonly rows: readonly RowText[];
  readonly delimiter: string;
  /** Whether rows have ids and are sorted by them. */
  readonly sorted: boolean;
}

/** `text` is the whole file, decoded. Throws `ParseError` as reading does. */
export function rowTexts(text: string, path: string): TableTexts {
  const unified = text.replaceAll(/\r\n?/gu, "\n");
  const delimiter = detectDelimiter(unified);
  const [header, ...body] = parseRows(unified, path);
  if (header === undefined) return { columns: [], head: "", rows: [], delimiter, sorted: true };
  const columns = header.map((cell) => cell.text);
  const meanings = readHeader(columns);
  const identifying = columns.filter((_, at) => {
    const meaning = meanings[at];
    return (
      meaning?.kind === "language" ||
      meaning?.kind === "side" ||
      meaning?.kind === "further" ||
      (meaning?.kind === "detail" && meaning.name === "id")
    );
  });
  const lines = unified.split("\n");
  const linesOf = (from: number, to: number): string =>
    `${lines.slice(from - 1, to - 1).join("\n")}\n`;
  const ends = body.map((_, at) => body[at + 1]?.[0]?.line ?? lastLine(lines) + 1);
  const rows = body.map((row, at): RowText => {
    const cells = Object.fromEntries(
      columns.map((name, column) => [name, row[column]?.text ?? ""]),
    );
    const key = JSON.stringify(identifying.map((name) => cells[name]));
    const id = cells["id"] ?? "";
    const terms = identifying.filter((name) => name !== "id" && cells[name] !== "");
    const ties = [
      ...terms.map((name) => JSON.stringify([id, name, cells[name]])),
      ...(id === "" ? [] : [JSON.stringify([id])]),
    ];
    return { cells, key, ties, text: linesOf(row[0]?.line ?? 1, ends[at] ?? 1) };
  });
  const ids = rows.map(({ cells }) => cells["id"] ?? "");
  return {
    columns,
    head: linesOf(1, body[0]?.[0]?.line ?? lastLine(lines) + 1),
    rows,
    delimiter,
    sorted: columns.includes("id") && ids.every((id, at) => at === 0 || (ids[at - 1] ?? "") <= id),
  };
}

/** The row as the table writes it. */
export function writeRow(
  cells: Readonly<Record<string, string>>,
  { columns, delimiter }: Pick<TableTexts, "columns" | "delimiter">,
): string {
  return stringify([columns.map((name) => (Object.hasOwn(cells, name) ? cells[name] : ""))], {
    delimiter,
    record_delimiter: "\n",
    quoted_match: /[\r\n]/u,
  });
}

function lastLine(lines: readonly string[]): number {
  return lines.at(-1) === "" ? lines.length - 1 : lines.length;
}
