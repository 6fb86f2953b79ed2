// Numbers in digits: where they begin and end, and which surroundings change their meaning.

import { languageOf, shippedLanguages } from "../../languages/index.ts";
import { abbreviatedScales } from "../../languages/quantities/numerals.ts";
import { scaleAfterDigits } from "../../languages/quantities/scale-words.ts";
import type { LanguageTag } from "../../model/language.ts";
import { fold } from "../../strings/fold.ts";
import type { FoundNumber, NumberKind } from "./found-number.ts";
import {
  anyCurrencyWord,
  betweenNumbers,
  ofCounted,
  ordinalEndings,
  percentWords,
} from "./number-phrases.ts";
import { scalesAfter } from "./number-scales.ts";
import { findTimeOrDate } from "./number-times.ts";
import { readNumeral } from "./numeral-reading.ts";
import { attachedSymbols, currencyCodes, currencySigns } from "./unit-symbols.ts";

// "30", "30.000", "1,234.56", "1'500,000"
const plain = /\d+(?:[.,]\d+|['’]\d{3}(?!\d))*/uy;
const withoutComma = /\d+(?:\.\d+|['’]\d{3}(?!\d))*/uy;
// "30 000" with any of the usual spaces, "1 234,5"
const spaced = /\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?/uy;
const currencyBefore = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])(?:US\$|S\/\.?|${currencyCodes})|${currencySigns})\s?$`,
  "u",
);
const currencyAfter = new RegExp(
  String.raw`\s?(?:${ofCounted}\s)?(?:€|(?:${currencyCodes}|${anyCurrencyWord})(?!\p{L}))`,
  "iuy",
);
const percentAfter = new RegExp(String.raw`\s?%|\s${percentWords}(?!\p{L})`, "iuy");
const ordinalAfter = new RegExp(
  // Many keyboards have the degree sign alone: "el 10° Aniversario".
  String.raw`\.?[ºª](?!\s?[CF](?!\p{L}))|\.°|°(?=\s\p{Lu}\p{Ll})(?!\sCelsius|\sFahrenheit)|\.?${ordinalEndings}(?![\p{L}\d])`,
  "uy",
);
const rangeAfter = new RegExp(
  String.raw`(?:\s?[-–—]\s?|\s${betweenNumbers}\s)\d+(?:[.,]\d+)?`,
  "uy",
);
const attached = /\p{L}[\p{L}\p{N}]*/uy;
const attachedUnits = new Set([
  ...attachedSymbols,
  ...shippedLanguages.flatMap(({ numerals }) => [...numerals.attachedUnits]),
]);
// "4G", "3D", "2B"
const singleCapital = /^\p{Lu}$/u;
// ".5": a decimal without its zero.
const pointBefore = /(?:^|[\s(])\.$/u;
// The letter of "5m-6m" belongs to a number.
const codeBefore = /(?:[_#]|(?<!\p{N})\p{L})-?$/u;

/** In text order. */
export function findDigitNumbers(text: string, language: LanguageTag): FoundNumber[] {
  const found: FoundNumber[] = [];
  const digit = /\d/gu;
  for (let match = digit.exec(text); match !== null; match = digit.exec(text)) {
    const number = findTimeOrDate(text, match.index) ?? numberAt(text, match.index, language);
    found.push(number);
    digit.lastIndex = number.range.end;
  }
  return found;
}

function numberAt(text: string, start: number, language: LanguageTag): FoundNumber {
  const before = text.slice(Math.max(0, start - 6), start);
  // "1,2,3": once one item of such a list has been read, so have the others.
  const inList = /\d,$/u.test(before);
  const digits =
    matchAt(spaced, text, start) || matchAt(inList ? withoutComma : plain, text, start);
  const numeralOf = inList ? (digits.split(",", 1)[0] ?? digits) : digits;
  const reading = pointBefore.test(before)
    ? {
        value: Number(`0.${/^\d+/u.exec(digits)?.[0] ?? ""}`),
        alternatives: [],
        length: digits.length,
      }
    : readNumeral(numeralOf, language);
  const numeral = digits.slice(0, reading.length);
  const end = start + numeral.length;
  const make = (from: number, to: number, kind: NumberKind, times = 1): FoundNumber => ({
    range: { start: from, end: to },
    value: reading.value === undefined ? undefined : round(reading.value * times),
    alternatives: reading.alternatives.map((value) => round(value * times)),
    kind,
    written: text.slice(from, to),
    spelled: false,
  });
  if (codeBefore.test(before)) {
    return make(start, end + matchAt(attached, text, end).length, "code");
  }
  const isShort = /^\d{1,3}$/u.test(numeral);
  const ordinal = isShort ? matchAt(ordinalAfter, text, end) : "";
  if (ordinal !== "") return make(start, end + ordinal.length, "ordinal");
  const currency = currencyBefore.exec(before)?.[0] ?? "";
  const from = start - currency.length;
  const letters = matchAt(attached, text, end);
  if (letters !== "") {
    const number = withLetters(make, from, end, letters, language, reading.value);
    return currency === "" ? number : { ...number, kind: "currency" };
  }
  const percent = matchAt(percentAfter, text, end);
  if (percent !== "") return make(start, end + percent.length, "percent");
  const { scaledTo, times, more } = scalesAfter(text, end, { language, value: reading.value });
  const currencyWord = matchAt(currencyAfter, text, scaledTo);
  const isCurrency = currency !== "" || currencyWord !== "";
  // "42.000 euros millones"
  if (times === 1 && currencyWord !== "") {
    const late = scalesAfter(text, end + currencyWord.length, { language, value: undefined });
    if (late.times > 1) return make(from, late.scaledTo, "currency", late.times);
  }
  if (isCurrency) return plus(make(from, scaledTo, "currency", times), more);
  if (reading.value === undefined) return make(start, end, "code");
  const isYear = times === 1 && /^(?:1\d{3}|20\d{2})$/u.test(numeral);
  const number = plus(make(start, scaledTo, isYear ? "year" : "cardinal", times), more);
  const shared = times === 1 && !isYear ? scaleOfRange(text, end) : 1;
  if (shared === 1 || number.value === undefined) return number;
  return { ...number, alternatives: [...number.alternatives, round(number.value * shared)] };
}

/** "5 a 6 millones", "30-40 mil": the scale may also apply to the first number; 1 if there is none. */
function scaleOfRange(text: string, end: number): number {
  const rest = matchAt(rangeAfter, text, end);
  return rest === ""
    ? 1
    : scalesAfter(text, end + rest.length, { language: "", value: undefined }).times;
}

type Make = (from: number, to: number, kind: NumberKind, times?: number) => FoundNumber;

/** "2m", "1980s", "5km", "4G". */
function withLetters(
  make: Make,
  start: number,
  end: number,
  letters: string,
  language: LanguageTag,
  value: number | undefined,
): FoundNumber {
  const key = fold(letters);
  const to = end + letters.length;
  if (key === "s" && value !== undefined && value % 10 === 0) {
    const decade = make(start, to, "year");
    if (value < 100) return { ...decade, alternatives: [1900 + value] };
    // "the 1800s" may be the nineteenth century.
    // "the 1970s" are "los setenta".
    return { ...decade, alternatives: [value % 100 === 0 ? value / 100 + 1 : value % 100] };
  }
  const scale = key.length > 3 ? scaleAfterDigits(key) : undefined;
  if (scale !== undefined) return make(start, to, "cardinal", scale);
  const times = abbreviatedScales.get(key);
  if (times !== undefined) {
    const scaled = make(start, to, "cardinal", times);
    const bare = make(start, end, "cardinal");
    const isMetre = key === "m" && languageOf(language).numerals.metre;
    const [first, second] = isMetre ? [bare, scaled] : [scaled, bare];
    if (key !== "m" || second.value === undefined) return first;
    return { ...first, alternatives: [...first.alternatives, second.value] };
  }
  return attachedUnits.has(key) && !singleCapital.test(letters)
    ? make(start, end, "cardinal")
    : make(start, to, "code");
}

function plus(number: FoundNumber, more: number): FoundNumber {
  if (more === 0 || number.value === undefined) return number;
  return { ...number, value: round(number.value + more), alternatives: [] };
}

function matchAt(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? "";
}

/** Without binary rounding errors: 1.1 million is 1100000. */
function round(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}
