// A bar after the stem of a word, as memoQ users mark variable endings: `vacan|cia`, `ronda| campesina|`.

// At least two letters before the bar, and one bar per word: "a|b" and "x|y|z" are lists.
const marked =
  /(?<![\p{L}\p{M}\p{N}|])(\p{L}[\p{L}\p{M}]+)\|([\p{L}\p{M}]*)(?![\p{L}\p{M}\p{N}|])/gu;

/** Whether some word of the text has its stem marked. */
export function hasStemMarks(text: string): boolean {
  return withoutStemMarks(text) !== text;
}

/** The text as read: `vacancia`. Bars that mark no stem are kept. */
export function withoutStemMarks(text: string): string {
  return text.replaceAll(marked, "$1$2");
}

/** A word pattern (word-pattern.ts) for whatever begins with the stems: `vacan*`. */
export function stemPattern(text: string): string {
  return text.replaceAll(marked, "$1*");
}
