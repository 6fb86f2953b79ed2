// Names of the glossary with a letter or two wrong (docs/decisions/0004: near, same first letter, no other word).

import type { LocatedText } from "../model/bitext.ts";
import type { Range } from "../model/location.ts";
import { editDistance } from "../text/edit-distance.ts";
import type { CompiledGlossary } from "./compile-glossary.ts";
import { isApproved } from "../model/concept.ts";
import { readSide } from "./read-side.ts";
import type { ReadText } from "./read-text.ts";
import type { PatternIndex } from "./pattern-index.ts";
import type { TermPattern } from "./term-pattern.ts";

export interface NearName {
  readonly pattern: TermPattern;
  readonly range: Range;
  readonly written: string;
  readonly expected: string;
  readonly distance: number;
}

const shortest = 5;
const long = 8;
const capital = /^\p{Lu}\p{L}*\p{Ll}/u;
// Derived from a name, or its plural: no misspelling.
const derivation = /^(?:s|es|ismos?|istas?|ian[oa]s?|ist|ists|ism|an|ans)$/u;

interface NameWord {
  readonly pattern: TermPattern;
  readonly index: number;
  readonly fold: string;
}

/** Words of names by first letter, and every form that is spelt right. */
interface NameIndex {
  readonly byLetter: ReadonlyMap<string, readonly NameWord[]>;
  /** Nearest first, of words looked at before: names stand in text again and again. */
  readonly near: Map<string, readonly NearWord[]>;
  readonly right: ReadonlySet<string>;
}

interface NearWord {
  readonly word: NameWord;
  readonly distance: number;
}

const nearLimit = 50_000;

const indexes = new WeakMap<PatternIndex, NameIndex>();

function nameIndex(patterns: PatternIndex): NameIndex {
  const known = indexes.get(patterns);
  if (known !== undefined) return known;
  const byLetter = new Map<string, NameWord[]>();
  const right = new Set<string>();
  for (const pattern of patterns.all) {
    for (const [index, word] of pattern.words.entries()) {
      for (const form of word.forms.keys()) right.add(form);
      const isName = pattern.termClass === "name" && isApproved(pattern.term) && word.hasCapital;
      if (!isName || word.isAcronym || word.fold.length < shortest) continue;
      const letter = word.fold.slice(0, 1);
      const list = byLetter.get(letter) ?? [];
      list.push({ pattern, index, fold: word.fold });
      byLetter.set(letter, list);
    }
  }
  const index = { byLetter, right, near: new Map<string, readonly NearWord[]>() };
  indexes.set(patterns, index);
  return index;
}

/**
 * Near misses on one side. `other` is the side's counterpart: a word that stands there too is somebody
 * else's name. A word of a longer name counts only where the name's other words stand around it.
 */
export function nearNames(
  side: LocatedText,
  other: LocatedText | undefined,
  which: "source" | "target",
  compiled: CompiledGlossary,
): NearName[] {
  const own = which === "source" ? compiled.sourceLanguage : compiled.targetLanguage;
  const foreign = which === "source" ? compiled.targetLanguage : compiled.sourceLanguage;
  const names = nameIndex(which === "source" ? compiled.source : compiled.target());
  if (names.byLetter.size === 0) return [];
  const text = readSide(side, own);
  let exempt: ReadonlySet<string> | undefined;
  const found: NearName[] = [];
  for (let position = 0; position < text.tokens.length; position += 1) {
    const token = text.tokens[position];
    if (token === undefined || token.fold.length < shortest - 1) continue;
    if (token.surface === token.lower || !capital.test(token.surface)) continue;
    if (text.opaque[position] !== 0 || names.right.has(token.fold)) continue;
    const best = nearWords(token.fold, names).find(({ word }) =>
      neighboursStand(word, text, position),
    );
    if (best === undefined) continue;
    exempt ??= new Set(
      other === undefined ? [] : readSide(other, foreign).tokens.map((each) => each.fold),
    );
    if (exempt.has(token.fold)) continue;
    found.push({
      pattern: best.word.pattern,
      range: { start: token.start, end: token.end },
      written: token.surface,
      expected: best.word.pattern.words[best.word.index]?.surface ?? "",
      distance: best.distance,
    });
  }
  return found;
}

function nearWords(written: string, names: NameIndex): readonly NearWord[] {
  const known = names.near.get(written);
  if (known !== undefined) return known;
  const words = (names.byLetter.get(written.slice(0, 1)) ?? []).flatMap((word): NearWord[] => {
    const limit = word.fold.length >= long ? 2 : 1;
    if (Math.abs(word.fold.length - written.length) > limit) return [];
    if (isDerived(written, word.fold)) return [];
    const distance = editDistance(word.fold, written, limit);
    return distance > limit || distance === 0 ? [] : [{ word, distance }];
  });
  words.sort((left, right) => left.distance - right.distance);
  if (names.near.size >= nearLimit) names.near.clear();
  names.near.set(written, words);
  return words;
}

function isDerived(written: string, name: string): boolean {
  const stem = name.replace(/[aeiou]$/u, "");
  if (written.startsWith(stem) && derivation.test(written.slice(stem.length))) return true;
  // "Defensor" is no misspelling of "Defensoría": two letters are not lost at the end.
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
