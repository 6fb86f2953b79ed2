// Terms as they stand in a text whatever its counterpart says, accents and capitals disregarded:
// for rules on spelling.

import type { CompiledGlossary } from "./compile-glossary.ts";
import { losesAccent, slice, wordsAt } from "./match-words.ts";
import type { PatternIndex } from "./pattern-index.ts";
import { readSide } from "./read-side.ts";
import type { ReadText } from "./read-text.ts";
import type { PatternWord, TermPattern } from "./term-pattern.ts";
import type { LocatedText } from "../model/bitext.ts";
import type { Range } from "../model/location.ts";

/** A term in a text, word for word. */
export interface StandingTerm {
  readonly pattern: TermPattern;
  readonly range: Range;
  readonly surface: string;
  /** The words of the term with the tokens that stand for them. */
  readonly words: readonly { readonly word: PatternWord; readonly surface: string }[];
  /** Whether a word has lost an accent that every spelling of it carries. */
  readonly accentLost: boolean;
}

// More than an article has; a plain map, since weak ones make garbage collection slow.
const cacheLimit = 2000;
const found = new Map<LocatedText, readonly StandingTerm[]>();

/** The longest terms of one side, left to right, none overlapping. */
export function standingTerms(
  side: LocatedText,
  which: "source" | "target",
  compiled: CompiledGlossary,
): readonly StandingTerm[] {
  const known = found.get(side);
  if (known !== undefined) return known;
  const language = which === "source" ? compiled.sourceLanguage : compiled.targetLanguage;
  const index = which === "source" ? compiled.source : compiled.target();
  const terms = findStanding(readSide(side, language), index);
  if (found.size >= cacheLimit) found.clear();
  found.set(side, terms);
  return terms;
}

function findStanding(read: ReadText, index: PatternIndex): StandingTerm[] {
  // In a text of capitals only, letter case says nothing: that is how case is disregarded here.
  const text: ReadText = { ...read, allCaps: true };
  const terms: StandingTerm[] = [];
  for (let start = 0; start < text.tokens.length; start += 1) {
    const token = text.tokens[start];
    if (token === undefined || text.opaque[start] !== 0) continue;
    const candidates = index.startingWith(token.fold, text.tokens[start + 1]?.fold);
    const best = longest(candidates, text, start);
    if (best === undefined) continue;
    terms.push(best.term);
    start = best.end - 1;
  }
  return terms;
}

function longest(
  candidates: readonly TermPattern[],
  text: ReadText,
  start: number,
): { readonly term: StandingTerm; readonly end: number } | undefined {
  let best: { term: StandingTerm; end: number } | undefined;
  for (const pattern of candidates) {
    const end = wordsAt(pattern, text, start);
    if (end < 0 || (best !== undefined && end < best.end)) continue;
    const term = standing(pattern, text, start, end);
    // Of terms of the same words, the one that is spelt as it stands speaks.
    if (best !== undefined && end === best.end && !best.term.accentLost) continue;
    best = { term, end };
  }
  return best;
}

function standing(pattern: TermPattern, text: ReadText, start: number, end: number): StandingTerm {
  const tokens = text.tokens.slice(start, end);
  return {
    pattern,
    range: { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 },
    surface: slice(text, start, end),
    words: pattern.words.flatMap((word, index) => {
      const token = tokens[index];
      return token === undefined ? [] : [{ word, surface: token.surface }];
    }),
    accentLost: pattern.words.some((word, index) => {
      const token = tokens[index];
      return token !== undefined && losesAccent(token, word);
    }),
  };
}
