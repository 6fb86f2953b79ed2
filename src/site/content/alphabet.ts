// The order of words in a list for people, and the letter under which each stands. Not Intl.Collator, whose order changes with
// the version of ICU: the same glossary gives the same pages on every machine.

import { compareText } from "../../strings/compare-text.ts";
import { fold } from "../../strings/fold.ts";

/** Sorts as a dictionary does: accents and capitals count for nothing, ñ comes after n. */
export function dictionaryKey(text: string): string {
  return fold(text)
    .replaceAll(/^[^\p{L}\p{N}]+/gu, "")
    .replaceAll("ñ", "n\u{10FFFF}");
}

/** In a dictionary's order, by what `textOf` gives; equal ones as they were. */
export function inDictionaryOrder<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): readonly Item[] {
  return items
    .map((item) => ({ item, text: textOf(item), key: dictionaryKey(textOf(item)) }))
    .toSorted(
      (left, right) => compareText(left.key, right.key) || compareText(left.text, right.text),
    )
    .map(({ item }) => item);
}

/** A capital letter, `0` for digits, or empty for what begins with neither. */
export function letterOf(text: string): string {
  const first = /[\p{L}\p{N}]/u.exec(fold(text))?.[0] ?? "";
  return /\p{N}/u.test(first) ? "0" : first.toUpperCase();
}

/** Of a letter, for the name of a file. */
export function letterName(letter: string): string {
  if (letter === "") return "other";
  return /^[A-Z0]$/u.test(letter)
    ? letter.toLowerCase()
    : `u${(letter.codePointAt(0) ?? 0).toString(16)}`;
}
