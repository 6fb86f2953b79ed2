// What has to happen so that a glossary file and a glossary of a store have the same rows.

import { cell, unitedCells } from "../../formats/csv/row-cells.ts";
import { rowTexts, writeRow, type RowText, type TableTexts } from "../../formats/csv/row-texts.ts";
import {
  decideThreeWays,
  type ThreeWayDecision,
  type ThreeWayItem,
} from "../../memory/edit/merge-three-ways.ts";

export interface RowPlan {
  readonly decisions: readonly ThreeWayDecision<RowText>[];
  /** Ids of concepts with a row that both sides changed: they stay as they are on both. */
  readonly inConflict: ReadonlySet<string>;
  /** Of the file, with those that only the store has. */
  readonly columns: readonly string[];
  readonly ours: TableTexts;
  readonly theirs: TableTexts;
  /** A table of rows; where the file's own rows fit, as they are written there. */
  readonly tableOf: (rows: readonly RowText[]) => string;
}

/** The texts of the tables; `base` is empty for a first run. */
export function planRows(
  texts: { readonly base: string; readonly ours: string; readonly theirs: string },
  path: string,
): RowPlan {
  const theirs = rowTexts(texts.theirs, path);
  const ours = texts.ours.trim() === "" ? { ...theirs, rows: [] } : rowTexts(texts.ours, path);
  const base = rowTexts(texts.base, path);
  const columns = [...new Set([...ours.columns, ...theirs.columns])];
  const shared = theirs.columns;
  const layout = { columns, delimiter: ours.delimiter };
  const isWhole = columns.length === ours.columns.length;
  const written = (row: RowText, cells: RowText["cells"]): RowText => ({
    ...row,
    cells,
    text: writeRow(cells, layout),
  });
  const decisions = decideThreeWays<RowText>(
    { base: keyed(base), ours: keyed(ours), theirs: keyed(theirs) },
    {
      // What the store has no column for is the file's alone.
      same: (one, another) => shared.every((name) => cell(one, name) === cell(another, name)),
      unite: (before, one, another) => {
        const cells = unitedCells(before, one, another, shared);
        return cells === undefined ? undefined : written(one, { ...one.cells, ...cells });
      },
    },
  ).map((decision) => {
    const { ours: own, theirs: other, decided } = decision;
    if (decided === undefined || decided[0] !== other || other === undefined) return decision;
    return { ...decision, decided: [written(other, { ...own?.cells, ...other.cells })] };
  });
  const inConflict = new Set(
    decisions.flatMap(({ base: before, ours: own, theirs: other, decided }) =>
      decided === undefined ? [before, own, other].flatMap((row) => (row ? [idOf(row)] : [])) : [],
    ),
  );
  const head =
    isWhole && ours.head !== ""
      ? ours.head
      : writeRow(Object.fromEntries(columns.map((name) => [name, name])), layout);
  const own = new Set(ours.rows);
  const tableOf = (rows: readonly RowText[]): string =>
    head +
    rows.map((row) => (isWhole && own.has(row) ? row.text : writeRow(row.cells, layout))).join("");
  return { decisions, inConflict, columns, ours, theirs, tableOf };
}

export function idOf(row: RowText): string {
  return cell(row, "id");
}

// By the id and the terms that there are, whatever columns for further languages a table has.
function keyed({ rows }: TableTexts): readonly ThreeWayItem<RowText>[] {
  return rows.map((row) => ({ key: row.ties.join("\u0000"), ties: row.ties, item: row }));
}
