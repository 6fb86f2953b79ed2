// Numbers in words: "two million", "mil quinientos", "half a million", "siglo XX", "twentieth".

import { languageOf } from "../../languages/index.ts";
import { romanValue, type Numerals } from "../../languages/quantities/numerals.ts";
import type { LanguageTag } from "../../model/language.ts";
import { readWords, type WordRow } from "../tokenize.ts";
import { WordMemo } from "../word.ts";
import type { FoundNumber } from "./found-number.ts";
import { percentWords } from "./number-phrases.ts";

/** A number read so far: finished groups of thousands, and the current group. */
interface Reading {
  total: number;
  group: number;
  /** The last word's value, to tell "veinte y dos" from "dos, tres". */
  last: number;
  words: number;
  scaled: boolean;
}

const withinNumber = /^(?:\s+|-|\u2010|\u2011)$/u;
const percentAfter = new RegExp(String.raw`^\s(${percentWords})(?!\p{L})`, "iu");

/** A text with its words and their places. */
interface Row extends WordRow {
  readonly text: string;
}

/** Words that may begin a number. Most texts have none and are skipped at once. */
function beginningsIn(numerals: Numerals): WordMemo<boolean> {
  const { small, scales, ordinals, halves, articles } = numerals;
  return new WordMemo(
    ({ fold, surface }) =>
      [small, scales, ordinals, halves, articles].some((words) => words.has(fold)) ||
      romanValue(surface) !== undefined,
  );
}

const beginnings = new Map<Numerals, WordMemo<boolean>>();

/** In text order. */
export function findNumberWords(text: string, language: LanguageTag): FoundNumber[] {
  const { numerals } = languageOf(language);
  let begins = beginnings.get(numerals);
  if (begins === undefined) {
    begins = beginningsIn(numerals);
    beginnings.set(numerals, begins);
  }
  const row: Row = { text, ...readWords(text) };
  const found: FoundNumber[] = [];
  let at = 0;
  while (at < row.words.length) {
    const word = row.words[at];
    const number = word !== undefined && begins.get(word) ? numberAt(row, at, numerals) : undefined;
    if (number === undefined) at++;
    else {
      found.push(number.found);
      at = number.next;
    }
  }
  return found;
}

function numberAt(row: Row, at: number, numerals: Numerals): Parsed | undefined {
  return (
    cardinal(row, at, numerals) ?? ordinal(row, at, numerals) ?? centuryNumeral(row, at, numerals)
  );
}

function foldAt({ words }: Row, at: number): string {
  return words[at]?.fold ?? "";
}

/** What precedes a word. */
function gapBefore({ text, starts, ends }: Row, at: number): string {
  return text.slice(at > 0 ? ends[at - 1] : 0, starts[at]);
}

interface Parsed {
  readonly found: FoundNumber;
  readonly next: number;
}

function cardinal(row: Row, from: number, numerals: Numerals): Parsed | undefined {
  const reading: Reading = { total: 0, group: 0, last: 0, words: 0, scaled: false };
  let at = startAt(row, from, numerals, reading);
  let end = reading.words > 0 ? at : from;
  for (; at < row.words.length; at++) {
    const word = foldAt(row, at);
    if (at > from && !withinNumber.test(gapBefore(row, at))) break;
    if (numerals.links.has(word) && reading.words > 0) {
      const half = halfAfter(row, at, numerals);
      if (half === 0) continue;
      // "two and a half million", "un millón y medio"
      if (reading.scaled) reading.total += reading.last / 2;
      else reading.group += 0.5;
      at += half;
      end = at + 1;
      continue;
    }
    const phrase = [0, 1, 2].map((more) => foldAt(row, at + more)).join(" ");
    const loose = numerals.looseScales.get(phrase);
    // "seis miles de millones"
    if (loose !== undefined && reading.words > 0) {
      Object.assign(reading, { total: valueOf(reading) * loose, group: 0, last: loose });
      reading.scaled = true;
      at += 2;
      end = at + 1;
      continue;
    }
    const linked = at > end && reading.words > 0;
    if (!take(word, numerals, reading, linked)) break;
    end = at + 1;
  }
  if (end === from || reading.words === 0) return undefined;
  // "el tanto por ciento", and what follows a number in digits.
  if (numerals.percent.includes(`${foldAt(row, from - 1)} ${foldAt(row, from)}`)) return undefined;
  // "twenty-first": the last word is an ordinal.
  // "one hundred and first", "two hundredth"
  const skipped = numerals.links.has(foldAt(row, end)) && reading.last >= 100 ? 1 : 0;
  const last = numerals.ordinals.get(foldAt(row, end + skipped));
  if (last !== undefined && reading.last > 1 && last >= 100 && gapBefore(row, end) === " ")
    return parsed(row, from, end + 1, valueOf(reading) * last, "ordinal");
  const isCompound =
    last !== undefined &&
    ((last < 10 && reading.last >= 20 && gapBefore(row, end) === "-") ||
      (last < 100 && reading.last >= 100 && gapBefore(row, end) === " "));
  if (isCompound) {
    return parsed(row, from, end + skipped + 1, valueOf(reading) + last, "ordinal");
  }
  const written = row.ends[end - 1] ?? 0;
  const percent = percentAfter.exec(row.text.slice(written, written + 12));
  if (percent === null) return parsed(row, from, end, valueOf(reading), "cardinal");
  const next = end + (percent[1] ?? "").split(" ").length;
  return parsed(row, from, next, valueOf(reading), "percent");
}

