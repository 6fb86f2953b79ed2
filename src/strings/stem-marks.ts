// A bar after the stem of a word, as memoQ's users mark what may end in another way: `vacan|cia`, `ronda| campesina|`.

// Two letters at least before the bar, and one bar in a word: "a|b" is a list, "x|y|z" as well.
const marked =
  /(?<![\p{L}\p{M}\p{N}|])(\p{L}[\p{L}\p{M}]+)\|([\p{L}\p{M}]*)(?![\p{L}\p{M}\p{N}|])/gu;

/** Whether a word of the text has its stem marked. */
export function hasStemMarks(text: string): boolean {
  return withoutStemMarks(text) !== text;
}

/** The text as it is read: `vacancia`. Bars that mark no stem stay. */
export function withoutStemMarks(text: string): string {
  return text.replaceAll(marked, "$1$2");
}

/** A word pattern (word-pattern.ts) for whatever begins with the stems: `vacan*`. */
export function stemPattern(text: string): string {
  return text.replaceAll(marked, "$1*");
}
