// Numbers whose absence from the translation matters: not those of addresses, list labels, names and measures.

import type { LocatedText } from "../../model/bitext.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { Range } from "../../model/location.ts";
import { findCharacterReferences } from "../../strings/character-references.ts";
import { rangeSet } from "../../strings/range-set.ts";
import { findCalendarWords } from "./calendar-words.ts";
import { isWrittenIn } from "./compare-numbers.ts";
import type { Counted } from "./explain-numbers.ts";
import type { FoundNumber } from "./found-number.ts";
import { unitAfter } from "./measures.ts";
import { halfWords } from "./number-phrases.ts";
import { findNumbers } from "./numbers.ts";
import { findRomanNumerals } from "./roman-numerals.ts";
import { findShares } from "./shares.ts";

const address = /https?:\/\/[^\s\])}>"”»]+/gu;

/** Translators link to other pages than authors. */
function addressesIn(text: string): readonly Range[] {
  if (!text.includes("://")) return [];
  return [...text.matchAll(address)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  }));
}

/** The numbers of the prose. */
export function numbersOf(located: LocatedText, language: LanguageTag): FoundNumber[] {
  const noProse = [
    ...located.opaque,
    ...addressesIn(located.text),
    ...findCharacterReferences(located.text),
  ];
  const isNoProse = rangeSet(noProse);
  return findNumbers(located.text, language).filter(({ range }) => {
    for (let at = range.start; at < range.end; at++) if (isNoProse(at)) return false;
    return true;
  });
}

const halfLater = new RegExp(String.raw`^\s\p{L}+\s${halfWords}(?!\p{L})`, "iu");

// "1½", the same in every language.
const fractions: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

/** "dos meses y medio", "1½" */
function withHalf(text: string, number: FoundNumber): FoundNumber {
  const { range, value, alternatives } = number;
  const isHalf = halfLater.test(text.slice(range.end, range.end + 40));
  const more = fractions.get(text.charAt(range.end)) ?? (isHalf ? 0.5 : 0);
  if (value === undefined || more === 0) return number;
  return { ...number, value: value + more, alternatives: [...alternatives, value] };
}

/** Everything in the prose of a text that counts as a number. */
export function countedIn(located: LocatedText, language: LanguageTag): Counted {
  const { text } = located;
  const plain = numbersOf(located, language).map((number) => withHalf(text, number));
  const isTaken = rangeSet([...plain.map(({ range }) => range), ...located.opaque]);
  const isFree = ({ range }: { readonly range: Range }): boolean => !isTaken(range.start);
  const numbers = [...plain, ...findRomanNumerals(text).filter((numeral) => isFree(numeral))];
  return {
    text,
    language,
    numbers: numbers.toSorted((one, other) => one.range.start - other.range.start),
    calendar: findCalendarWords(text, language),
    shares: findShares(text, language),
  };
}

/** Whether it matters that the other side lacks the number. */
export function isTelling(
  number: FoundNumber,
  own: LocatedText | undefined,
  other: LocatedText | undefined,
): boolean {
  if (number.spelled && (number.value ?? 0) < 1e6) return false;
  if (own === undefined || other === undefined) return false;
  if (isListNumber(number, own.text) || isMeasure(number, own.text)) return false;
  if (isAroundTheClock(number, own.text)) return false;
  return !isPartOfName(number, own.text) && !isWrittenIn(number, other.text);
}

/** MP3, CO2, COVID-19, 4HANA: names, which translators shorten and replace. */
function isPartOfName({ range }: FoundNumber, text: string): boolean {
  return (
    /\p{L}[-‑/]?$/u.test(text.slice(Math.max(range.start - 3, 0), range.start)) ||
    /^\p{L}/u.test(text.slice(range.end))
  );
}

/** `3.` or `[3]` before the words. */
function isListNumber({ range }: FoundNumber, text: string): boolean {
  return /^[[(\s]*$/u.test(text.slice(0, range.start)) && /^[.)\]]/u.test(text.slice(range.end));
}

/** "24/7" is an idiom. */
function isAroundTheClock({ range }: FoundNumber, text: string): boolean {
  return /(?<![\p{N}/])24\/7(?![\p{N}/])/u.test(
    text.slice(Math.max(range.start - 4, 0), range.end + 3),
  );
}

/** "5 miles", "98 °F": converted for the reader, as good translators do. */
function isMeasure({ range }: FoundNumber, text: string): boolean {
  return unitAfter(text, range.end) !== undefined;
}
