// Numbers without a partner that the other text says otherwise: converted, as a date in words, as a share, as a word.

import { shippedLanguages } from "../../languages/index.ts";
import { scaleAfterDigits } from "../../languages/quantities/scale-words.ts";
import type { LanguageTag } from "../../model/language.ts";
import { fold } from "../../strings/fold.ts";
import type { CalendarWord } from "./calendar-words.ts";
import type { LoneNumbers } from "./compare-numbers.ts";
import type { FoundNumber } from "./found-number.ts";
import { isConverted, measureOf, type Measure } from "./measures.ts";
import type { SaidShare } from "./shares.ts";

/** One side of a unit with all that counts in it. */
export interface Counted {
  readonly text: string;
  readonly language: LanguageTag;
  readonly numbers: readonly FoundNumber[];
  readonly calendar: readonly CalendarWord[];
  readonly shares: readonly SaidShare[];
}

const tolerance = 1e-6;
/** Percent that a share in words may be off: "almost half" is 48 %, "a third" 30 %. */
export const points = 4;

/** What is left without an explanation. */
export function unexplained(source: Counted, target: Counted, lone: LoneNumbers): LoneNumbers {
  const left = new Set(lone.source);
  const right = new Set(lone.target);
  dates(left, right, target);
  dates(right, left, source);
  shortDates(left, right, source, target);
  shortDates(right, left, target, source);
  shares(left, right, source, target);
  shares(right, left, target, source);
  conversions(left, right, source, target);
  broken(left, right, source);
  broken(right, left, target);
  shared(left, right, source);
  shared(right, left, target);
  for (const number of left) if (isImplied(number, target.text)) left.delete(number);
  for (const number of right) if (isImplied(number, source.text)) right.delete(number);
  return { source: [...left], target: [...right] };
}

const dayAndMonth = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2,4}))?$|^(\d{4})-(\d{2})-(\d{2})$/u;

/** "12/25/2021" and "25 de diciembre de 2021", in whichever order. */
function dates(own: Set<FoundNumber>, others: Set<FoundNumber>, other: Counted): void {
  for (const number of own) {
    if (number.kind !== "date") continue;
    const [, first, second, short, year = short, month, day] =
      dayAndMonth.exec(number.written) ?? [];
    const days = [first ?? month, second ?? day].map(Number);
    const written = partners(days, other);
    if (written === undefined) continue;
    own.delete(number);
    others.delete(written);
    for (const candidate of others)
      if (candidate.kind === "year" && Number(candidate.written) % 100 === Number(year) % 100)
        others.delete(candidate);
  }
}

/** The number of the day whose month is named. */
function partners(
  [first = 0, second = 0]: readonly number[],
  { calendar, numbers }: Counted,
): FoundNumber | undefined {
  for (const [day, month] of [
    [first, second],
    [second, first],
  ]) {
    if (!calendar.some(({ kind, number }) => kind === "month" && number === month)) continue;
    const written = numbers.find(({ value }) => value === day);
    if (written !== undefined) return written;
  }
  return undefined;
}

/** "9/11" for the eleventh of September: two numbers of one side, a day with its month on the other, and its year. */
function shortDates(
  own: Set<FoundNumber>,
  others: Set<FoundNumber>,
  { text, numbers }: Counted,
  other: Counted,
): void {
  for (const [at, first] of numbers.entries()) {
    const second = numbers[at + 1];
    if (second === undefined || !(own.has(first) || own.has(second))) continue;
    if (text.slice(first.range.end, second.range.start) !== "/") continue;
    const day = partners([first.value ?? 0, second.value ?? 0], other);
    if (day === undefined) continue;
    own.delete(first);
    own.delete(second);
    others.delete(day);
    for (const year of others) if (year.kind === "year") others.delete(year);
  }
}

/** "one in five" and "20 %", "a quarter of a million" and 250 000: with the numerals that the share is made of. */
function shares(
  own: Set<FoundNumber>,
  others: Set<FoundNumber>,
  { shares: said }: Counted,
  other: Counted,
): void {
  for (const share of said) {
    const partner = [...others].find((number) => isShare(share, number));
    const alike = other.shares.find(({ value }) => Math.abs(value - share.value) < tolerance);
    if (
      partner === undefined &&
      alike === undefined &&
      !other.numbers.some((number) => isShare(share, number))
    )
      continue;
    if (partner !== undefined) others.delete(partner);
    const within = [share, ...(alike === undefined ? [] : [alike])];
    for (const [set, one] of [
      [own, within[0]],
      [others, within[1]],
    ] as const)
      for (const number of set) if (one !== undefined && isPartOf(number, one)) set.delete(number);
  }
}

export function isPartOf({ range }: FoundNumber, share: SaidShare): boolean {
  return range.start >= share.range.start && range.end <= share.range.end;
}

