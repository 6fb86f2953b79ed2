// Folding for comparison: what two spellings must share to count as the same word.

const combiningMarks = /\p{M}+/gu;
// The tilde of n is kept: "año" and "ano" are different words, not a lost accent.
const foldable = /[^\0-\x7Fñ]/u;

/** Lower case by Unicode, NFC. Length may change for a few letters; offsets must not be carried over. */
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
