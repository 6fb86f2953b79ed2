// Folding for comparison: two spellings are the same word if they fold to the same string.

const combiningMarks = /\p{M}+/gu;
// The tilde of n is kept: "año" and "ano" are different words, not a lost accent.
const foldable = /[^\0-\x7Fñ]/u;

/** Unicode lower case, NFC. A few letters change length, so offsets do not carry over. */
export function lowerCase(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

/** Lower case without accents; ñ stays ñ. `fold(fold(x)) === fold(x)`. */
export function fold(text: string): string {
  const lower = lowerCase(text);
  if (!foldable.test(lower)) return lower;
  return lower
    .replaceAll("ñ", "\u0000")
    .normalize("NFD")
    .replace(combiningMarks, "")
    .replaceAll("\u0000", "ñ")
    .normalize("NFC");
}
