// Whether tokens are the words of a term, form by form; shared by recognition and the target ladder.

import type { Range } from "../../model/location.ts";
import { barrier, type ReadText } from "../../text/read-text.ts";
import type { Word } from "../../text/word.ts";
import type { PatternWord, TermPattern } from "../patterns/term-pattern.ts";

const leadingCapitals = /^[\p{Lu}\d]{2,}s?$/u;

/** Whether a token may stand for a word: one of its forms, in capitals if the term is an acronym. */
export function tokenFits(
  token: Word,
  word: PatternWord,
  pattern: TermPattern,
  { allCaps }: Pick<ReadText, "allCaps">,
): boolean {
  if (!word.forms.has(token.fold)) return false;
  const { case: wanted } = pattern.flags;
  if (wanted === "any" || allCaps) return true;
  if (wanted === "exact" && !word.isFunction && word.hasCapital !== token.hasCapital) return false;
  return !word.isAcronym || leadingCapitals.test(token.surface);
}

/**
 * Index after the last token if the words of the term follow each other from `start`, otherwise -1. `letterCase`
 * with `allCaps` set ignores capitals.
 */
export function wordsAt(
  pattern: TermPattern,
  text: ReadText,
  start: number,
  letterCase: Pick<ReadText, "allCaps"> = text,
): number {
  const { words } = pattern;
  if (start + words.length > text.tokens.length) return -1;
  for (let offset = 0; offset < words.length; offset++) {
    const token = text.tokens[start + offset];
    const word = words[offset];
    if (token === undefined || word === undefined) return -1;
    if (offset > 0 && !pattern.punctuated && text.barriers[start + offset] !== barrier.none)
      return -1;
    if (!tokenFits(token, word, pattern, letterCase)) return -1;
  }
  const end = start + words.length;
  return pattern.flags.literal && slice(text, start, end) !== pattern.term.text ? -1 : end;
}

/** The text from one token up to another, exclusive. */
export function slice(text: ReadText, start: number, end: number): string {
  return text.text.slice(text.starts[start] ?? 0, text.ends[end - 1] ?? 0);
}

/** The characters from one token up to another, exclusive. */
export function rangeOf(text: ReadText, start: number, end: number): Range {
  return { start: text.starts[start] ?? 0, end: text.ends[end - 1] ?? 0 };
}

/** Whether there is an accent that no form has: "inició" is not a form of "inicio". */
export function addsAccent(token: Word, word: PatternWord): boolean {
  const spellings = word.forms.get(token.fold);
  if (spellings === undefined || spellings.includes(token.lower)) return false;
  return !spellings.some((spelling) => hasAccentsOf(token, spelling));
}

/** Whether an accent was lost: no form is spelt this way, and every accent that is there belongs there. */
export function losesAccent(token: Word, word: PatternWord): boolean {
  const spellings = word.forms.get(token.fold);
  if (spellings === undefined || spellings.includes(token.lower)) return false;
  return spellings.some((spelling) => hasAccentsOf(token, spelling));
}

/** "mocion" of "moción"; but not "inició" of "inicio", which is another word. */
function hasAccentsOf({ lower, fold }: Word, spelling: string): boolean {
  if (lower.length !== spelling.length || fold.length !== lower.length) return false;
  for (let index = 0; index < lower.length; index++)
    if (lower[index] !== spelling[index] && lower[index] !== fold[index]) return false;
  return true;
}
