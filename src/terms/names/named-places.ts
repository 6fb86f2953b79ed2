// The places that a term means and a text mentions: by name, by adjective or through their people.

import type { Language } from "../../languages/language.ts";
import type { PlaceReading } from "../../languages/places/place-family.ts";
import { nothing } from "../../model/nothing.ts";
import type { ReadText } from "../../text/read-text.ts";
import { WordMemo } from "../../text/word.ts";
import type { PatternWord, TermPattern } from "../patterns/term-pattern.ts";

export interface NamedPlace {
  /** Half-open token indices. */
  readonly start: number;
  readonly end: number;
  readonly readings: readonly PlaceReading[];
  /** Whether it is spelt like a common word with no mid-sentence capital to rule that out. */
  readonly isDoubtful: boolean;
}

const ofTerms = new WeakMap<TermPattern, readonly PlaceReading[]>();
const ofTexts = new WeakMap<ReadText, readonly NamedPlace[]>();

/** The readings of a whole term; empty if it means no place, or several. */
export function placesOfTerm(pattern: TermPattern): readonly PlaceReading[] {
  let known = ofTerms.get(pattern);
  if (known === undefined) {
    known = readingsOfTerm(pattern);
    ofTerms.set(pattern, known);
  }
  return known;
}

function readingsOfTerm({
  words,
  language,
  kind,
  termClass,
}: TermPattern): readonly PlaceReading[] {
  if (kind !== "whole" || termClass === "verb") return nothing;
  const found = language.placesNamed(
    words.map(({ fold }) => fold),
    0,
  );
  if (found?.length !== words.length) return nothing;
  const isAcronym = words.every((word) => word.isAcronym);
  const isName = words.some((word: PatternWord) => word.hasCapital);
  return found.readings.filter(
    ({ how, abbreviation }) => (!abbreviation || isAcronym) && (how !== "name" || isName),
  );
}

/** In order and without overlaps. */
export function namedPlaces(text: ReadText): readonly NamedPlace[] {
  let known = ofTexts.get(text);
  if (known === undefined) {
    known = placesIn(text);
    ofTexts.set(text, known);
  }
  return known;
}

const beginnings = new WeakMap<Language, WordMemo<boolean>>();

/** The words of a language with which the name of a place may begin. */
function beginningsIn(language: Language): WordMemo<boolean> {
  let begins = beginnings.get(language);
  if (begins === undefined) {
    begins = new WordMemo(({ fold }) => language.mayBeginPlace(fold));
    beginnings.set(language, begins);
  }
  return begins;
}

function placesIn(text: ReadText): readonly NamedPlace[] {
  const { tokens, language, allCaps } = text;
  const begins = beginningsIn(language);
  let folds: readonly string[] | undefined;
  const places: NamedPlace[] = [];
  for (let start = 0; start < tokens.length; start++) {
    const token = tokens[start];
    if (token === undefined || !begins.get(token) || text.opaque[start] === 2) continue;
    folds ??= tokens.map(({ fold }) => fold);
    const found = language.placesNamed(folds, start);
    if (found === undefined) continue;
    const end = start + found.length;
    const hasCapital = tokens.slice(start, end).some((each) => each.hasCapital);
    const readings = found.readings.filter(({ how, abbreviation }) => {
      if (allCaps) return true;
      if (abbreviation) return token.inCapitals;
      return hasCapital || (how !== "name" && !language.capitalisesLabels);
    });
    if (readings.length === 0) continue;
    const isDoubtful = found.alsoCommon && !(hasCapital && start > 0);
    places.push({ start, end, readings, isDoubtful });
    start = end - 1;
  }
  return places;
}
