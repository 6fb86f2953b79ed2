// Whether a word of one text may be the name that a word of the other text is: as it stands, respelt by the habits of
// the language, with an ending of its own, or by what is known of names and places. Generous: what is no other name
// for sure is the same one.

import type { KnownPlace } from "../../languages/places/place-table.ts";
import { editDistance } from "../../strings/edit-distance.ts";
import { remembered } from "../../strings/remembered.ts";
import type { ReadText } from "../../text/read-text.ts";
import { WordMemo, type Word } from "../../text/word.ts";
import { namedPlaces, type NamedPlace } from "./named-places.ts";

const sharedStart = 4;
const shortestStart = 3;
const longestSpelling = 6;

// What languages write in several ways: "Yuri" and "Iouri", "Khomeini" and "Jomeini", "Zhukov" and "Yúkov".
const respellings: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, "f"],
  [/ñ/gu, "n"],
  [/ß/gu, "ss"],
  // "National" and "Nacional", "Convention" and "Convención".
  [/ti(?=[oa])/gu, "ci"],
  [/kh|zh|dj|gh/gu, ""],
  [/tch|tsch|ch|sh|cz|sch/gu, "g"],
  [/qu|ck|[ckq]/gu, "c"],
  [/z/gu, "s"],
  [/[vw]/gu, "b"],
  [/[aeiouyhjx]/gu, ""],
  [/(?<letter>.)\k<letter>+/gu, "$<letter>"],
];

const skeletonOf = (word: string): string =>
  respellings.reduce((text, [from, to]) => text.replaceAll(from, to), word);
// Each name is held against every word of the other text: made anew each time, the ten replacements would be most of a
// check's time.
const skeleton = remembered(skeletonOf);
const skeletons = new WordMemo(({ fold }) => skeletonOf(fold));

/** "Fla." and "Florida", "Tom" and "Thomas". */
function isShortFor(short: string, long: string): boolean {
  if (short[0] !== long[0]) return false;
  let at = -1;
  return short.split("").every((letter) => {
    at = long.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/** Whether two folded words begin alike, or have a longer row of consonants in common: "Gobierno" and "government". */
function areAkin(left: string, right: string): boolean {
  return beginAlike(left, right) || haveRowInCommon(skeleton(left), skeleton(right));
}

function beginAlike(left: string, right: string): boolean {
  if (left.length < sharedStart || right.length < sharedStart) return false;
  for (let at = 0; at < sharedStart; at++)
    if (left.charCodeAt(at) !== right.charCodeAt(at)) return false;
  return true;
}

const haveRowInCommon = (own: string, other: string): boolean =>
  own.length >= sharedStart &&
  other.length >= sharedStart &&
  (own.startsWith(other) || other.startsWith(own));

/** Whether two folded words may be one name in two spellings. */
export function mayBeRespelt(left: string, right: string): boolean {
  if (left === right || areAkin(left, right)) return true;
  const shorter = Math.min(left.length, right.length);
  if (shorter >= shortestStart && (isShortFor(left, right) || isShortFor(right, left))) return true;
  const limit = Math.max(left.length, right.length) >= longestSpelling ? 2 : 1;
  if (shorter >= sharedStart && editDistance(left, right, limit) <= limit) return true;
  const own = skeleton(left);
  return own.length >= 2 && own === skeleton(right);
}

const ending = /(?:[aeo]|e?s)$/u;
const vowels = /[aeiouy]+/gu;

/**
 * Whether `right` is `left` but for habits of spelling or an ending. Only a language with longer words adds a syllable
 * ("Departamento"), and none takes one away: "Zapta" is no way to spell "Zapata".
 */
export function areHabits(left: string, right: string, shortens: boolean): boolean {
  const [own, other] = [left.replace(ending, ""), right.replace(ending, "")];
  const syllables = (word: string): number => word.match(vowels)?.length ?? 0;
  return skeleton(own) === skeleton(other) && (shortens || syllables(own) <= syllables(other));
}

const letters = (word: string): string => word.split("").toSorted().join("");
const shareOfSame = 2 / 3;

/** "IMF" and "FMI", "OAS" and "OEA": the letters of an acronym change places when it is translated, and few change. */
function mayBeTranslated(left: string, right: string): boolean {
  if (letters(left) === letters(right)) return true;
  const rest = right.split("");
  let same = 0;
  for (const letter of left) {
    const at = rest.indexOf(letter);
    if (at < 0) continue;
    rest.splice(at, 1);
    same++;
  }
  return same >= Math.ceil(Math.min(left.length, right.length) * shareOfSame);
}

const isAt = ({ start, end }: NamedPlace, index: number): boolean => start <= index && index < end;

/** "GB" of England, whose own id is "GB-ENG". */
export const countryOf = ({ id, country }: KnownPlace): string | undefined =>
  country ?? id.split("-")[0];

/** Whether both words speak of one place, or one lies in the other. */
function areOfOnePlace(text: ReadText, at: number, other: ReadText, beside: number): boolean {
  const here = namedPlaces(text).find((named) => isAt(named, at));
  const there = here && namedPlaces(other).find((named) => isAt(named, beside));
  if (here === undefined || there === undefined) return false;
  return here.readings.some(({ place }) =>
    there.readings.some(
      (each) =>
        each.place === place ||
        countryOf(each.place) === place.id ||
        each.place.id === countryOf(place),
    ),
  );
}

/** Whether both words are known to be one name: of an established form, or of a place. */
export function areKnownAlike(
  text: ReadText,
  at: number,
  other: ReadText,
  beside: number,
): boolean {
  const known = text.language.establishedNames(text.tokens[at]?.fold ?? "");
  return areOfOneForm(known, other, beside) || areOfOnePlace(text, at, other, beside);
}

/**
 * Whether the word at `at` of one text may be the name that one of the words at the places of `others` is in the other
 * text.
 */
export function mayBeNamed(
  text: ReadText,
  at: number,
  other: ReadText,
  others: readonly number[],
): boolean {
  const word = text.tokens[at];
  if (word === undefined) return false;
  // By rising cost: most words have their like, and of those that have not nearly none is a known name or a place.
  for (const beside of others) {
    const counterpart = other.tokens[beside];
    if (counterpart !== undefined && areSpeltAlike(word, counterpart)) return true;
  }
  const known = text.language.establishedNames(word.fold);
  if (known.length > 0 && others.some((beside) => areOfOneForm(known, other, beside))) return true;
  return (
    namedPlaces(text).some((named) => isAt(named, at)) &&
    others.some((beside) => areOfOnePlace(text, at, other, beside))
  );
}

function areSpeltAlike(word: Word, counterpart: Word): boolean {
  if (word.fold === counterpart.fold) return true;
  if (word.inCapitals && counterpart.inCapitals)
    return mayBeTranslated(word.fold, counterpart.fold);
  if (!counterpart.isLower) return mayBeRespelt(word.fold, counterpart.fold);
  return (
    beginAlike(word.fold, counterpart.fold) ||
    haveRowInCommon(skeletons.get(word), skeletons.get(counterpart))
  );
}

function areOfOneForm(known: readonly string[], other: ReadText, beside: number): boolean {
  const counterpart = other.language.establishedNames(other.tokens[beside]?.fold ?? "");
  return known.some((name) => counterpart.includes(name));
}
