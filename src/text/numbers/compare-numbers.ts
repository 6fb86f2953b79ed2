// Whether two numbers, each written in its own language, are the same number.

import { scaleAfterDigits } from "../../languages/quantities/scale-words.ts";
import { fold } from "../../strings/fold.ts";
import { sharesInWords } from "./number-phrases.ts";
import type { FoundNumber } from "./numbers.ts";

export interface LoneNumbers {
  readonly source: readonly FoundNumber[];
  readonly target: readonly FoundNumber[];
}

export type NumberPair = readonly [source: FoundNumber, target: FoundNumber];

export interface MatchedNumbers {
  readonly lone: LoneNumbers;
  readonly pairs: readonly NumberPair[];
}

const tolerance = 1e-9;
/** Few enough pairs to compare one by one. */
const fewComparisons = 10_000;

/** Removes what both sides have, in any order; the closest correspondence first. */
export function matchNumbers(
  source: readonly FoundNumber[],
  target: readonly FoundNumber[],
): MatchedNumbers {
  const left = new Set(source);
  const right = new Set(target);
  const pairs: NumberPair[] = [];
  takeAwayAsWritten(left, right, pairs);
  for (const isAlike of [hasSameValue, isSameNumber]) {
    // Nothing left to compare: usually both sides say the same.
    for (const number of left) {
      if (right.size === 0) break;
      const partner = [...right].find((candidate) => isAlike(number, candidate));
      if (partner === undefined) continue;
      left.delete(number);
      right.delete(partner);
      pairs.push([number, partner]);
    }
  }
  // A number repeated on one side may occur once on the other.
  const repeated = (all: readonly FoundNumber[]) => (number: FoundNumber) =>
    !all.some((candidate) => isSameNumber(number, candidate));
  if (left.size > 0 && right.size > 0)
    return { lone: { source: [...left], target: [...right] }, pairs };
  const lone = {
    source: [...left].filter(repeated(target)),
    target: [...right].filter(repeated(source)),
  };
  return { lone, pairs };
}

/**
 * Numbers spelt alike have the same value and are paired without trying all others: the first such number is taken.
 */
function takeAwayAsWritten(
  left: Set<FoundNumber>,
  right: Set<FoundNumber>,
  pairs: NumberPair[],
): void {
  if (left.size * right.size < fewComparisons) return;
  const waiting = new Map<string, FoundNumber[]>();
  for (const number of [...right].reverse()) {
    const alike = waiting.get(number.written);
    if (alike === undefined) waiting.set(number.written, [number]);
    else alike.push(number);
  }
  for (const number of left) {
    const partner = waiting.get(number.written)?.pop();
    if (partner === undefined) continue;
    left.delete(number);
    right.delete(partner);
    pairs.push([number, partner]);
  }
}

function readings(number: FoundNumber): readonly number[] {
  return number.value === undefined ? number.alternatives : [number.value, ...number.alternatives];
}

function equals(left: number, right: number): boolean {
  return Math.abs(left - right) <= tolerance * Math.max(Math.abs(left), Math.abs(right));
}

function hasSameValue(left: FoundNumber, right: FoundNumber): boolean {
  if (left.value === undefined || right.value === undefined) return left.written === right.written;
  return equals(left.value, right.value);
}

/** In any reading: 1.250 and 1,250; the nineties and 1990; 12 % and 0.12; 3 p.m. and 15:00. */
export function isSameNumber(left: FoundNumber, right: FoundNumber): boolean {
  if (left.written === right.written) return true;
  if (left.kind === "date" && right.kind === "date") return isSameDate(left.written, right.written);
  if (isTimeWithPoint(left, right) || isTimeWithPoint(right, left)) return true;
  const mayBeYears = isShortened(left, right) || isShortened(right, left);
  return readings(left).some((one) =>
    readings(right).some((other) => equals(one, other) || (mayBeYears && isSameYear(one, other))),
  );
}

/** "95" for "1995", in figures: four books are not 1404, nor are "mil cuatrocientos cuatro". */
function isShortened(short: FoundNumber, long: FoundNumber): boolean {
  return (
    !short.spelled &&
    !long.spelled &&
    /(?<!\d)\d{2}(?!\d)/u.test(short.written) &&
    /(?<!\d)\d{4}(?!\d)/u.test(long.written)
  );
}

/** 6/11/1999 and 11/06/99: the same day in either order, with or without the century. */
function isSameDate(left: string, right: string): boolean {
  const [one, other] = [left, right].map((written) => partsOf(written));
  if (one === undefined || other === undefined) return false;
  const isSameYearOf = one.year === other.year || isSameYear(one.year, other.year);
  return isSameYearOf && one.days === other.days;
}

