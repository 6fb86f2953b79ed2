// Glossary names with a letter or two wrong (docs/decisions/0004: close, same first letter, not another word).

import { shippedLanguages } from "../../languages/index.ts";
import { isApproved } from "../../model/concept.ts";
import type { Range } from "../../model/location.ts";
import { nothing } from "../../model/nothing.ts";
import { fold as foldText } from "../../strings/fold.ts";
import type { ReadText } from "../../text/read-text.ts";
import { WordMemo } from "../../text/word.ts";
import type { PatternIndex } from "../patterns/pattern-index.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";
import { rangeOf } from "../recognition/match-words.ts";
import { leastLetters, nameDistance, type NamePart } from "./name-distance.ts";

export interface NearName {
  readonly pattern: TermPattern;
  readonly range: Range;
  /** Index of the token. */
  readonly index: number;
  readonly written: string;
  readonly expected: string;
  readonly distance: number;
}

const capital = /^\p{Lu}\p{L}*\p{Ll}/u;
// Derived from a name, or its plural: not a misspelling.
const derivation = new RegExp(
  `^(?:${shippedLanguages.flatMap(({ nameSuffixes }) => nameSuffixes).join("|")})$`,
  "u",
);

interface NameWord extends NamePart {
  readonly pattern: TermPattern;
  readonly index: number;
}

/** A surname found in the other text may be shorter: nothing else can be meant. */
function leastLettersBeside(word: NamePart): number {
  return leastLetters(word) - 1;
}

interface NearWord {
  readonly word: NameWord;
  readonly distance: number;
}

/** The words of names that a word may be meant for, nearest first. */
type NearWords = WordMemo<readonly NearWord[]>;

const indexes = new WeakMap<PatternIndex, NearWords>();

function nearWordsOf(patterns: PatternIndex): NearWords {
  let near = indexes.get(patterns);
  if (near === undefined) {
    near = indexNames(patterns);
    indexes.set(patterns, near);
  }
  return near;
}

function indexNames(patterns: PatternIndex): NearWords {
  const byLetter = new Map<string, NameWord[]>();
  // Every correctly spelt form.
  const right = new Set<string>();
  for (const pattern of patterns.all) {
    for (const [index, word] of pattern.words.entries()) {
      for (const form of word.forms.keys()) right.add(form);
      const isName = pattern.termClass === "name" && isApproved(pattern.term) && word.hasCapital;
      // Acronyms are too many and too close to each other, unless more of the name is next to them.
      if (word.isAcronym && pattern.words.length === 1) continue;
      if (!isName || word.fold.length < leastLettersBeside(word)) continue;
      const letter = word.fold.slice(0, 1);
      const list = byLetter.get(letter) ?? [];
      list.push({ pattern, index, fold: word.fold, isAcronym: word.isAcronym });
      byLetter.set(letter, list);
    }
  }
  return new WordMemo(({ surface, fold, isLower }) => {
    const names = isLower || right.has(fold) ? undefined : byLetter.get(fold.slice(0, 1));
    if (names === undefined) return nothing;
    const isMixed = capital.test(surface);
    return nearest(
      fold,
      names.filter(({ isAcronym }) => isAcronym || isMixed),
    );
  });
}

function nearest(written: string, names: readonly NameWord[]): readonly NearWord[] {
  const near = names.flatMap((word): NearWord[] => {
    if (isDerived(written, word.fold)) return [];
    if (word.pattern.language.isDemonym(written, word.fold)) return [];
    const distance = nameDistance(word, written);
    return distance === undefined ? [] : [{ word, distance }];
  });
  return near.length === 0 ? nothing : near.sort((left, right) => left.distance - right.distance);
}

/**
 * Near misses in one text. `other` is its counterpart: a word found there too is some other name. A word of a
 * longer name counts only if the name's other words surround it.
 */
export function nearNames(
  text: ReadText,
  other: ReadText | undefined,
  patterns: PatternIndex,
): NearName[] {
  const near = nearWordsOf(patterns);
  const found: NearName[] = [];
  for (let position = 0; position < text.tokens.length; position += 1) {
    const token = text.tokens[position];
    if (token === undefined) break;
    // True of nearly every word, which then needs no look-up.
    if (token.isLower) continue;
    const candidates = near.get(token);
    if (candidates.length === 0 || text.opaque[position] !== 0) continue;
    const best = firstStanding(candidates, text, position, other);
    if (best === undefined || stands(token.fold, other)) continue;
    found.push({
      pattern: best.word.pattern,
      range: rangeOf(text, position, position + 1),
      index: position,
      written: token.surface,
      expected: best.word.pattern.words[best.word.index]?.surface ?? "",
      distance: best.distance,
    });
  }
  return found;
}

function firstStanding(
  candidates: readonly NearWord[],
  text: ReadText,
  position: number,
  other: ReadText | undefined,
): NearWord | undefined {
  return candidates.find(
    ({ word }) =>
      (word.fold.length >= leastLetters(word) && neighboursStand(word, text, position)) ||
      isSurname(word, text, other),
  );
}

/** "Zeav" for "Zaev", where the glossary has "Zoran Zaev": the other text has the name and this one does not. */
function isSurname(
  { pattern, index, fold, isAcronym }: NameWord,
  text: ReadText,
  other: ReadText | undefined,
): boolean {
  return (
    index > 0 && !isAcronym && stands(fold, other) && !stands(fold, text) && !isTranslated(pattern)
  );
}

/** Whether the glossary translates the name, as it does most names that are not of persons. */
function isTranslated({ concept, words }: TermPattern): boolean {
  const own = words.map((word) => word.fold).join(" ");
  return concept.terms.some(({ text }) => foldText(text) !== own);
}

function stands(fold: string, text: ReadText | undefined): boolean {
  return text !== undefined && text.tokens.some((token) => token.fold === fold);
}

function isDerived(written: string, name: string): boolean {
  const stem = name.replace(/[aeiou]$/u, "");
  if (written.startsWith(stem) && derivation.test(written.slice(stem.length))) return true;
  // "Defensor" is not a misspelling of "Defensoría": slips do not drop two letters at the end.
  const rest = name.startsWith(written) ? name.slice(written.length) : "";
  return rest.length > 1 || derivation.test(rest);
}

function neighboursStand({ pattern, index }: NameWord, text: ReadText, position: number): boolean {
  return pattern.words.every((word, offset) => {
    if (offset === index) return true;
    const token = text.tokens[position - index + offset];
    return token !== undefined && word.forms.has(token.fold);
  });
}
