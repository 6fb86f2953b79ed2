// The cells of rows, and what becomes of one row that two people changed.

import type { RowText } from "./row-texts.ts";

/** Empty for a column that the row does not have. */
export function cell(row: RowText, name: string): string {
  return Object.hasOwn(row.cells, name) ? (row.cells[name] ?? "") : "";
}

/** Each cell as the side has it that changed it; `undefined` if both changed one of these columns otherwise. */
export function unitedCells(
  base: RowText | undefined,
  ours: RowText,
  theirs: RowText,
  columns: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const united = new Map<string, string>();
  for (const name of columns) {
    const [own, other] = [cell(ours, name), cell(theirs, name)];
    const before = base === undefined ? undefined : cell(base, name);
    if (own === other || before === other) united.set(name, own);
    else if (before === own) united.set(name, other);
    else return undefined;
  }
  return Object.fromEntries(united);
}