export function isShare(
  { value: part, scaled = false }: Pick<SaidShare, "value"> & Partial<SaidShare>,
  { kind, value = 0 }: FoundNumber,
): boolean {
  if (scaled) return Math.abs(value - part) <= 0.01 * part;
  if (kind === "percent") return Math.abs(value - 100 * part) <= points;
  return Math.abs(value - part) <= tolerance;
}

/** "5 miles" and "8 km". */
function conversions(
  left: Set<FoundNumber>,
  right: Set<FoundNumber>,
  source: Counted,
  target: Counted,
): void {
  for (const number of left) {
    const measure = measureOf(source.text, number);
    if (measure === undefined) continue;
    const partner = [...right].find((candidate) => {
      const other = measureOf(target.text, candidate);
      if (other === undefined || number.value === undefined || candidate.value === undefined)
        return false;
      if (other.name === measure.name && measure.name !== "degree") return false;
      return isConverted(
        { measure, value: whole(source.text, number, measure) },
        { measure: other, value: whole(target.text, candidate, other) },
      );
    });
    if (partner === undefined) continue;
    left.delete(number);
    right.delete(partner);
    for (const [side, feet, text] of [
      [left, number, source.text],
      [right, partner, target.text],
    ] as const)
      for (const each of side) if (areInchesOf(text, feet, each)) side.delete(each);
  }
}

function areInchesOf(text: string, { range }: FoundNumber, each: FoundNumber): boolean {
  if (each.range.start < range.end || each.range.start > range.end + inchesWithin) return false;
  return inches.exec(text.slice(range.end, each.range.end))?.[1] === each.written;
}

/** "140. 000", "14, 46": one number with a space where none belongs. */
function broken(own: Set<FoundNumber>, others: Set<FoundNumber>, { text, numbers }: Counted): void {
  for (const [at, first] of numbers.entries()) {
    const second = numbers[at + 1];
    if (second === undefined || !(own.has(first) || own.has(second))) continue;
    if (!/^[.,]\s$/u.test(text.slice(first.range.end, second.range.start))) continue;
    const digits = (written: string): string => written.replaceAll(/\P{Nd}/gu, "");
    const whole = digits(first.written + second.written);
    const partner = [...others].find(({ written }) => digits(written) === whole);
    if (partner === undefined) continue;
    own.delete(first);
    own.delete(second);
    others.delete(partner);
  }
}

const scales: readonly number[] = [100, 1e3, 1e6, 1e9];

/** "Three million for each mother, two for each father": the scale is said once. */
function shared(own: Set<FoundNumber>, others: Set<FoundNumber>, { numbers }: Counted): void {
  for (const number of own) {
    const partner = [...others].find(({ value = 0 }) =>
      scales.some(
        (scale) =>
          value === (number.value ?? 0) * scale &&
          numbers.some((one) => one !== number && scaleOf(one) === scale),
      ),
    );
    if (partner === undefined) continue;
    own.delete(number);
    others.delete(partner);
  }
}

function scaleOf({ written }: FoundNumber): number | undefined {
  const words = fold(written).match(/\p{L}+/gu) ?? [];
  return words.map((word) => scaleAfterDigits(word)).findLast((scale) => scale !== undefined);
}

const inchesWithin = 16;
const inches = /^\s?(?:['′]|\p{L}{2,4})\s?(?:\p{L}{1,3}\s)?(\d{1,2})(?!\d)/u;

const minus = /(?:^|[\s(])[-−–]\s?$/iu;

/** `5'10"`: the inches of a height belong to its feet. A temperature has its sign. */
export function whole(
  text: string,
  { range, value = 0 }: FoundNumber,
  { name, dimension }: Measure,
): number {
  if (dimension === "temperature")
    return minus.test(text.slice(Math.max(0, range.start - 8), range.start)) ? -value : value;
  if (name !== "foot") return value;
  return (
    value + Number(inches.exec(text.slice(range.end, range.end + inchesWithin))?.[1] ?? 0) / 12
  );
}

const implied = new Map<number, RegExp>();
for (const { numerals } of shippedLanguages)
  for (const [words, value] of numerals.implied) {
    const known = implied.get(value)?.source;
    const own = String.raw`(?<!\p{L})(?:${words})(?!\p{L})`;
    implied.set(value, new RegExp(known === undefined ? own : `${known}|${own}`, "iu"));
  }

const figures = shippedLanguages.flatMap(({ numerals }) =>
  numerals.figures.map((source) => ({ numerals, pattern: new RegExp(source, "iu") })),
);

/** "a fortnight" for 15 days, "six figures" for any of them. */
function isImplied({ value }: FoundNumber, text: string): boolean {
  if (value === undefined) return false;
  if (implied.get(value)?.test(text) === true) return true;
  // Below that nobody counts figures.
  if (value < leastInFigures) return false;
  return figures.some(({ numerals, pattern }) => {
    const digits = numerals.small.get(fold(pattern.exec(text)?.[1] ?? ""));
    return digits !== undefined && value >= 10 ** (digits - 1) && value < 10 ** digits;
  });
}

const leastInFigures = 1000;