/** Reads "half a", "medio", "a" before a scale; returns where the number continues. */
function startAt(row: Row, from: number, numerals: Numerals, reading: Reading): number {
  let at = from;
  let share = 0;
  if (numerals.halves.has(foldAt(row, at))) {
    share = 0.5;
    at++;
    if (numerals.articles.has(foldAt(row, at))) at++;
  } else if (numerals.articles.has(foldAt(row, at))) {
    share = 1;
    at++;
  }
  const word = foldAt(row, at);
  // "millón y medio"
  if (
    at === from &&
    (numerals.scales.get(word) ?? 0) >= 1e6 &&
    numerals.links.has(foldAt(row, at + 1)) &&
    halfAfter(row, at + 1, numerals) > 0
  )
    share = 1;
  if (share === 0 || !numerals.scales.has(word)) return from;
  if (at > from && !withinNumber.test(gapBefore(row, at))) return from;
  take(word, numerals, Object.assign(reading, { group: share, last: 1, words: 1 }), false);
  return at + 1;
}

/** How many words after the link at `at` mean "a half"; 0 if none. */
function halfAfter(row: Row, at: number, numerals: Numerals): number {
  const skipped = numerals.articles.has(foldAt(row, at + 1)) ? 1 : 0;
  return numerals.halves.has(foldAt(row, at + 1 + skipped)) ? 1 + skipped : 0;
}

/** Adds a word to the number, or reports that it does not belong to it. */
function take(word: string, numerals: Numerals, reading: Reading, linked: boolean): boolean {
  const small = numerals.small.get(word);
  if (small !== undefined) return takeSmall(small, reading, linked);
  const scale = numerals.scales.get(word);
  // "dozens", "millones de": without a number before them they count nothing; "mil" is a thousand.
  if (scale === undefined || (reading.words === 0 && !numerals.bareScales.has(word))) return false;
  if (reading.scaled && scale > 1000 && reading.group === 0 && reading.total > 0) {
    // "mil millones": the scale multiplies everything read so far.
    reading.total *= scale;
  } else if (scale < 1000) {
    reading.group = (reading.group === 0 ? 1 : reading.group) * scale;
  } else if (scale > 1000 && reading.total > 0 && reading.total < scale) {
    reading.total = (reading.total + reading.group) * scale;
    reading.group = 0;
  } else {
    reading.total += Math.max(reading.group, reading.words === 0 ? 1 : reading.group || 1) * scale;
    reading.group = 0;
  }
  reading.last = scale;
  reading.words++;
  reading.scaled = true;
  return true;
}

function takeSmall(value: number, reading: Reading, linked: boolean): boolean {
  if (reading.words > 0) {
    const room = reading.last >= 1000 || (reading.last >= 100 && value < 100);
    const unit = reading.last >= 20 && reading.last < 100 && value > 0 && value < 10;
    if (!room && !unit) return false;
    // "treinta y dos", "two hundred and five" and "mil y uno" are one number; "cien y doscientos" are two.
    if (linked && value >= 100) return false;
  }
  reading.group += value;
  reading.last = value;
  reading.words++;
  return true;
}

function valueOf(reading: Reading): number {
  return reading.total + reading.group;
}

function ordinal(row: Row, at: number, numerals: Numerals): Parsed | undefined {
  const value = numerals.ordinals.get(foldAt(row, at));
  if (value === undefined) return undefined;
  const unit = numerals.ordinals.get(foldAt(row, at + 1));
  // "décimo tercero", "vigésimo primera"
  if (value >= 10 && unit !== undefined && unit < 10 && withinNumber.test(gapBefore(row, at + 1)))
    return parsed(row, at, at + 2, value + unit, "ordinal");
  return parsed(row, at, at + 1, value, "ordinal");
}

/** "siglo XX", "siglos XIX y XX": the numerals alone are the numbers. */
function centuryNumeral(
  row: Row,
  at: number,
  { centuries, between }: Numerals,
): Parsed | undefined {
  const surfaceAt = (place: number): string => row.words[place]?.surface ?? "";
  const value = romanValue(surfaceAt(at));
  if (value === undefined || value > 40) return undefined;
  const named = centuries.has(foldAt(row, at - 1));
  const joined =
    between.includes(foldAt(row, at - 1)) &&
    romanValue(surfaceAt(at - 2)) !== undefined &&
    centuries.has(foldAt(row, at - 3));
  return named || joined ? parsed(row, at, at + 1, value, "ordinal") : undefined;
}

function parsed(
  { text, starts, ends }: Row,
  from: number,
  next: number,
  value: number,
  kind: "cardinal" | "ordinal" | "percent",
): Parsed {
  const start = starts[from] ?? 0;
  const end = ends[next - 1] ?? start;
  const written = text.slice(start, end);
  const found = { range: { start, end }, value, alternatives: [], kind, written, spelled: true };
  return { found, next };
}
