// Terms as they stand in a text whatever its counterpart says, accents and capitals disregarded:
// for rules on spelling.

import { losesAccent, rangeOf, slice, wordsAt } from "./match-words.ts";
import type { PatternIndex } from "./pattern-index.ts";
import type { ReadText } from "./read-text.ts";
import type { PatternWord, TermPattern } from "./term-pattern.ts";
import type { Range } from "../model/location.ts";

/** A term in a text, word for word. */
export interface StandingTerm {
  readonly pattern: TermPattern;
  /** Index of its first token. */
  readonly start: number;
  readonly range: Range;
  readonly surface: string;
  /** The words of the term with the tokens that stand for them. */
  readonly words: readonly { readonly word: PatternWord; readonly surface: string }[];
  /** Whether a word has lost an accent that every spelling of it carries. */
  readonly accentLost: boolean;
}

// Two rules ask of each text, one after the other.
let last:
  | {
      readonly text: ReadText;
      readonly index: PatternIndex;
      readonly terms: readonly StandingTerm[];
    }
  | undefined;

/** The longest terms of a text, left to right, none overlapping. */
export function standingTerms(text: ReadText, index: PatternIndex): readonly StandingTerm[] {
  if (last?.text !== text || last.index !== index)
    last = { text, index, terms: findStanding(text, index) };
  return last.terms;
}

// In a text of capitals only, letter case says nothing: that is how case is disregarded here.
const anyCase = { allCaps: true };

function findStanding(text: ReadText, index: PatternIndex): StandingTerm[] {
  const terms: StandingTerm[] = [];
  const { tokens } = text;
  for (let start = 0; start < tokens.length; start += 1) {
    const token = tokens[start];
    if (token === undefined) break;
    const candidates = index.startingWith(token, tokens[start + 1]);
    if (candidates.length === 0 || text.opaque[start] !== 0) continue;
    const best = longest(candidates, text, start);
    if (best === undefined) continue;
    terms.push(standing(best, text, start));
    start = best.end - 1;
  }
  return terms;
}

interface Candidate {
  readonly pattern: TermPattern;
  readonly end: number;
  readonly accentLost: boolean;
}

function longest(
  patterns: readonly TermPattern[],
  text: ReadText,
  start: number,
): Candidate | undefined {
  let best: Candidate | undefined;
  for (const pattern of patterns) {
    const end = wordsAt(pattern, text, start, anyCase);
    if (end < 0 || (best !== undefined && end < best.end)) continue;
    // Of terms of the same words, the one that is spelt as it stands speaks.
    if (best !== undefined && end === best.end && !best.accentLost) continue;
    best = { pattern, end, accentLost: isAccentLost(pattern, text, start) };
  }
  return best;
}

function isAccentLost(pattern: TermPattern, text: ReadText, start: number): boolean {
  return pattern.words.some((word, offset) => {
    const token = text.tokens[start + offset];
    // "Te" is a pronoun, whatever "té" may be.
    const isFunction = text.functionWords[start + offset] === 1;
    return token !== undefined && !isFunction && losesAccent(token, word);
  });
}

function standing(
  { pattern, end, accentLost }: Candidate,
  text: ReadText,
  start: number,
): StandingTerm {
  const words: StandingTerm["words"][number][] = [];
  for (const word of pattern.words)
    words.push({ word, surface: text.tokens[start + words.length]?.surface ?? "" });
  const range = rangeOf(text, start, end);
  return { pattern, start, range, surface: slice(text, start, end), words, accentLost };
}
