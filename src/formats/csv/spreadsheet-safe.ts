// Cells that a spreadsheet would run as a formula. Only the export for spreadsheets neutralises them;
// it marks its header (`'id` in place of `id`), and only under that mark is it undone on reading,
// so that a term that begins with an apostrophe stays as it is everywhere else.

/** What the id column is headed in an export for spreadsheets. */
export const spreadsheetMark = "'id";

// =SUM(A1), +51, -ismo, @user, and what was neutralised already
const formulaInitial = /^'*[=+\-@\t\r]/u;
const neutralized = /^'+[=+\-@\t\r]/u;

/** A cell that a spreadsheet shows as text: `=x` -> `'=x`, `'=x` -> `''=x`. */
export function neutralizeFormula(cell: string): string {
  return formulaInitial.test(cell) ? `'${cell}` : cell;
}

/** The inverse: `restoreFormula(neutralizeFormula(x))` equals `x` for every `x`. */
export function restoreFormula(cell: string): string {
  return neutralized.test(cell) ? cell.slice(1) : cell;
}
