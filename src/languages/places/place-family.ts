// Words for a place ("Peru", "Peruvians", "peruanas", "EE. UU.") and the places that each may refer to.

import { fold } from "../../strings/fold.ts";
import { remembered } from "../../strings/remembered.ts";
import { masculineLemmas } from "../masculine-lemmas.ts";
import { commonWords } from "./common-words.ts";
import { allPlaces, type KnownPlace } from "./place-table.ts";

/** `people` only if the word is not an adjective: "Peruvian" is one, "Peruvians" and "Spaniard" are not. */
export type PlaceWord = "name" | "adjective" | "people";

export interface PlaceReading {
  readonly place: KnownPlace;
  readonly how: PlaceWord;
  /** Whether the word is an abbreviation, which only its capitals tell from "us" or "la". */
  readonly abbreviation: boolean;
}

export interface PlacesNamed {
  /** Each once: "guineano" refers to three countries, "American" to one and a continent. */
  readonly places: readonly KnownPlace[];
  /** How many words it takes, at least 1. */
  readonly length: number;
  /** Of the first reading; a name takes precedence over an adjective ("argentina"). */
  readonly how: PlaceWord;
  /** Whether it is also spelt like a common word: "leones", "pacífico", "para", "nice". */
  readonly alsoCommon: boolean;
  /** All of them, without duplicates. */
  readonly readings: readonly PlaceReading[];
}

interface Index {
  readonly readings: ReadonlyMap<string, readonly PlaceReading[]>;
  /** By first part: the number of parts of the longest entry that begins with it. */
  readonly longest: ReadonlyMap<string, number>;
}

type IndexedLanguage = "en" | "es";
const indexes = new Map<IndexedLanguage, Index>();

/**
 * The places named by the words from `at` on, by the longest such expression. Words are folded, so callers must
 * look at capitals where they matter: "Turkey" is a bird, "chile" a fruit. `language` is a primary subtag; only
 * English and Spanish are known.
 */
export function placesNamed(
  words: readonly string[],
  at: number,
  language: string,
): PlacesNamed | undefined {
  if (language !== "en" && language !== "es") return undefined;
  const first = words[at];
  if (first === undefined) return undefined;
  const most = longestFrom[language](first);
  for (let length = Math.min(most, words.length - at); length > 0; length--) {
    const expression = normal(words.slice(at, at + length).join(" "));
    const readings = readingsFor[language](expression);
    if (readings[0] !== undefined)
      return {
        places: [...new Set(readings.map(({ place }) => place))],
        length,
        how: readings[0].how,
        alsoCommon: commonWords[language].has(expression),
        readings,
      };
  }
  return undefined;
}

/** Whether the name of a place may begin with a folded word; `language` as above. */
export function mayBeginPlace(word: string, language: string): boolean {
  return (language === "en" || language === "es") && longestIn(word, language) > 0;
}

/** The readings of an expression as a whole: "el" and "los" begin names, and stand everywhere. */
const readingsFor: Readonly<Record<IndexedLanguage, (word: string) => readonly PlaceReading[]>> = {
  en: remembered((expression) => readingsOf(expression, "en", indexOf("en"))),
  es: remembered((expression) => readingsOf(expression, "es", indexOf("es"))),
};

/** How many parts the longest expression has that begins with the word; 0 where none does, as for nearly every word. */
const longestFrom: Readonly<Record<IndexedLanguage, (word: string) => number>> = {
  en: remembered((word) => longestIn(word, "en")),
  es: remembered((word) => longestIn(word, "es")),
};

function longestIn(first: string, language: IndexedLanguage): number {
  const { longest } = indexOf(language);
  const firstPart = normal(first).split(" ", 1)[0] ?? "";
  return Math.max(0, ...keysOf(firstPart, language).map((key) => longest.get(key) ?? 0));
}

const lettersOnly = /^[a-zñ]*$/u;
const separators = /[^\p{L}\p{N}]+/gu;

/** Hyphens, dots and apostrophes separate parts, however the text was tokenised: "EE.UU.", "D'Ivoire". */
function normal(folded: string): string {
  return lettersOnly.test(folded) ? folded : folded.replaceAll(separators, " ").trim();
}

function keysOf(word: string, language: IndexedLanguage): readonly string[] {
  return language === "es" ? masculineLemmas(word) : [word];
}

function readingsOf(
  expression: string,
  language: IndexedLanguage,
  index: Index,
): readonly PlaceReading[] {
  const found = new Set(index.readings.get(expression));
  if (language === "es")
    for (const lemma of lemmasOf(expression))
      for (const reading of index.readings.get(lemma) ?? [])
        if (reading.how !== "name") found.add(reading);
  return [...found].sort((a, b) => Number(a.how !== "name") - Number(b.how !== "name"));
}

/** "árabes saudíes": every word agrees. */
function lemmasOf(expression: string): readonly string[] {
  let lemmas: readonly string[] = [""];
  for (const word of expression.split(" "))
    lemmas = lemmas.flatMap((start) =>
      masculineLemmas(word).map((lemma) => (start === "" ? lemma : `${start} ${lemma}`)),
    );
  return lemmas;
}

function indexOf(language: IndexedLanguage): Index {
  let index = indexes.get(language);
  if (index === undefined) {
    index = indexFor(language);
    indexes.set(language, index);
  }
  return index;
}

function indexFor(language: IndexedLanguage): Index {
  const readings = new Map<string, PlaceReading[]>();
  const longest = new Map<string, number>();
  const add = (word: string, place: KnownPlace, how: PlaceWord): void => {
    const key = normal(fold(word));
    const known = readings.get(key);
    const reading = { place, how, abbreviation: /^[A-Z. ]+$/u.test(word) };
    if (known === undefined) readings.set(key, [reading]);
    else if (!known.some((other) => other.place === place && other.how === how))
      known.push(reading);
    const parts = key.split(" ");
    const [first = ""] = parts;
    longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
  };
  for (const place of allPlaces()) {
    const { names, adjectives, people } = place[language];
    for (const name of names)
      for (const spelling of spellingsOf(name)) add(spelling, place, "name");
    for (const adjective of adjectives) add(adjective, place, "adjective");
    if (language === "en")
      for (const person of englishPeople(adjectives, people)) add(person, place, "people");
  }
  return { readings, longest };
}

function spellingsOf(name: string): readonly string[] {
  return name.startsWith("Saint ") ? [name, `St. ${name.slice("Saint ".length)}`] : [name];
}

/** "Spaniard", "Spaniards", "Peruvians", "Frenchmen"; "Dutch" and "Chinese" have no plural. */
function* englishPeople(
  adjectives: readonly string[],
  people: readonly string[],
): Generator<string> {
  for (const person of people) {
    yield person;
    yield /m[ae]n$/u.test(person) ? person.replace(/m[ae]n$/u, "men") : `${person}s`;
  }
  for (const adjective of adjectives) {
    if (/(?:ese|sh|ch|ss|x|ois|ais|[A-Z.])$/u.test(adjective)) continue;
    yield adjective.endsWith("y") ? `${adjective.slice(0, -1)}ies` : `${adjective}s`;
  }
}
