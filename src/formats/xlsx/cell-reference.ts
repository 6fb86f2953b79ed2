// B12: where a cell stands in a sheet.

/** 1-based. */
export interface SheetPlace {
  readonly row: number;
  readonly column: number;
}

const reference = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/u;

export function readCellReference(written: string): SheetPlace | undefined {
  const [, letters, row] = reference.exec(written) ?? [];
  if (letters === undefined || row === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row), column };
}

/** `columnName(28)` is `AB`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}
