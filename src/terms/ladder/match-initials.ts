// An abbreviation of an approved term: "PPE" for "personal protective equipment", "CoV" for "coronavirus". It is
// not another term, but an editor may want to know if it was never spelt out.

import { fold } from "../../strings/fold.ts";
import type { ReadText } from "../../text/read-text.ts";
import type { PatternWord, TermPattern } from "../patterns/term-pattern.ts";

const plural = /(?<=\p{Lu})s$/u;
const abbreviation = /^(?=.*\p{Lu}.*\p{Lu})\p{L}{2,7}$/u;
const capital = /\p{Lu}/u;
const mixed = /\p{Lu}.*\p{Ll}.*\p{Lu}/u;
/** With this many letters, an abbreviation of one word could be of any word. */
const shortestOfWord = 3;

export interface Abbreviation {
  readonly pattern: TermPattern;
  /** Half-open token indices. */
  readonly start: number;
  readonly end: number;
}

function initials({ words, content }: TermPattern, all: boolean): string {
  return (all ? [...words.keys()] : content).map((index) => words[index]?.fold[0] ?? "").join("");
}

/** Whether the letters occur in the word in this order, starting with its first. */
function isDrawnFrom(letters: string, word: string): boolean {
  if (letters[0] !== word[0]) return false;
  let at = -1;
  for (const letter of letters) {
    at = word.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/**
 * Whether it abbreviates one word, perhaps with a letter of its own in front: "CoV" and "HCoV" for "coronavirus".
 */
function abbreviatesWord(written: string, { fold: word, isAcronym }: PatternWord): boolean {
  if (isAcronym) return false;
  for (let at = 0; at + shortestOfWord <= written.length; at++) {
    const part = written.slice(at);
    // Capitals alone could stand for any name.
    if (capital.test(part[0] ?? "") && mixed.test(part) && isDrawnFrom(fold(part), word))
      return true;
  }
  return false;
}

const twice = (letters: string): string => letters.replaceAll(/./gu, "$&$&");

function abbreviates(written: string, pattern: TermPattern): boolean {
  const { words, content, head, language } = pattern;
  const word = words[head];
  if (word !== undefined && abbreviatesWord(written, word)) return true;
  if (content.length < 2) return false;
  const letters = fold(written);
  const own = [initials(pattern, false), initials(pattern, true)];
  return (
    own.includes(letters) ||
    (language.doublesInitials && own.some((each) => letters === twice(each)))
  );
}

const withoutPlural = (surface: string): string => surface.replace(plural, "");

function countOf(written: string, { tokens }: ReadText): number {
  return tokens.filter(({ surface }) => withoutPlural(surface) === written).length;
}

/** The first abbreviation of one of the terms that the source has less often. */
export function matchInitials(
  patterns: readonly TermPattern[],
  source: ReadText,
  target: ReadText,
): Abbreviation | undefined {
  if (target.allCaps) return undefined;
  for (const [index, { surface, hasCapital, isLower }] of target.tokens.entries()) {
    if (isLower || (!hasCapital && surface.length > 7)) continue;
    const written = withoutPlural(surface);
    if (!abbreviation.test(written)) continue;
    const pattern = patterns.find((each) => abbreviates(written, each));
    if (pattern === undefined || countOf(written, source) >= countOf(written, target)) continue;
    return { pattern, start: index, end: index + 1 };
  }
  return undefined;
}
