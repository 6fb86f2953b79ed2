// A glossary term with one wrong letter, looked for only where the term itself is absent: almost the same word in
// the same place is unlikely to be another one.

import type { Language } from "../../languages/language.ts";
import { editDistance } from "../../strings/edit-distance.ts";
import { barrier, type ReadText } from "../../text/read-text.ts";
import type { PatternWord, TermPattern } from "../patterns/term-pattern.ts";
import { relationalForms } from "./match-relational.ts";

// "clave" and "clase" are two words; long words have few neighbours.
const shortest = 6;
const long = 10;

/**
 * "clínicu", "clínicop": the language has no such ending; any other ending may be an inflection not generated here.
 */
function hasForeignEnd(forms: Iterable<string>, token: string, language: Language): boolean {
  if (language.mayEndSo(token)) return false;
  const start = token.slice(0, -1);
  for (const form of forms) if (start === form || start === form.slice(0, -1)) return true;
  return false;
}

/** `related`: words made from the term. */
function isNear(
  word: PatternWord,
  token: string,
  language: Language,
  related: ReadonlySet<string>,
): boolean {
  if (token.length < shortest - 1 || word.fold.length < shortest) return false;
  if (hasForeignEnd(word.forms.keys(), token, language)) return true;
  if (language.isKin(word.fold, token) || related.has(token)) return false;
  const limit = Math.min(word.fold.length, token.length) >= long ? 2 : 1;
  for (const form of word.forms.keys())
    if (
      form[0] === token[0] &&
      Math.abs(form.length - token.length) <= limit &&
      form.slice(0, -1) !== token.slice(0, -1) &&
      !form.startsWith(token) &&
      !token.startsWith(form) &&
      editDistance(form, token, limit) <= limit
    )
      return true;
  return false;
}

export interface NearTerm {
  /** Half-open token indices. */
  readonly start: number;
  readonly end: number;
  /** Whether this is another correct spelling of the word: "sobrescribir" for "sobreescribir". */
  readonly isSpelling: boolean;
}

function isOtherSpelling({ forms }: PatternWord, token: string, language: Language): boolean {
  for (const form of forms.keys()) if (language.isOtherSpelling(form, token)) return true;
  return false;
}

/** Whether a wrong letter may be looked for: names belong to another rule. */
export function mayBeNear({ termClass, kind }: TermPattern): boolean {
  return termClass !== "name" && termClass !== "fixed" && kind === "whole";
}

/**
 * Where the words of the term occur in order, one of them nearly; `undefined` if nowhere between the two starts.
 */
export function nearTerm(
  pattern: TermPattern,
  text: ReadText,
  source: ReadText,
  isFree: (index: number) => boolean,
  firstStart = 0,
  lastStart: number = text.tokens.length,
): NearTerm | undefined {
  const { words, language } = pattern;
  if (!mayBeNear(pattern)) return undefined;
  const isNoun = pattern.termClass === "noun";
  const last = Math.min(lastStart, text.tokens.length - words.length);
  for (let start = Math.max(0, firstStart); start <= last; start++) {
    const near = onlyMisspelt(words, text, start, isFree);
    const word = words[near];
    const token = text.tokens[start + near];
    if (word === undefined || token === undefined) continue;
    const isSpelling = isOtherSpelling(word, token.fold, language);
    // "personas para revisar" for "revisores" has no letter wrong.
    if (isNoun && !isSpelling && language.isVerbForm(token.lower)) continue;
    if (!isSpelling && !isNear(word, token.fold, language, relationalForms(pattern))) continue;
    if (source.tokens.some(({ fold }) => fold === token.fold)) continue;
    return { start, end: start + words.length, isSpelling };
  }
  return undefined;
}

/** Index of the only content word out of place; -1 otherwise. */
function onlyMisspelt(
  words: readonly PatternWord[],
  text: ReadText,
  start: number,
  isFree: (index: number) => boolean,
): number {
  let misspelt = -1;
  for (let offset = 0; offset < words.length; offset++) {
    const at = start + offset;
    const word = words[offset];
    const token = text.tokens[at];
    if (word === undefined || token === undefined || text.opaque[at] !== 0) return -1;
    if (offset > 0 && text.barriers[at] !== barrier.none) return -1;
    if (word.forms.has(token.fold)) continue;
    if (misspelt >= 0 || word.isFunction || text.functionWords[at] === 1) return -1;
    misspelt = offset;
  }
  return misspelt >= 0 && words.every((_, offset) => isFree(start + offset)) ? misspelt : -1;
}
