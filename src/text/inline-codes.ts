// The inline codes on both sides of a bilingual file, and which of them correspond.

import type { LocatedText } from "../model/bitext.ts";
import type { InlineCode } from "../model/segment.ts";

// Annotations and highlighting comment on the text; they are not part of it.
const annotations = new Set(["mrk", "sm", "em", "hi", "sub"]);

/** Codes to keep; of a pair, only the first half. */
export function codesToKeep({ codes = [] }: LocatedText): readonly InlineCode[] {
  return codes
    .map(({ code }) => code)
    .filter(({ kind, element = "" }) => kind !== "close" && !annotations.has(element));
}

/**
 * The same id means the same code; without ids, the same data does. Formats and tools differ in which of the two
 * they keep.
 */
export function unmatchedCodes(
  theirs: readonly InlineCode[],
  ours: readonly InlineCode[],
): { readonly lone: readonly InlineCode[]; readonly left: readonly InlineCode[] } {
  let lone = theirs;
  let left = ours;
  const same: readonly ((one: InlineCode, other: InlineCode) => boolean)[] = [
    (one, other) => one.id === other.id && one.data === other.data,
    (one, other) => one.id !== "" && one.id === other.id,
    (one, other) => one.data.trim() === other.data.trim(),
  ];
  for (const isSame of same) {
    const rest = [...left];
    lone = lone.filter((code) => {
      const at = rest.findIndex((other) => code.kind === other.kind && isSame(code, other));
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
    left = rest;
  }
  return { lone, left };
}
