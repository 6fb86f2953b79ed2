// The doctor for a glossary as a table.

import { stringify } from "csv-stringify/sync";
import { readHeader, type Column } from "../../formats/csv/headers/columns.ts";
import { detectDelimiter, parseRows, type Cell } from "../../formats/csv/parse-rows.ts";
import { readCsv } from "../../formats/csv/read-csv.ts";
import { ParseError } from "../../model/errors.ts";
import { canonicalLanguage } from "../../model/language.ts";
import { DefectLog, type DefectKind, type Point, type ReportDefect } from "../defect.ts";
import { encodingKinds, openTolerantly } from "../encoding-defects.ts";
import type { Diagnosis, DoctorFile, FormatDoctor } from "../format-doctor.ts";
import { lintDefects, lintKinds } from "../glossary-lints.ts";
import { wholeText } from "../whole-text.ts";

const kinds: readonly DefectKind[] = [
  ...encodingKinds.filter(({ id }) => id !== "encoding-wrong" && id !== "encoding-mixed"),
  { id: "table-encoding", level: "error" },
  { id: "table-control-character", level: "error" },
  { id: "table-invisible", level: "warning" },
  { id: "unclosed-quote", level: "error" },
  { id: "no-language", level: "error" },
  { id: "column-twice", level: "error" },
  { id: "extra-cells", level: "error" },
  { id: "language-header", level: "warning" },
  { id: "hash-term", level: "warning" },
  { id: "formula-cell", level: "warning" },
  { id: "line-break", level: "warning" },
  { id: "pair-twice", level: "warning" },
  { id: "other-delimiter", level: "note" },
  ...lintKinds,
];

const invisible = /[\u00AD\u200B\u2060\uFEFF]/gu;
// Control characters are what this looks for.
// oxlint-disable-next-line no-control-regex
const control = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const maximumQuotes = 20;

export const csvDoctor: FormatDoctor = {
  name: "csv",
  extensions: [".csv", ".tsv"],
  kinds,
  diagnose,
};

function diagnose(file: DoctorFile): Diagnosis {
  const { path } = file;
  const log = new DefectLog(kinds);
  const opened = openTolerantly(
    file,
    () => undefined,
    (id, point, data) => {
      if (id === "encoding-wrong") log.report("table-encoding", point, data);
      else if (id !== "encoding-mixed") log.report(id, point, data);
      else log.report("table-encoding", point, { declared: "UTF-8", found: "windows-1252" });
    },
  );
  const { text, rows, broken } = readRows(
    withoutInvisible(withoutControls(wholeText(opened.text(), path), log.report), log.report),
    path,
    log.report,
  );
  const delimiter = detectDelimiter(text);
  const kept = broken === undefined ? examineRows(rows, delimiter, log.report) : [];
  for (const { kind, point, data } of lintDefects(() =>
    readCsv(file.bytes(), { path, warn: () => undefined }),
  ))
    log.report(kind.id, point, data);
  const mended = (): readonly string[] =>
    kept.map((cells) => stringify([[...cells]], { delimiter, record_delimiter: "\n" }));
  return {
    format: "CSV",
    encoding: opened.findings.encoding,
    units: rows.length,
    saved: broken === undefined ? kept.length : 0,
    defects: log.defects(),
    losses: [],
    failure: broken ?? readingFailure(mended().join(""), path),
    mend: broken === undefined && kept.length > 0 ? mended : undefined,
  };
}

function withoutControls(text: string, report: ReportDefect): string {
  let line = 1;
  let start = 0;
  return text.replaceAll(control, (character, at: number) => {
    for (
      let end = text.indexOf("\n", start);
      end >= 0 && end < at;
      end = text.indexOf("\n", start)
    ) {
      line += 1;
      start = end + 1;
    }
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    report("table-control-character", { line, column: at - start + 1 }, { what: `U+${code}` });
    return "";
  });
}

/** Without what nobody sees. */
function withoutInvisible(text: string, report: ReportDefect): string {
  const visible = (written: string, index: number): string =>
    written.replaceAll(invisible, (character, at: number) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      report("table-invisible", { line: index + 1, column: at + 1 }, { what: `U+${code}` });
      return "";
    });
  return text.split("\n").map(visible).join("\n");
}

interface ReadRows {
  readonly text: string;
  readonly rows: readonly (readonly Cell[])[];
  /** What still cannot be read. */
  readonly broken: ParseError | undefined;
}

