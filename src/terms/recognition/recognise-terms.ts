// Finds the terms of a glossary in a text: contiguous forms, longest first, left to right.

import type { Concept } from "../../model/concept.ts";
import { nothing } from "../../model/nothing.ts";
import type { Word } from "../../model/words.ts";
import type { ReadText } from "../../text/read-text.ts";
import type { PatternIndex } from "../patterns/pattern-index.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";
import { isOtherWithCapital, isOtherWithoutCapital, mayBeOtherAtStart } from "./capital-sense.ts";
import { addsAccent, losesAccent, rangeOf, slice, wordsAt } from "./match-words.ts";
import { contextAllows, sourceCues } from "./source-cues.ts";
import type { Demotion, RecognisedTerm, TermOccurrence } from "./term-occurrence.ts";

const finalAccent = /[áéíóú]$/u;

interface CaseVerdict {
  readonly allowed: boolean;
  readonly demoted: boolean;
}

const fine: CaseVerdict = { allowed: true, demoted: false };
const refused: CaseVerdict = { allowed: false, demoted: false };
const doubtful: CaseVerdict = { allowed: true, demoted: true };

/** WHO is not "who", and the party Free Peru is not "a free Peru". */
function judgeCase(pattern: TermPattern, text: ReadText, start: number, end: number): CaseVerdict {
  if (text.allCaps || pattern.flags.case === "any") return fine;
  const first = text.tokens[start];
  if (end - start === 1 && first !== undefined && pattern.words[0]?.hasCapital === false) {
    if (isShortAcronym(first.surface)) return refused;
    if (isOtherWithCapital(pattern, text, start)) return refused;
  }
  if (!pattern.allCapitalised) return fine;
  let names = 0;
  let lowered = 0;
  for (const index of pattern.content) {
    if (pattern.words[index]?.hasCapital !== true) continue;
    names++;
    const token = text.tokens[start + index];
    // "del Comercio" contains the article of "El Comercio".
    if (token?.hasCapital !== true && !isContracted(token, pattern, index)) lowered++;
  }
  if (lowered === 0) return mayBeOtherAtStart(pattern, text, start, end) ? doubtful : fine;
  // A name of several words may lose a capital in running text; a word without any is not a name.
  if (pattern.termClass === "name" && (lowered === names || names <= 2)) return refused;
  if (lowered === names && pattern.content.length === 1)
    return isOtherWithoutCapital(pattern) ? refused : doubtful;
  return doubtful;
}

/** Whether a word of the term is contained in another: its article in "del". */
function isContracted(token: Word | undefined, pattern: TermPattern, index: number): boolean {
  const word = pattern.words[index]?.lower;
  return word !== token?.lower && pattern.language.contractions.has(word ?? "");
}

function isShortAcronym(surface: string): boolean {
  return (
    surface.length >= 2 &&
    surface.length <= 4 &&
    surface === surface.toUpperCase() &&
    /\p{L}/u.test(surface)
  );
}

function formOf(
  pattern: TermPattern,
  text: ReadText,
  start: number,
): TermOccurrence["how"]["form"] {
  let form: TermOccurrence["how"]["form"] = "exact";
  for (let offset = 0; offset < pattern.words.length; offset++) {
    const word = pattern.words[offset];
    const token = text.tokens[start + offset];
    if (word === undefined || token === undefined || token.surface === word.surface) continue;
    if (losesAccent(token, word)) return "accents";
    if (token.lower !== word.lower) form = "inflected";
    else if (form === "exact" && (offset > 0 || word.hasCapital)) form = "case";
  }
  return form;
}

function hasOpaque(text: ReadText, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (text.opaque[index] === 2) return true;
  return false;
}

interface Candidate {
  readonly pattern: TermPattern;
  readonly end: number;
  readonly demoted: boolean;
}

