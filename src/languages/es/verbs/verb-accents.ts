// Spanish verb forms that turn into another form by adding one accent, "lanzara" and "lanzará", "lanzo" and
// "lanzó", or into another word: "fabrica" and "fábrica". The form alone does not show that an accent was lost; its
// context and the other text often do.

import type { Range } from "../../../model/location.ts";
import type { TextRow } from "../../../model/words.ts";
import { barrier } from "../../../strings/barrier.ts";
import type { VerbSource } from "../../language.ts";
import { spelledSet, wordSet } from "../../word-set.ts";
import { isStressedLast, stressOf, withoutAcute } from "../stress.ts";
import {
  beforeMasculine,
  beforeNoun,
  beforeVerb,
  clitics,
  determiners,
  firstPerson,
  objectAfter,
  pastVerbs,
  triggers,
  wishes,
} from "../words.ts";

const pastForm = /(?:aba|ía)(?:s|n|mos)?$|ó$|(?:a|ie)ron$/u;

const has = (row: TextRow, wanted: ReadonlySet<string>): boolean =>
  row.tokens.some((token) => wanted.has(token.fold));

/** The nearest word since the last comma that may govern the verb. */
function triggerBefore(text: TextRow, index: number): string | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const word = text.tokens[at]?.fold ?? "";
    if (triggers.has(word)) return word;
    if (text.barriers[at] !== barrier.none) return undefined;
  }
  return undefined;
}

/**
 * Whether another verb of the text is past or conditional: only after such a verb can an imperfect subjunctive
 * follow.
 */
function hasPast(text: TextRow, index: number): boolean {
  return text.tokens.some(
    ({ lower, fold }, at) => at !== index && (pastForm.test(lower) || pastVerbs.has(fold)),
  );
}

/** Whether the source sentences with the verb are past, conditional or a wish. */
function isUnreal({ row: text, places, language }: VerbSource): boolean {
  return places.some((place) => {
    const first = text.starts.findIndex((at) => at >= place.start);
    let start = first;
    while (start > 0 && text.barriers[start] !== barrier.stop) start--;
    for (let at = start; at < text.tokens.length; at++) {
      if (at > first && text.barriers[at] === barrier.stop) break;
      if (language.verbSigns.unreal.has(text.tokens[at]?.fold ?? "")) return true;
    }
    return false;
  });
}

/** Whether the place of the term in the other text is clearly present or future. */
function isPresentOrFuture(
  { row: other, language: { verbSigns } }: VerbSource,
  { start, end }: Range,
): boolean {
  const first = other.starts.findIndex((at) => at >= start);
  if (first < 0) return false;
  for (let at = Math.max(0, first - 3); at < first; at++)
    if (verbSigns.future.has(other.tokens[at]?.fold ?? "")) return true;
  return verbSigns.isPresent(verbOf(other, { start, end }));
}

/** The verb of a term: its first word. */
function verbOf({ text }: TextRow, { start, end }: Range): string {
  return /^\S*/u.exec(text.slice(start, end))?.[0] ?? "";
}

function lacksFutureAccent(text: TextRow, index: number, source: VerbSource): boolean {
  const { places } = source;
  if (places.length === 0 || isUnreal(source)) return false;
  const trigger = triggerBefore(text, index);
  if (trigger === undefined) return true;
  if (places.every((place) => isPresentOrFuture(source, place))) return true;
  return !wishes.has(trigger) && !hasPast(text, index);
}

function lacksPastAccent(
  text: TextRow,
  index: number,
  { row: other, places, language: { verbSigns } }: VerbSource,
): boolean {
  // "se lanzo": neither a first person nor a noun.
  if (text.tokens[index - 1]?.fold === "se" && text.barriers[index] === barrier.none) return true;
  if (mayBeNoun(text, index)) return false;
  if (has(text, firstPerson) || has(other, verbSigns.firstPerson)) return false;
  if (places.length === 0) return false;
  if (places.every((place) => verbSigns.isPast(verbOf(other, place)))) return true;
  const after =
    text.barriers[index + 1] === barrier.none ? text.tokens[index + 1]?.fold : undefined;
  return after !== undefined && objectAfter.has(after);
}

/** Whether a token may be a noun: preceded by an article, a preposition or the like. */
export function mayBeNoun(text: TextRow, index: number): boolean {
  if (text.barriers[index] !== barrier.none || index === 0) return true;
  return beforeMasculine.has(text.tokens[index - 1]?.fold ?? "");
}

const infinitiveEnd = /ar$/u;

/** Whether a correctly spelt form of `verb` must nevertheless have lost the accent of `spelling`. */
export function lacksVerbAccent(
  text: TextRow,
  index: number,
  spelling: string,
  verb: string,
  source: VerbSource,
): boolean {
  const token = text.tokens[index];
  if (token === undefined || token.lower !== token.fold) return false;
  // Not "declará", an imperative of "declarar".
  if (infinitiveEnd.test(verb) && (spelling === `${verb}á` || spelling === `${verb}án`))
    return lacksFutureAccent(text, index, source);
  return spelling.endsWith("ó") && lacksPastAccent(text, index, source);
}

/** Nouns and adjectives, spelt without an accent. Verbs need no list: their stress identifies them. */
const others = wordSet(`
  amen arteria arterias bebe bebes carne carnes colon cortes domino ingles mama mamas marques papa papas parque
  parques pate perdida perdidas revolver sabana sabanas secretaria secretarias seria serias sabia sabias tenia
  venia
`);

const verbEnding = /^.{3,}(?:as?|es?|o|an|en)$/u;

/** "término" is stressed two vowels before its end; "termino", like all present forms, is not. */
function isVerbShaped(spelling: string): boolean {
  const written = spelling.search(/[áéíóú]/u);
  if (written < 0 || !verbEnding.test(spelling) || isStressedLast(spelling)) return false;
  return stressOf(withoutAcute(spelling)) > written;
}

const subjects = spelledSet("yo tú él ella usted nosotros ellos ellas ustedes");

const isJoined = ({ barriers }: TextRow, at: number): boolean => barriers[at] === barrier.none;

/** An article or preposition; "la", "los" may be object pronouns, and "él" is not an article. */
function isSurelyNamed(row: TextRow, at: number): boolean {
  const before = row.tokens[at - 1];
  if (before === undefined || !isJoined(row, at) || before.lower !== before.fold) return false;
  return beforeNoun.has(before.fold) && !clitics.has(before.fold);
}

/** What only a verb has before it, and what hardly ever follows a noun without a determiner. */
function isSurelyVerb(row: TextRow, at: number, isNoun: boolean): boolean {
  const before = row.tokens[at - 1];
  if (before !== undefined && isJoined(row, at)) {
    if (beforeVerb.has(before.fold) || subjects.has(before.lower)) return true;
    if (beforeNoun.has(before.fold)) return false;
  }
  return isNoun && isJoined(row, at + 1) && determiners.has(row.tokens[at + 1]?.fold ?? "");
}

/** Whether a word is correct without the accent of `spelling`, judged by itself and its context. */
export function rightWithoutAccent(
  row: TextRow,
  at: number,
  spelling: string,
  isNoun: boolean,
): "surely" | "perhaps" | undefined {
  if (others.has(row.tokens[at]?.fold ?? "")) return "perhaps";
  if (!isVerbShaped(spelling)) return undefined;
  if (isSurelyVerb(row, at, isNoun)) return "surely";
  return isSurelyNamed(row, at) ? undefined : "perhaps";
}
