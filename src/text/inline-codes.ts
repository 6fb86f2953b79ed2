// The inline codes of a bilingual file's two sides, and which of them belong together.

import type { LocatedText } from "../model/bitext.ts";
import type { InlineCode } from "../model/segment.ts";

// Annotations and highlighting say something of the text; they are not part of it.
const annotations = new Set(["mrk", "sm", "em", "hi", "sub"]);

/** Codes that are to be kept: of a pair, the first half alone. */
export function codesToKeep({ codes = [] }: LocatedText): readonly InlineCode[] {
  return codes
    .map(({ code }) => code)
    .filter(({ kind, element = "" }) => kind !== "close" && !annotations.has(element));
}

/** The same id makes the same code, else the same data: formats and tools differ in which of them they keep. */
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