/** A quote that is never closed is a literal character or a mistake, and is removed. */
function readRows(written: string, path: string, report: ReportDefect): ReadRows {
  let text = written;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return { text, rows: parseRows(text, path), broken: undefined };
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      const { code, line = 1, column = 1 } = error;
      if (code !== "unclosedQuote" || attempt >= maximumQuotes)
        return { text, rows: [], broken: error };
      report("unclosed-quote", { line, column });
      const lines = text.split("\n");
      const bad = lines[line - 1] ?? "";
      lines[line - 1] = bad.slice(0, column - 1) + bad.slice(column);
      text = lines.join("\n");
    }
  }
}

/** The cells of a fixed table: no duplicate pairs, and languages written with a hyphen. */
function examineRows(
  rows: readonly (readonly Cell[])[],
  delimiter: string,
  report: ReportDefect,
): readonly (readonly string[])[] {
  const [header, ...body] = rows;
  if (header === undefined) return [];
  if (delimiter !== ",")
    report("other-delimiter", undefined, { delimiter: delimiter === "\t" ? "tab" : delimiter });
  const columns = readHeader(header.map(({ text }) => text));
  const termColumns = columns.flatMap((column, at) => (isTermColumn(column) ? [at] : []));
  if (termColumns.length === 0 && header.length > 3)
    report("no-language", pointOf(header[0]), {
      found: header
        .map(({ text }) => text)
        .join(", ")
        .slice(0, 80),
    });
  const headed = termColumns.length > 0;
  examineHeader(header, report);
  const seen = new Set<string>();
  const native = columns.some((column) => column.kind === "detail" && column.name === "id");
  const kept = (headed ? body : rows).filter((cells) => {
    for (const cell of cells.slice(headed ? columns.length : header.length))
      if (cell.text !== "") {
        report("extra-cells", pointOf(cell), { found: cells.length, expected: header.length });
        break;
      }
    const termCells = headed ? termColumns.map((at) => cells[at]) : cells.slice(0, 2);
    for (const cell of termCells) if (cell !== undefined) examineTerm(cell, report);
    if (native || termCells.length < 2) return true;
    const key = JSON.stringify(termCells.map((cell) => cell?.text));
    const again = seen.has(key);
    seen.add(key);
    if (again) report("pair-twice", pointOf(cells[0]), { term: termCells[0]?.text ?? "" });
    return !(again && cells.every((cell, at) => cell.text === "" || termCells.includes(cells[at])));
  });
  const names = headed ? [header.map(({ text }) => hyphenated(text))] : [];
  return [...names, ...kept.map((cells) => cells.map(({ text }) => text))];
}

function isTermColumn({ kind }: Column): boolean {
  return kind === "language" || kind === "side";
}

function examineHeader(header: readonly Cell[], report: ReportDefect): void {
  const seen = new Set<string>();
  for (const cell of header) {
    const name = cell.text.toLowerCase();
    if (name !== "" && seen.has(name)) report("column-twice", pointOf(cell), { column: cell.text });
    seen.add(name);
    if (hyphenated(cell.text) !== cell.text)
      report("language-header", pointOf(cell), {
        written: cell.text,
        canonical: hyphenated(cell.text),
      });
  }
}

/** `es_PE` -> `es-PE`; every other header as it is. */
function hyphenated(header: string): string {
  if (!/^[a-z]{2,3}_[a-z]{2,4}$/iu.test(header)) return header;
  return canonicalLanguage(header) ?? header;
}

function examineTerm(cell: Cell, report: ReportDefect): void {
  const { text } = cell;
  const data = { term: text.length > 40 ? `${text.slice(0, 40)}…` : text };
  if (cell.padded === true && text !== "") report("padded-term", pointOf(cell), data);
  if (text.startsWith("#")) report("hash-term", pointOf(cell), data);
  if (/^[=+@-]/u.test(text)) report("formula-cell", pointOf(cell), data);
  if (/[\n\t]/u.test(text)) report("line-break", pointOf(cell), data);
}

function pointOf(cell: Cell | undefined): Point {
  return { line: cell?.line ?? 1, column: cell?.column ?? 1 };
}

function readingFailure(text: string, path: string): ParseError | undefined {
  try {
    readCsv([new TextEncoder().encode(text)], { path, warn: () => undefined });
    return undefined;
  } catch (error) {
    if (error instanceof ParseError) return error;
    throw error;
  }
}
