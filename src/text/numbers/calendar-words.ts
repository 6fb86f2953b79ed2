// Months and days of the week in a text, unless their words mean something else there.

import { calendarReadings, type CalendarReading } from "../../languages/calendar.ts";
import { languageOf } from "../../languages/index.ts";
import type { Language } from "../../languages/language.ts";
import { primaryLanguage, type LanguageTag } from "../../model/language.ts";
import type { Range } from "../../model/location.ts";
import { readWords } from "../tokenize.ts";
import { WordMemo } from "../word.ts";

export interface CalendarWord {
  readonly range: Range;
  readonly written: string;
  readonly kind: CalendarReading["kind"];
  /** A month from 1 to 12; a day from 1 (Monday) to 7. */
  readonly number: number;
}

const capital = /^\p{Lu}/u;
const figureBefore = /\d(?:st|nd|rd|th|\.?º)?[\s,.-]{1,2}$/u;
const figureAfter = /^[\s,.-]{1,3}(?:\p{L}{2,3}\s)?\d/u;
const shortestAbbreviation = 3;
const dotAfter = /^\.?\s?\d/u;

type Readings = WordMemo<CalendarReading | undefined>;
const readingsOf = new Map<string, Readings>();

/** What the words of a language say of the calendar, each looked up once. */
function readingsIn(primary: string): Readings {
  let readings = readingsOf.get(primary);
  if (readings === undefined) {
    readings = new WordMemo(({ fold }) => calendarReadings(fold, primary)[0]);
    readingsOf.set(primary, readings);
  }
  return readings;
}

/** In text order. */
export function findCalendarWords(text: string, tag: LanguageTag): readonly CalendarWord[] {
  const language = languageOf(tag);
  if (language.months.size === 0) return [];
  const readings = readingsIn(primaryLanguage(tag));
  const { words, starts, ends } = readWords(text);
  const found: CalendarWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const reading = word && readings.get(word);
    if (word === undefined || reading === undefined) continue;
    const { fold, surface } = word;
    const start = starts[at] ?? 0;
    const end = ends[at] ?? start;
    const before = text.slice(Math.max(0, start - 8), start);
    const after = text.slice(end, end + 8);
    const isDated = figureBefore.test(before) || figureAfter.test(after);
    const isAbbreviated = reading.abbreviation;
    if (isAbbreviated && !(dotAfter.test(after) || figureBefore.test(before))) continue;
    // "en", "mi" and "do" are words; so is "may".
    if (isAbbreviated && surface.length < shortestAbbreviation) continue;
    if (!language.writesFewCapitals && !capital.test(surface)) continue;
    if (!isDated && !isPlain(language, fold, surface, words[at - 1]?.fold)) continue;
    const { kind, number } = reading;
    found.push({ range: { start, end }, written: surface, kind, number });
  }
  return found;
}

/**
 * "May", "Santo Domingo", "Julio" and "April" may be something else without a figure or a word that precedes dates.
 */
function isPlain(
  language: Language,
  fold: string,
  surface: string,
  before: string | undefined,
): boolean {
  const isCapital = capital.test(surface);
  if (language.writesFewCapitals) return !isCapital || before === undefined;
  return !language.isAlsoCommon(fold) || language.times.beforeDates.has(before ?? "");
}
