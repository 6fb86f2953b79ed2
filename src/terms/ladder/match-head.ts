// The last rungs: the head of the term alone, or with another modifier ("contacto estrecho" for
// "contacto cercano"): the surest sign of another rendering.

import { isPreposition } from "../patterns/head-word.ts";
import { tokenFits } from "../recognition/match-words.ts";
import { barrier, gapBefore, type ReadText } from "../../text/read-text.ts";
import type { TargetMatch } from "./target-match.ts";
import type { PatternWord, TermPattern } from "../patterns/term-pattern.ts";

const adjectiveEnding =
  /(?:al|ar|ico|ica|oso|osa|ivo|iva|ario|aria|orio|oria|ado|ada|ido|ida|nte|ero|era|ano|ana|ble|il|az|eno|ena|és|iano|iana|ista)(?:e?s)?$/u;
const englishVerb = /(?:ed|ing)$/u;
const clauseWords = new Set(["que", "se", "no", "y", "o"]);

/** Whether two Spanish words may agree: same final vowel and number. */
function agrees(noun: string, adjective: string): boolean {
  return (
    /(?:o|os|as?)$/u.exec(noun)?.[0] === /(?:o|os|as?)$/u.exec(adjective)?.[0] &&
    /[oa]s?$/u.test(noun)
  );
}

/** Index after the modifier of a Spanish head at `at`, or -1. */
export function spanishModifier(pattern: TermPattern, text: ReadText, at: number): number {
  const noun = text.tokens[at];
  const next = text.tokens[at + 1];
  if (noun === undefined || next === undefined || text.barriers[at + 1] !== barrier.none) return -1;
  if (text.functionWords[at + 1] === 0) {
    const plural = noun.fold.endsWith("s");
    if (plural !== next.fold.endsWith("s") && !/[sz]$/u.test(noun.fold)) return -1;
    return agrees(noun.fold, next.fold) || adjectiveEnding.test(next.fold) ? at + 2 : -1;
  }
  // "huelga de maestros" is another rendering, "la cadena de un archivo" is the head with a complement.
  const hasComplement = pattern.words.some((word) => isPreposition(word.fold, "es"));
  if (!hasComplement || !isPreposition(next.fold, "es") || clauseWords.has(next.fold)) return -1;
  const complement = text.tokens[at + 2];
  return complement !== undefined &&
    text.functionWords[at + 2] === 0 &&
    text.barriers[at + 2] === barrier.none
    ? at + 3
    : -1;
}

/** Index of the modifier before an English head at `at`, or -1. */
function englishModifier(text: ReadText, at: number): number {
  const before = text.tokens[at - 1];
  if (
    before === undefined ||
    text.barriers[at] !== barrier.none ||
    text.functionWords[at - 1] === 1
  )
    return -1;
  return englishVerb.test(before.fold) && gapBefore(text, at - 1).length > 0 && at < 2
    ? -1
    : at - 1;
}

/**
 * Whether a complement stands behind a bare Spanish head that no word of the source asks for: "valor por defecto" for
 * "the default", which the glossary has as "valor predeterminado". The source term must stand alone: what is before
 * or after it ("the default of the port") may be what the complement translates.
 */
export function hasForeignComplement(
  { pattern, end }: TargetMatch,
  text: ReadText,
  source: ReadText,
  term: { readonly start: number; readonly end: number },
): boolean {
  const link = text.tokens[end]?.fold ?? "";
  return (
    pattern.language === "es" &&
    isPreposition(link, "es") &&
    text.functionWords[end + 1] === 0 &&
    text.barriers[end] === barrier.none &&
    text.barriers[end + 1] === barrier.none &&
    !/^\p{Nd}/u.test(text.tokens[end + 1]?.fold ?? "") &&
    isApart(source, term.start - 1, term.start) &&
    isApart(source, term.end, term.end)
  );
}

/** Whether no word at `index` belongs to a term beside it: the text ends, a mark parts them, or it is a mere link. */
export function isApart(source: ReadText, index: number, gap: number): boolean {
  const word = source.tokens[index];
  if (word === undefined || source.barriers[gap] !== barrier.none) return true;
  return source.functionWords[index] === 1 && !isPreposition(word.fold, source.language);
}

/** The head that may stand for the term; `undefined`: there is none that would say enough. */
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

/** Where the head stands with another modifier. */
export function matchHeadWithModifier(
  pattern: TermPattern,
  text: ReadText,
): TargetMatch | undefined {
  const head = headOf(pattern);
  if (head === undefined) return undefined;
  for (const [index, token] of text.tokens.entries()) {
    if (text.functionWords[index] === 1 || !tokenFits(token, head, pattern, text)) continue;
    if (pattern.language === "en") {
      const start = englishModifier(text, index);
      if (start >= 0) return { pattern, rung: "other-modifier", start, end: index + 1 };
    } else {
      const end = spanishModifier(pattern, text, index);
      if (end > 0) return { pattern, rung: "other-modifier", start: index, end };
    }
  }
  return undefined;
}

/** Where the head stands without the rest of the term, whatever is beside it. */
export function matchBareHead(pattern: TermPattern, text: ReadText): TargetMatch | undefined {
  const head = headOf(pattern);
  if (head === undefined) return undefined;
  const at = text.tokens.findIndex(
    (token, index) => text.functionWords[index] === 0 && tokenFits(token, head, pattern, text),
  );
  return at < 0 ? undefined : { pattern, rung: "head", start: at, end: at + 1 };
}
