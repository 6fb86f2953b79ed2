// Character references in plain text: the message catalogue of a web page has `can&#8217;t` and `&nbsp;`.

import type { Range } from "../model/location.ts";

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/gu;

/** In order, without overlap. Their contents are neither words nor numbers of the text. */
export function findCharacterReferences(text: string): readonly Range[] {
  if (!text.includes("&")) return [];
  return [...text.matchAll(reference)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  }));
}
