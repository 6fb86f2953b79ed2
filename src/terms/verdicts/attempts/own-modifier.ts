// Whether a source word may be what modifies the head in the translation.

import { barrier, type ReadText } from "../../../text/read-text.ts";
import type { TermPattern } from "../../patterns/term-pattern.ts";
import type { RecognisedTerm } from "../../recognition/term-occurrence.ts";

/** The word before a term that has fewer words than `target`. */
export function hasOwnModifier(
  source: ReadText,
  term: RecognisedTerm,
  target: TermPattern,
): boolean {
  const before = term.start - 1;
  return (
    before >= 0 &&
    term.pattern.content.length < target.content.length &&
    source.functionWords[before] === 0 &&
    source.barriers[term.start] === barrier.none
  );
}
