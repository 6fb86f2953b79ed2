// What may replace a term that a translation does not repeat: "pulmonar" for "de los pulmones", the bare head, the
// word left untranslated, a pronoun. Most terms that a translation has less often than its source are replaced by
// one of these.

import type { ReadText } from "../../text/read-text.ts";
import type { PatternWord, TermPattern } from "../patterns/term-pattern.ts";
import { tokenFits } from "../recognition/match-words.ts";
import type { RecognisedTerm } from "../recognition/term-occurrence.ts";
import type { UnitReading } from "./unit-reading.ts";

/**
 * A pronoun is looked for this many tokens around the expected place of the term, or within this share of the text.
 */
const leastReach = 8;
const reachShare = 0.15;
// The source's own pronouns count from slightly further away: one may have moved.
const widerInSource = 1.5;

function countPronouns(text: ReadText, place: number, wider: number): number {
  const { length } = text.tokens;
  const reach = wider * Math.max(leastReach, length * reachShare);
  const last = Math.min(length - 1, place + reach);
  let count = 0;
  for (let index = Math.max(0, Math.ceil(place - reach)); index <= last; index++)
    if (text.language.pointsBack(text, index)) count++;
  return count;
}

/** Whether the translation has one more pronoun than the source near the expected place of the term. */
function isPointedTo({ start }: RecognisedTerm, { source, target }: UnitReading): boolean {
  const place = (start / source.tokens.length) * target.tokens.length;
  return countPronouns(target, place, 1) > countPronouns(source, start, widerInSource);
}

const shortestEnd = 4;

/** A form of the word, a word of its family, or a compound that ends with it: "reinfección", "metaruta". */
function isRelated(
  word: PatternWord,
  pattern: TermPattern,
  text: ReadText,
  index: number,
): boolean {
  const token = text.tokens[index];
  if (token === undefined || text.functionWords[index] === 1) return false;
  if (tokenFits(token, word, pattern, text)) return true;
  if (pattern.language.isKin(word.fold, token.fold)) return true;
  for (const form of word.forms.keys())
    if (form.length >= shortestEnd && token.fold.endsWith(form)) return true;
  return false;
}

function countRelated(
  approved: readonly TermPattern[],
  text: ReadText,
  isFree: (index: number) => boolean,
): number {
  let most = 0;
  for (const pattern of approved)
    for (const place of pattern.content) {
      const word = pattern.words[place];
      if (word === undefined) continue;
      let count = 0;
      for (let index = 0; index < text.tokens.length; index++)
        if (isFree(index) && isRelated(word, pattern, text, index)) count++;
      most = Math.max(most, count);
    }
  return most;
}

/** How often the source's own words occur unchanged in the translation. */
function countCopies(
  { start, end }: RecognisedTerm,
  { source, target }: UnitReading,
  isFree: (index: number) => boolean,
): number {
  const written = source.tokens.slice(start, end);
  let count = 0;
  for (let at = 0; at + written.length <= target.tokens.length; at++)
    if (
      isFree(at) &&
      written.every(({ lower }, offset) => target.tokens[at + offset]?.lower === lower)
    )
      count++;
  return count;
}

/**
 * How many of `terms`, which have no approved term of their own in the translation, something else may stand for.
 * `isFree`: target tokens that no approved term takes.
 */
export function countStandIns(
  reading: UnitReading,
  terms: readonly RecognisedTerm[],
  approved: readonly TermPattern[],
  isFree: (index: number) => boolean,
): number {
  const copies = terms.map((term) => countCopies(term, reading, isFree));
  const pointed = terms.filter((term) => isPointedTo(term, reading)).length;
  return countRelated(approved, reading.target, isFree) + Math.max(0, ...copies) + pointed;
}