function partsOf(date: string): { readonly year: number; readonly days: string } {
  const parts = date.split(/\D/u).map(Number);
  const isYearFirst = /^\d{4}/u.test(date);
  const year = (isYearFirst ? parts.shift() : parts.pop()) ?? 0;
  return { year, days: parts.toSorted((one, other) => one - other).join(" ") };
}

/** 5.30 p.m. and 17.30, which by itself is a decimal fraction. */
function isTimeWithPoint(time: FoundNumber, other: FoundNumber): boolean {
  if (time.kind !== "time" || other.kind === "time" || other.spelled) return false;
  const [, hour, minute] = /^([01]?\d|2[0-3])[.,]([0-5]\d)$/u.exec(other.written) ?? [];
  return hour !== undefined && readings(time).includes(Number(hour) * 100 + Number(minute));
}

/** 1995 and 95, as in "1990-95". */
function isSameYear(left: number, right: number): boolean {
  const [short, long] = left < right ? [left, right] : [right, left];
  return long >= 1000 && long < 2100 && short >= 0 && short < 100 && long % 100 === short;
}

/** 5 p.m. and 17, 10:30 at night and 22:30. */
export function isHour(left: FoundNumber, right: FoundNumber): boolean {
  if (left.spelled || right.spelled) return false;
  return readings(left).some((one) =>
    readings(right).some(
      (other) => equals(Math.abs(one - other), 12) && Math.max(one, other) < 24 && one * other > 0,
    ),
  );
}

// The ratio of a billion to a billón, and of a trillion to a trillón.
const scaleErrors = [1e3, 1e6];
const leastOfThem = 1e9;

function scalesIn(written: string): readonly number[] {
  const words = fold(written).match(/\p{L}+/gu) ?? [];
  return words.map((word) => scaleAfterDigits(word) ?? 0);
}

function hasLongScale({ written }: FoundNumber): boolean {
  return scalesIn(written).some((scale) => scale >= leastOfThem);
}

/** The factor between the two if a billion was mistaken for a billón, or the reverse. */
export function scaleRatio(source: FoundNumber, target: FoundNumber): number | undefined {
  if (source.value === undefined || target.value === undefined) return undefined;
  if (!hasLongScale(source) && !hasLongScale(target)) return undefined;
  const ratio = target.value / source.value;
  return scaleErrors.find((factor) => equals(ratio, factor) || equals(1 / ratio, factor));
}

const romanDigits: readonly (readonly [value: number, digit: string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  let rest = value;
  let written = "";
  for (const [digitValue, digit] of romanDigits) {
    while (rest >= digitValue) {
      written += digit;
      rest -= digitValue;
    }
  }
  return written;
}

/** Whether the number occurs in another guise: as part of a code, in Roman numerals, "half" for 50 %. */
export function isWrittenIn(number: FoundNumber, text: string): boolean {
  if (number.kind === "percent" && (sharesInWords.get(number.value ?? 0)?.test(text) ?? false))
    return true;
  if (isOneOf(number) && scalesIn(text).includes(1e6)) return true;
  // "12" of "12 billion" is another number elsewhere; the letters of "12th" do not matter.
  if (number.kind !== "ordinal" && /\p{L}{2}/u.test(number.written)) return false;
  const digits = /\p{N}[\p{N}.,:]*/u.exec(number.written)?.[0].replace(/[.,:]$/u, "");
  if (digits !== undefined && hasRun(text, digits, /\p{N}/u)) return true;
  const { value } = number;
  if (number.kind === "year" && hasShortYear(text, value)) return true;
  if (value === undefined || !Number.isInteger(value) || value < 1 || value > 39) return false;
  return hasRun(text, roman(value), /[\p{L}\p{N}]/u);
}

/** "1 million": "por cada millón" says it without a number. */
function isOneOf({ value, written }: FoundNumber): boolean {
  return value === 1e6 && /^1\s/u.test(written);
}

const shortDate = /(?<!\d)\d{1,2}([/.-])\d{1,2}\1(\d{2})(?!\d)/gu;

/** "1999" in "14/10/99". */
function hasShortYear(text: string, year = 0): boolean {
  return [...text.matchAll(shortDate)].some(([, , short]) => isSameYear(Number(short), year));
}

/** Whether `run` occurs with no character of its own kind on either side. */
function hasRun(text: string, run: string, kin: RegExp): boolean {
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1)) {
    const isInside = kin.test(text[at - 1] ?? "") || kin.test(text[at + run.length] ?? "");
    // "0.5" does not contain "5", nor "12,7" a "12".
    const around = text.slice(Math.max(0, at - 2), at + run.length + 2);
    const isInNumeral = /^\p{N}[.,]/u.test(around) || /[.,]\p{N}$/u.test(around);
    if (!isInside && !isInNumeral) return true;
  }
  return false;
}
