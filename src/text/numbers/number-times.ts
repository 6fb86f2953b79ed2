// Times of day and dates in figures.

import type { FoundNumber, NumberKind } from "./found-number.ts";
import { anySaid, betweenNumbers, hourWords } from "./number-phrases.ts";

// "12/07/2022", "7.12.22", "2022-12-07"
const date = /(?:\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?![\d.,]\d|\d)/uy;
// "7:30", "19:30:15", "7:30 p. m.", "20h45"
const clock = /(\d{1,2})[:hH](\d{2})(?::\d{2})?(?!\d)(?:\s?([ap])\.?\s?m(?!\p{L})\.?)?/iuy;
// "7.30 p. m.", "7 pm", "19.30 h"
const marked = new RegExp(
  String.raw`(\d{1,2})(?:\.(\d{2}))?\s?(?:([ap])\.?\s?m(?!\p{L})\.?|(?<=\.\d{2}\s?)(?:h|${hourWords})(?!\p{L})\.?)`,
  "iuy",
);

// "1000 to 2030 hours": no mark between hours and minutes.
const military = new RegExp(
  String.raw`([01]\d|2[0-3])([0-5]\d)(?=(?:\s?[-–]\s?|\s${betweenNumbers}\s)(?:[01]\d|2[0-3])[0-5]\d\s${hourWords}(?!\p{L})|\s${hourWords}(?!\p{L}))`,
  "iuy",
);

/** The time or date that begins at `start`, if one does. */
export function findTimeOrDate(text: string, start: number): FoundNumber | undefined {
  if (/[\p{L}\p{N}_]/u.test(text.charAt(start - 1))) return undefined;
  date.lastIndex = start;
  const found = date.exec(text);
  if (found !== null) return made(start, found[0], "date", undefined, []);
  clock.lastIndex = start;
  marked.lastIndex = start;
  military.lastIndex = start;
  const marks = clock.exec(text) ?? marked.exec(text);
  const time = marks ?? military.exec(text);
  if (time === null) return undefined;
  const hour = Number(time[1]);
  const minute = Number(time[2] ?? 0);
  if (hour > 24 || minute > 59) return undefined;
  const half = time[3]?.toLowerCase();
  const ofDay = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  const value = ofDay * 100 + minute;
  // "7:30" may mean the evening; "7 p. m." may be written as a bare hour.
  const others = half === undefined && marks !== null && hour < 12 ? [value + 1200] : [];
  if (minute === 0) others.push(hour, ofDay);
  const alternatives = [...new Set(others)].filter((other) => other !== value);
  return made(start, time[0], "time", value, alternatives);
}

function made(
  start: number,
  written: string,
  kind: NumberKind,
  value: number | undefined,
  alternatives: readonly number[],
): FoundNumber {
  const range = { start, end: start + written.length };
  return { range, value, alternatives, kind, written, spelled: false };
}

// Only then are 5 and 17 equal.
const partOfDay = new RegExp(
  String.raw`\b[ap]\.?\s?m\b|\b${anySaid(({ times }) => times.dayParts)}\b`,
  "iu",
);
const minutesInWords = new RegExp(String.raw`\b${anySaid(({ times }) => times.minutes)}\b`, "iu");

/** Whether a text shows that its hours belong to one half of the day. */
export function saysPartOfDay(text: string): boolean {
  return partOfDay.test(text);
}

/** "half past ten", "las nueve menos veinte" */
export function saysMinutes(text: string): boolean {
  return minutesInWords.test(text);
}
