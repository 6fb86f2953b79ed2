// The one order of texts for files and reports, whatever the language of the machine.

/** By UTF-16 code units: the same on every machine. For `sort`. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
