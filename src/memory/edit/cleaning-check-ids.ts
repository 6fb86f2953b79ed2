// The names of the checks of `clean`, apart from the checks, since a help page needs only these.

export const cleaningCheckIds = [
  "mojibake",
  "windows-characters",
  "control-characters",
  "garbled",
  "empty",
  "exact-duplicates",
  "near-duplicates",
  "untranslated",
  "wrong-language",
  "unbalanced-codes",
  "same-text",
] as const;
export type CleaningCheckId = (typeof cleaningCheckIds)[number];
