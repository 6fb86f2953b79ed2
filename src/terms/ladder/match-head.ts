// The last rungs: the head of the term alone, or with another modifier ("contacto estrecho" for "contacto
// cercano"), the clearest sign of another rendering.

import { barrier, type ReadText } from "../../text/read-text.ts";
import type { PatternWord, TermPattern } from "../patterns/term-pattern.ts";
import { tokenFits } from "../recognition/match-words.ts";
import type { TargetMatch } from "./target-match.ts";

/**
 * Whether a bare head has a complement that no source word asks for: "valor por defecto" for "the default", in the
 * glossary as "valor predeterminado". The source term must stand alone, since a word before or after it ("the
 * default of the port") may be what the complement translates.
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

/**
 * Whether no word at `index` belongs to an adjacent term: the text ends there, punctuation intervenes, or it is
 * only a linking word.
 */
export function isApart(source: ReadText, index: number, gap: number): boolean {
  const word = source.tokens[index];
  if (word === undefined || source.barriers[gap] !== barrier.none) return true;
  return source.functionWords[index] === 1 && !source.language.prepositions.has(word.fold);
}

/** Whether a complement belongs to the term. */
export function hasPreposition({ words, language }: TermPattern): boolean {
  return words.some((word) => language.prepositions.has(word.fold));
}

/** The head that may stand for the term; `undefined` if none would be specific enough. */
function headOf(pattern: TermPattern): PatternWord | undefined {
  const head = pattern.words[pattern.head];
  if (head === undefined || head.isFunction || pattern.content.length < 2) return undefined;
  if (pattern.termClass !== "noun" && pattern.termClass !== "name") return undefined;
  return head.fold.length < 3 ? undefined : head;
}

/** Whether the head may stand for the term, alone or with another modifier. */
export function mayStandByHead(pattern: TermPattern): boolean {
  return headOf(pattern) !== undefined;
}

/** Where the head occurs with another modifier. */
export function matchHeadWithModifier(
  pattern: TermPattern,
  text: ReadText,
): TargetMatch | undefined {
  const head = headOf(pattern);
  if (head === undefined) return undefined;
  const hasComplement = hasPreposition(pattern);
  for (const [index, token] of text.tokens.entries()) {
    if (text.functionWords[index] === 1 || !tokenFits(token, head, pattern, text)) continue;
    const modified = pattern.language.withModifier(text, index, hasComplement);
    if (modified !== undefined) return { pattern, rung: "other-modifier", ...modified };
  }
  return undefined;
}

/** Where the head occurs without the rest of the term, whatever is next to it. */
export function matchBareHead(pattern: TermPattern, text: ReadText): TargetMatch | undefined {
  const head = headOf(pattern);
  if (head === undefined) return undefined;
  const at = text.tokens.findIndex(
    (token, index) => text.functionWords[index] === 0 && tokenFits(token, head, pattern, text),
  );
  return at < 0 ? undefined : { pattern, rung: "head", start: at, end: at + 1 };
}
