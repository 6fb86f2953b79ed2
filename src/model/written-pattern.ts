// Terms whose text is a pattern: looked for, but never written by anybody.

import type { Term } from "./concept.ts";

// At least three letters before the star: "C*", "*args" and a footnote mark after "UE" are not patterns.
const openEnding = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]{3,}\*(?![\p{L}\p{M}\p{N}*])/u;

// The flags of a row apply to its terms in every language, of which one may be plain words.
const signs = /[^\p{L}\p{M}\p{N}\s'’-]/u;

/** As `text/word-pattern` takes it: `fujimor*`, `/fujimor(ista|ismo)s?/`; `undefined`: the text is words. */
export function writtenPattern({ text, flags }: Pick<Term, "text" | "flags">): string | undefined {
  // Taken literally: a star is only a star.
  if (flags.includes("literal")) return undefined;
  if (flags.includes("regex") && signs.test(text))
    return /^\/.+\/$/su.test(text) ? text : `/${text}/`;
  return openEnding.test(text) && !flags.includes("exact") ? text : undefined;
}

/** Whether the text of the term is a pattern, which no translator writes and no other tool understands. */
export function isPattern(term: Pick<Term, "text" | "flags">): boolean {
  return writtenPattern(term) !== undefined;
}
