// An approved English word inside a compound that covers the term and its neighbour: "palabra clave" / "keyword".

import type { Span } from "../../model/words.ts";
import type { ReadText } from "../../text/read-text.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";
import type { TargetMatch } from "./target-match.ts";

const shortestRest = 3;
const shortestWord = 7;
const plural = /s$/u;
/** Whether the source has words, the term among them, that the target language may write as one. */
export function mayBeCompound(source: ReadText, term: Span, target: ReadText): boolean {
  return target.language.writesCompounds && source.language.isInExpression(source, term);
}

/** The compound that begins or ends with the approved word, where the source has two words for it. */
export function matchCompound(
  patterns: readonly TermPattern[],
  source: ReadText,
  term: Span,
  target: ReadText,
): TargetMatch | undefined {
  if (!mayBeCompound(source, term, target)) return undefined;
  for (const pattern of patterns) {
    const word = (pattern.words[0]?.fold ?? "").replace(plural, "");
    if (pattern.words.length !== 1 || word === "") continue;
    const at = target.tokens.findIndex(({ fold }) => {
      const single = fold.replace(plural, "");
      return (
        single.length >= Math.max(word.length + shortestRest, shortestWord) &&
        (single.startsWith(word) || single.endsWith(word))
      );
    });
    if (at >= 0) return { pattern, rung: "derived", start: at, end: at + 1 };
  }
  return undefined;
}
