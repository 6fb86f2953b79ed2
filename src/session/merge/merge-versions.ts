// Merges two versions of one file by unit or row, with conflict marks only where both changed the same one.

import { cell, unitedCells } from "../../formats/csv/row-cells.ts";
import { rowTexts, writeRow, type RowText, type TableTexts } from "../../formats/csv/row-texts.ts";
import { canonicalOrder } from "../../formats/tmx/canonical-order.ts";
import { unitTexts, type UnitText } from "../../formats/tmx/unit-texts.ts";
import { writeTmx } from "../../formats/tmx/write-tmx.ts";
import {
  mergeThreeWays,
  type ThreeWayItem,
  type ThreeWayResult,
} from "../../memory/edit/merge-three-ways.ts";
import { contentOf, sourceIdentityOf, writtenSegment } from "../../memory/edit/unit-identity.ts";
import { uniteVersions } from "../../memory/edit/unite-versions.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { compareText } from "../../strings/compare-text.ts";

/** The decoded texts of three versions of a file; `base` may be empty if both added the file. */
export interface Versions {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

export interface MergedText {
  readonly text: string;
  readonly conflicts: number;
}

export function mergeTmxVersions({ base, ours, theirs }: Versions, path: string): MergedText {
  const [from, own, other] = [base, ours, theirs].map((text) =>
    text.trim() === "" ? { head: "", units: [], tail: "" } : unitTexts(text, path),
  );
  if (from === undefined || own === undefined || other === undefined)
    return { text: ours, conflicts: 0 };
  const results = mergeThreeWays<UnitText>(
    { base: keyedUnits(from.units), ours: keyedUnits(own.units), theirs: keyedUnits(other.units) },
    {
      same: (left, right) => left.text === right.text || wholeOf(left.unit) === wholeOf(right.unit),
      unite: (before, left, right) => {
        const unit = uniteVersions(before?.unit, left.unit, right.unit);
        return unit === undefined ? undefined : { unit, text: unitText(unit) };
      },
    },
  );
  const ordered =
    isCanonical(own.units) && isCanonical(other.units) ? inCanonicalOrder(results) : results;
  const head = from.head === own.head || own.head === "" ? other.head : own.head;
  const tail = own.tail === "" ? other.tail : own.tail;
  return marked(ordered, ({ text }) => text, { head, tail });
}

function keyedUnits(units: readonly UnitText[]): readonly ThreeWayItem<UnitText>[] {
  return units.map((item) => ({
    key: item.unit.id === "" ? `source ${sourceIdentityOf(item.unit)}` : `id ${item.unit.id}`,
    ties: item.unit.target === undefined ? [] : [writtenSegment(item.unit.target)],
    item,
  }));
}

/** Everything, including properties written by tools, in whatever order attributes are. */
export function wholeOf(unit: TranslationUnit): string {
  const { id, attributes, sourceInfo, targetInfo, others } = unit;
  const infos = [{ attributes }, sourceInfo, targetInfo, ...others].map((info) =>
    Object.entries(info?.attributes ?? {}).sort(([one], [other]) => compareText(one, other)),
  );
  return JSON.stringify([id, infos, contentOf(unit)]);
}

/** As it is written in a file. */
export function unitText(unit: TranslationUnit): string {
  const header = {
    sourceLanguage: undefined,
    targetLanguage: undefined,
    attributes: {},
    notes: [],
    props: [],
  };
  const context = { warn: () => undefined, tool: { name: "", version: "" } };
  const whole = [...writeTmx({ kind: "bilingual", header, units: [unit] }, context)].join("");
  const start = whole.indexOf("<body>\n") + "<body>\n".length;
  return whole.slice(start, whole.lastIndexOf("  </body>"));
}

export function isCanonical(units: readonly UnitText[]): boolean {
  const sorted = canonicalOrder(units.map(({ unit }) => unit));
  return units.every(({ unit }, at) => unit === sorted[at]);
}

function inCanonicalOrder(
  results: readonly ThreeWayResult<UnitText>[],
): readonly ThreeWayResult<UnitText>[] {
  const byUnit = new Map<TranslationUnit, ThreeWayResult<UnitText>>();
  for (const result of results) {
    const { unit } = (result.kind === "item" ? result.item : (result.ours ?? result.theirs)) ?? {};
    if (unit !== undefined) byUnit.set(unit, result);
  }
  return canonicalOrder(byUnit.keys()).flatMap((unit) => byUnit.get(unit) ?? []);
}

export function mergeTableVersions({ base, ours, theirs }: Versions, path: string): MergedText {
  const from = rowTexts(base, path);
  const own = rowTexts(ours, path);
  const other = rowTexts(theirs, path);
  const table = own.columns.length === 0 ? other : own;
  const columns = [...new Set([...table.columns, ...other.columns])];
  const layout = { columns, delimiter: table.delimiter };
  const alike = (rows: TableTexts): boolean =>
    rows.columns.join("\u0000") === columns.join("\u0000") && rows.delimiter === table.delimiter;
  const keyed = (rows: TableTexts): readonly ThreeWayItem<RowText>[] =>
    rows.rows.map((row) => ({
      key: row.key,
      ties: row.ties,
      item: alike(rows) ? row : { ...row, text: writeRow(row.cells, layout) },
    }));
  const results = mergeThreeWays<RowText>(
    { base: keyed(from), ours: keyed(own), theirs: keyed(other) },
    {
      same: (left, right) => columns.every((name) => cell(left, name) === cell(right, name)),
      unite: (before, left, right) =>
        uniteRows(before, left, right, columns, (cells) => writeRow(cells, layout)),
    },
  );
  const head = alike(table)
    ? table.head
    : writeRow(Object.fromEntries(columns.map((name) => [name, name])), layout);
  const sorted = own.sorted && other.sorted;
  const ordered = sorted
    ? results.toSorted((left, right) => compareText(idOf(left), idOf(right)))
    : results;
  return marked(ordered, ({ text }) => text, { head, tail: "" });
}

function uniteRows(
  base: RowText | undefined,
  ours: RowText,
  theirs: RowText,
  columns: readonly string[],
  write: (cells: Readonly<Record<string, string>>) => string,
): RowText | undefined {
  const cells = unitedCells(base, ours, theirs, columns);
  if (cells === undefined) return undefined;
  return { key: ours.key, ties: ours.ties, cells, text: write(cells) };
}

function idOf(result: ThreeWayResult<RowText>): string {
  const row = result.kind === "item" ? result.item : (result.ours ?? result.theirs);
  return row?.cells["id"] ?? "";
}

function marked<Item>(
  results: readonly ThreeWayResult<Item>[],
  textOf: (item: Item) => string,
  { head, tail }: { readonly head: string; readonly tail: string },
): MergedText {
  let conflicts = 0;
  let text = head;
  for (const result of results) {
    if (result.kind === "item") {
      text += textOf(result.item);
      continue;
    }
    conflicts += 1;
    const side = (item: Item | undefined): string => (item === undefined ? "" : textOf(item));
    text += `<<<<<<< ours\n${side(result.ours)}=======\n${side(result.theirs)}>>>>>>> theirs\n`;
  }
  return { text: text + tail, conflicts };
}
