// A cell that a spreadsheet would read as a formula, turned into text with an apostrophe, as OWASP advises
// against CSV injection; and the way back. Only tables made for spreadsheets are guarded: anywhere else
// the apostrophe would be part of the term. One rule holds for every table of another tool, since all are read alike:
// a guard that the reader would take away from the text itself is doubled.

/** Whether a spreadsheet runs the cell, or would without the apostrophes before it. */
const runs = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
const guarded = /^'+[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** `=1+1` -> `'=1+1`; `withoutFormulaGuard(withFormulaGuard(x))` is `x` for every text. */
export function withFormulaGuard(text: string): string {
  return runs.test(text) ? `'${text}` : text;
}

/** `'=1+1` -> `''=1+1`, and nothing else: `withoutFormulaGuard` gives back the text. */
export function withOwnApostrophe(text: string): string {
  return guarded.test(text) ? `'${text}` : text;
}

export function withoutFormulaGuard(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}
