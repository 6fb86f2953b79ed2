// Numbers whose absence from the translation matters: not those of addresses, list labels, names and measures.

import type { LocatedText } from "../../model/bitext.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { Range } from "../../model/location.ts";
import { findCharacterReferences } from "../../strings/character-references.ts";
import { rangeSet } from "../../strings/range-set.ts";
import { isWrittenIn } from "./compare-numbers.ts";
import type { FoundNumber } from "./found-number.ts";
import { unitAfter } from "./measures.ts";
import { findNumbers } from "./numbers.ts";

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
