// The last rungs: the head of the term alone, or with another modifier ("contacto estrecho" for
// "contacto cercano"): the surest sign of another rendering.

import { tokenFits } from "../recognition/match-words.ts";
import { barrier, type ReadText } from "../../text/read-text.ts";
import type { TargetMatch } from "./target-match.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";

/**
 * Whether a complement stands behind a bare head that no word of the source asks for: "valor por defecto" for
 * "the default", which the glossary has as "valor predeterminado". The source term must stand alone: what is before
 * or after it ("the default of the port") may be what the complement translates.
 */
export function hasForeignComplement(
  { pattern, end }: TargetMatch,
  text: ReadText,
  source: ReadText,
  term: { readonly start: number; readonly end: number },
): boolean {
  return (
    pattern.language.hasComplement(text, end) &&
    isApart(source, term.start - 1, term.start) &&
    isApart(source, term.end, term.end)
  );
}

/** Whether no word at `index` belongs to a term beside it: the text ends, a mark parts them, or it is a mere link. */
export function isApart(source: ReadText, index: number, gap: number): boolean {
  const word = source.tokens[index];
  if (word === undefined || source.barriers[gap] !== barrier.none) return true;
  return source.functionWords[index] === 1 && !source.language.prepositions.has(word.fold);
}

/** Whether a complement belongs to the term. */
export function hasPreposition({ words, language }: TermPattern): boolean {
  return words.some((word) => language.prepositions.has(word.fold));
}

/** Where the head stands without the rest of the term; with another modifier if there is such a place. */
export function matchHead(pattern: TermPattern, text: ReadText): TargetMatch | undefined {
  const head = pattern.words[pattern.head];
  if (head === undefined || head.isFunction || pattern.content.length < 2) return undefined;
  if (pattern.termClass !== "noun" && pattern.termClass !== "name") return undefined;
  if (head.fold.length < 3) return undefined;
  const hasComplement = hasPreposition(pattern);
  let bare: TargetMatch | undefined;
  for (const [index, token] of text.tokens.entries()) {
    if (text.functionWords[index] === 1 || !tokenFits(token, head, pattern, text)) continue;
    const modified = pattern.language.withModifier(text, index, hasComplement);
    if (modified !== undefined) return { pattern, rung: "other-modifier", ...modified };
    bare ??= { pattern, rung: "head", start: index, end: index + 1 };
  }
  return bare;
}
