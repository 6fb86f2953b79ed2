// Patterns by the forms of their first two words. What may begin with a word is worked out once per distinct word,
// so a token that begins no term costs one array read.

import { nothing } from "../../model/nothing.ts";
import { WordMemo, type Word } from "../../text/word.ts";
import { PatternForms } from "./pattern-forms.ts";
import type { TermPattern } from "./term-pattern.ts";

/** The patterns that a form begins; every list in glossary order, longer terms before single words. */
interface Opening {
  readonly single: TermPattern[];
  /** By the fold of the second word. */
  readonly followed: Map<string, TermPattern[]>;
}

export interface PatternIndex {
  readonly all: readonly TermPattern[];
  /** Patterns that may begin with these two words. */
  readonly startingWith: (first: Word, second: Word | undefined) => readonly TermPattern[];
}

export function indexPatterns(patterns: readonly TermPattern[]): PatternIndex {
  const openings = openingsOf(patterns);
  const untold = patterns.filter(({ words }) => words[0]?.forms instanceof PatternForms);
  const openingOf = new WordMemo((word) => {
    const opening = openings.get(word.fold);
    const more = untold.filter(({ words }) => words[0]?.forms.has(word.fold) === true);
    return more.length === 0 ? opening : withMore(opening, more);
  });
  const startingWith = (first: Word, second: Word | undefined): readonly TermPattern[] => {
    const opening = openingOf.get(first);
    if (opening === undefined) return nothing;
    return (second === undefined ? undefined : opening.followed.get(second.fold)) ?? opening.single;
  };
  return { all: patterns, startingWith };
}

/** What a word begins besides the listed forms: patterns that can only be tested. */
function withMore(opening: Opening | undefined, more: readonly TermPattern[]): Opening {
  const { single, followed } = opening ?? {
    single: [],
    followed: new Map<string, TermPattern[]>(),
  };
  return {
    single: [...single, ...more],
    followed: new Map([...followed].map(([next, list]) => [next, [...list, ...more]])),
  };
}

function openingsOf(patterns: readonly TermPattern[]): Map<string, Opening> {
  const openings = new Map<string, Opening>();
  for (const pattern of patterns) {
    const [first, second] = pattern.words;
    if (first === undefined) continue;
    for (const form of first.forms.keys()) {
      let opening = openings.get(form);
      if (opening === undefined) {
        opening = { single: [], followed: new Map() };
        openings.set(form, opening);
      }
      if (second === undefined || second.forms instanceof PatternForms) {
        opening.single.push(pattern);
        continue;
      }
      for (const next of second.forms.keys()) {
        const list = opening.followed.get(next);
        if (list === undefined) opening.followed.set(next, [pattern]);
        else list.push(pattern);
      }
    }
  }
  // Single words may precede any other, so they are in every list.
  for (const { single, followed } of openings.values())
    if (single.length > 0) for (const list of followed.values()) list.push(...single);
  return openings;
}
