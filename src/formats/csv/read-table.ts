// Rows of a glossary table -> concepts: which rows belong together, and what a concept without an id is called.

import type { Concept, Glossary, Status, Term } from "../../model/concept.ts";
import type { Warning } from "../../model/errors.ts";
import type { Property } from "../../model/unit.ts";
import { canonicalGlossary } from "../concepts/canonical-glossary.ts";
import { conceptIdFor } from "../concepts/concept-id.ts";
import { fileStem } from "../file-stem.ts";
import type { ReadContext } from "../format.ts";
import { withChosenColumns } from "./headers/chosen-columns.ts";
import type { Cell } from "./parse-rows.ts";
import { readRow, type Row, type RowTerm } from "./read-row.ts";
import { layOut, type TableLayout } from "./table-layout.ts";
import { tellUnderstood, type SheetRead } from "./understood-table.ts";

/**
 * The glossary of a table, from CSV or a sheet, in canonical order.
 * A table without rows is an empty glossary, with the warning `emptyGlossary`.
 */
export function readTable(
  written: readonly (readonly Cell[])[],
  context: ReadContext,
  sheet?: SheetRead,
): Glossary {
  if (written.length === 0) {
    const { path } = context;
    context.warn({ code: "emptyGlossary", data: {}, path, line: undefined, column: undefined });
    return { kind: "glossary", concepts: [] };
  }
  const visible = withoutInvisible(written, context);
  const table = withChosenColumns(visible, context.table?.columns, context.path);
  const layout = layOut(table, context);
  tellUnderstood(context.table, table, layout, sheet);
  reportShortRows(layout, context);
  const rows = withContinuations(
    layout.rows.map((row) => readRow(row, layout, context)),
    layout,
    context,
  );
  return canonicalGlossary({ kind: "glossary", concepts: gatherConcepts(rows, context) });
}

// Zero-width space, word joiner, byte order mark, soft hyphen: nobody sees them, and no text has them where a term does.
const invisible = /[\u00AD\u200B\u2060\uFEFF]/gu;

function withoutInvisible(
  rows: readonly (readonly Cell[])[],
  { warn, path }: ReadContext,
): readonly (readonly Cell[])[] {
  let isTold = false;
  const cleaned = (cell: Cell): Cell => {
    const text = cell.text.replaceAll(invisible, "").trim();
    if (text === cell.text) return cell;
    const { line, column } = cell;
    if (!isTold) warn({ code: "invisibleRemoved", data: { text }, path, line, column });
    isTold = true;
    return { ...cell, text };
  };
  return rows.map((cells) => cells.map(cleaned));
}

function reportShortRows(layout: TableLayout, context: ReadContext): void {
  const short = layout.rows.filter((row) => row.length < layout.columns.length);
  if (short.length === 0) return;
  context.warn({
    code: "shortRows",
    data: { count: short.length, expected: layout.columns.length },
    path: context.path,
    line: short[0]?.[0]?.line,
    column: 1,
  });
}

interface TableRow extends Row {
  /** The group of the row above, where this one goes on. */
  readonly continues?: string;
}

/**
 * A row without id and without a term in the first language goes on with the row above it: further renderings
 * under one term, or cells that a spreadsheet merged.
 */
function withContinuations(
  rows: readonly Row[],
  { columns }: TableLayout,
  { warn, path }: ReadContext,
): readonly TableRow[] {
  const first = columns.find(({ kind }) => kind === "language");
  const languages = new Set(
    columns.flatMap((column) => (column.kind === "language" ? [column.language] : [])),
  );
  if (first?.kind !== "language" || languages.size < 2) return rows;
  let above: string | undefined;
  let told = false;
  return rows.map((row): TableRow => {
    const goesOn =
      row.id === "" &&
      row.terms.length > 0 &&
      row.terms.every(({ language }) => language !== first.language);
    if (!goesOn || above === undefined) {
      if (row.id !== "" || row.terms.length > 0) above = groupKey(row);
      return row;
    }
    const data = { term: row.terms[0]?.text ?? "" };
    if (!told) warn({ code: "rowContinues", data, path, line: row.line, column: 1 });
    told = true;
    return { ...row, continues: above };
  });
}

function gatherConcepts(rows: readonly TableRow[], context: ReadContext): readonly Concept[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.id === "" && row.terms.length === 0) continue;
    const key = row.continues ?? groupKey(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const taken = new Set(rows.map((row) => row.id));
  return [...groups.values()].map((group) => {
    const terms = gatherTerms(group);
    const id = group[0]?.id ?? "";
    return {
      id: id === "" ? conceptIdFor(terms, taken) : id,
      subjectField: subjectFieldOf(group, context.path),
      definition: definitionOf(group, context),
      terms,
      props: gatherProps(group),
    };
  });
}

/** The id; without one, the first term: rows with the same source are one concept. */
function groupKey(row: Row): string {
  const first = row.terms[0];
  return row.id === "" ? `term ${first?.language} ${first?.text}` : `id ${row.id}`;
}

function gatherTerms(group: readonly Row[]): readonly Term[] {
  const terms: Term[] = [];
  const languages = new Set<string>();
  for (const [index, row] of group.entries()) {
    for (const [place, draft] of row.terms.entries()) {
      if (row.id === "" && index > 0 && place === 0 && repeats(draft, terms)) continue;
      const status: Status =
        draft.status ?? (languages.has(draft.language) ? "admitted" : "preferred");
      terms.push({ ...draft, status });
      // What only waits takes the place of none.
      if (status !== "proposed") languages.add(draft.language);
    }
  }
  return terms;
}

function repeats(draft: RowTerm, terms: readonly Term[]): boolean {
  return terms.some((term) => term.language === draft.language && term.text === draft.text);
}

function definitionOf(group: readonly Row[], context: ReadContext): string {
  const [first, ...others] = group.flatMap((row) => row.definition ?? []);
  const other = others.find((cell) => cell.text !== first?.text);
  if (other !== undefined) {
    const data = { id: group[0]?.id ?? "", kept: first?.text ?? "", dropped: other.text };
    const { line, column } = other;
    const warning: Warning = {
      code: "differentDefinitions",
      data,
      path: context.path,
      line,
      column,
    };
    context.warn(warning);
  }
  return first?.text ?? "";
}

/** The column, if there is one; else the name of the file without folder and extension. */
function subjectFieldOf(group: readonly Row[], path: string): string {
  const written = group.flatMap((row) => row.subjectField ?? []);
  if (written.length > 0) return written.find((field) => field !== "") ?? "";
  return fileStem(path);
}

/** A later row may repeat what an earlier one said of the concept; within one row nothing is a repetition. */
function gatherProps(group: readonly Row[]): readonly Property[] {
  const props: Property[] = [];
  const seen = new Set<string>();
  for (const row of group) {
    const added = row.conceptProps.filter((property) => !seen.has(JSON.stringify(property)));
    for (const property of added) seen.add(JSON.stringify(property));
    props.push(...added);
  }
  return props;
}
