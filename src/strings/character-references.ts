// Character references that stand in plain text: a catalogue of a web page writes `can&#8217;t` and `&nbsp;`.

import type { Range } from "../model/location.ts";

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/gu;

/** In order, without overlap. What is in them is neither a word nor a number of the text. */
export function findCharacterReferences(text: string): readonly Range[] {
  if (!text.includes("&")) return [];
  return [...text.matchAll(reference)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  }));
}