function longestAt(
  patterns: readonly TermPattern[],
  text: ReadText,
  start: number,
): readonly Candidate[] {
  let best: Candidate[] | undefined;
  let longest = 0;
  for (const pattern of patterns) {
    const { length } = pattern.words;
    if (length < longest) continue;
    const end = wordsAt(pattern, text, start);
    if (end < 0 || hasOpaque(text, start, end)) continue;
    const { allowed, demoted } = judgeCase(pattern, text, start, end);
    if (!allowed || !contextAllows(pattern, text, start, end)) continue;
    if (pattern.language.isOtherWord(pattern, text, start)) continue;
    if (hasOtherAccent(pattern, text, start) || lacksNoAccent(pattern, text, start)) continue;
    const candidate = { pattern, end, demoted };
    if (best !== undefined && length === longest) best.push(candidate);
    else best = [candidate];
    longest = length;
  }
  return best ?? nothing;
}

/** "inició" next to "inicio", "práctico" next to "practico": the accent makes it another word. */
function hasOtherAccent({ language, words }: TermPattern, text: ReadText, start: number): boolean {
  const [word] = words;
  const token = text.tokens[start];
  if (!language.hasTellingAccents || words.length !== 1) return false;
  if (word === undefined || token === undefined) return false;
  return finalAccent.test(token.lower) && addsAccent(token, word);
}

/** "La empresa fabrica" for "fábrica": correctly spelt, and nothing there introduces a noun. */
function lacksNoAccent(
  { language, words, termClass }: TermPattern,
  text: ReadText,
  start: number,
): boolean {
  const [word] = words;
  const token = text.tokens[start];
  if (!language.hasTellingAccents || termClass !== "noun" || words.length !== 1) return false;
  if (word === undefined || token === undefined || !losesAccent(token, word)) return false;
  return (word.forms.get(token.fold) ?? []).some((form) => {
    const right = language.rightWithoutAccent(text, start, form, true);
    return right === "surely" || (right === "perhaps" && !language.isNamed(text, start));
  });
}

/** Distance of the words from the term as written: the nearest candidate gets the span. */
function distance({ pattern }: Candidate, text: ReadText, start: number): number {
  let different = pattern.kind === "whole" ? 0 : 1;
  for (const [offset, word] of pattern.words.entries()) {
    const token = text.tokens[start + offset];
    if (token?.surface !== word.surface) different += token?.lower === word.lower ? 1 : 10;
  }
  return different;
}

function nearestFirst(
  candidates: readonly Candidate[],
  text: ReadText,
  start: number,
): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  return candidates.toSorted((a, b) => distance(a, text, start) - distance(b, text, start));
}

/** The terms of the index that occur in the text; no two overlap. */
export function recogniseTerms(text: ReadText, index: PatternIndex): RecognisedTerm[] {
  const found: RecognisedTerm[] = [];
  const { tokens } = text;
  for (let start = 0; start < tokens.length; start++) {
    const token = tokens[start];
    if (token === undefined) break;
    const patterns = index.startingWith(token, tokens[start + 1]);
    if (patterns.length === 0) continue;
    const ranked = nearestFirst(longestAt(patterns, text, start), text, start);
    const [first] = ranked;
    if (first === undefined) continue;
    found.push(recognised(first, ranked, text, start));
    start = first.end - 1;
  }
  return found;
}

/**
 * Where a column has a capital in every row, the capital is part of the term's text but not of any word looked for.
 */
function ignoresCapital({ term, words, kind }: TermPattern): boolean {
  return (
    kind === "whole" &&
    /^\p{Lu}/u.test(term.text) &&
    words[0]?.hasCapital === false &&
    words[0].lower === words[0].surface
  );
}

function recognised(
  { pattern, end, demoted }: Candidate,
  ranked: readonly Candidate[],
  text: ReadText,
  start: number,
): RecognisedTerm {
  const alternatives: Concept[] = [];
  for (const { pattern: other } of ranked)
    if (other.concept !== pattern.concept && !alternatives.includes(other.concept))
      alternatives.push(other.concept);
  const form = formOf(pattern, text, start);
  const against: Demotion[] = sourceCues(pattern, text, start, end);
  if (demoted) against.push("case");
  if (form === "accents" && pattern.language.hasTellingAccents) against.push("accents");
  return {
    occurrence: {
      concept: pattern.concept,
      term: pattern.term,
      range: rangeOf(text, start, end),
      how: {
        form,
        surface: slice(text, start, end),
        demotions: against,
        ...(ignoresCapital(pattern) ? { ignoresCapital: true } : {}),
      },
      alternatives,
    },
    pattern,
    start,
    end,
  };
}
