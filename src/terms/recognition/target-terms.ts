// Terms found in a text regardless of its counterpart, ignoring accents and capitals: for spelling rules.

import type { Range } from "../../model/location.ts";
import type { ReadText } from "../../text/read-text.ts";
import type { PatternIndex } from "../patterns/pattern-index.ts";
import type { PatternWord, TermPattern } from "../patterns/term-pattern.ts";
import { losesAccent, rangeOf, slice, wordsAt } from "./match-words.ts";

/** A term in a text, word by word. */
export interface StandingTerm {
  readonly pattern: TermPattern;
  /** Index of its first token. */
  readonly start: number;
  readonly range: Range;
  readonly surface: string;
  /** The words of the term, with the tokens found for them. */
  readonly words: readonly { readonly word: PatternWord; readonly surface: string }[];
  /** Whether a word has lost an accent that all its spellings have. */
  readonly accentLost: boolean;
}

// Two rules ask about each text, one after the other.
let last:
  | {
      readonly text: ReadText;
      readonly index: PatternIndex;
      readonly terms: readonly StandingTerm[];
    }
  | undefined;

/** The longest terms of a text, left to right without overlaps. */
export function standingTerms(text: ReadText, index: PatternIndex): readonly StandingTerm[] {
  if (last?.text !== text || last.index !== index)
    last = { text, index, terms: findStanding(text, index) };
  return last.terms;
}

// In all-capitals text letter case means nothing; pretending that this is one ignores case.
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
    terms.push(new Standing(best, text, start));
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
    // Of terms with the same words, the one spelt as in the text is taken.
    if (best !== undefined && end === best.end && !best.accentLost) continue;
    best = { pattern, end, accentLost: isAccentLost(pattern, text, start) };
  }
  return best;
}

function isAccentLost({ words }: TermPattern, text: ReadText, start: number): boolean {
  for (let offset = 0; offset < words.length; offset++) {
    const word = words[offset];
    const token = text.tokens[start + offset];
    if (word === undefined || token === undefined) continue;
    // "Te" is a pronoun, whatever "té" may be.
    if (text.functionWords[start + offset] !== 1 && losesAccent(token, word)) return true;
  }
  return false;
}

/** Every text has a few, and rules ask about hardly any of them: the rest is computed on demand. */
class Standing implements StandingTerm {
  readonly pattern: TermPattern;
  readonly start: number;
  readonly accentLost: boolean;
  readonly #text: ReadText;
  readonly #end: number;

  constructor({ pattern, end, accentLost }: Candidate, text: ReadText, start: number) {
    this.pattern = pattern;
    this.accentLost = accentLost;
    this.#text = text;
    this.start = start;
    this.#end = end;
  }

  get range(): Range {
    return rangeOf(this.#text, this.start, this.#end);
  }
  get surface(): string {
    return slice(this.#text, this.start, this.#end);
  }
  get words(): StandingTerm["words"] {
    return this.pattern.words.map((word, offset) => ({
      word,
      surface: this.#text.tokens[this.start + offset]?.surface ?? "",
    }));
  }
}
