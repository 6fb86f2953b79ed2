// Numbers in words: "two million", "mil quinientos", "half a million", "siglo XX", "twentieth".

import type { LanguageTag } from "../model/language.ts";
import type { FoundNumber } from "./found-number.ts";
import { numeralsOf, romanValue, type Numerals } from "./numerals.ts";
import { tokenize, type Token } from "./tokenize.ts";

/** A number read so far: finished groups of thousands, and the group under way. */
interface Reading {
  total: number;
  group: number;
  /** The last word's value, to tell "veinte y dos" from "dos, tres". */
  last: number;
  words: number;
  scaled: boolean;
}

const withinNumber = /^(?:\s+|-|\u2010|\u2011)$/u;
// The group says that the sign is two words.
const percentWords = /^\s(?:percent|(per cent|por ciento|por cien))(?!\p{L})/iu;
const century = new Set(["siglo", "siglos", "s"]);

/** In text order. */
export function findNumberWords(text: string, language: LanguageTag): FoundNumber[] {
  const numerals = numeralsOf(language);
  const tokens = tokenize(text);
  const found: FoundNumber[] = [];
  let at = 0;
  while (at < tokens.length) {
    const number =
      cardinal(text, tokens, at, numerals) ??
      ordinal(text, tokens, at, numerals) ??
      centuryNumeral(text, tokens, at);
    if (number === undefined) at++;
    else {
      found.push(number.found);
      at = number.next;
    }
  }
  return found;
}

interface Parsed {
  readonly found: FoundNumber;
  readonly next: number;
}

function cardinal(
  text: string,
  tokens: readonly Token[],
  from: number,
  numerals: Numerals,
): Parsed | undefined {
  const reading: Reading = { total: 0, group: 0, last: 0, words: 0, scaled: false };
  let at = startAt(tokens, from, numerals, reading);
  let end = reading.words > 0 ? at : from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || (at > from && !withinNumber.test(token.gap))) break;
    if (numerals.links.has(token.fold) && reading.words > 0) {
      const half = halfAfter(tokens, at, numerals);
      if (half === 0) continue;
      // "two and a half million", "un millón y medio"
      if (reading.scaled) reading.total += reading.last / 2;
      else reading.group += 0.5;
      at += half;
      end = at + 1;
      continue;
    }
    const linked = at > end && reading.words > 0;
    if (!take(token.fold, numerals, reading, linked)) break;
    end = at + 1;
  }
  if (end === from || reading.words === 0) return undefined;
  // "el tanto por ciento", and what follows a number in digits.
  if (tokens[from]?.fold.startsWith("cien") === true && tokens[from - 1]?.fold === "por") {
    return undefined;
  }
  const tail = tokens[end];
  // "twenty-first": the last word is an ordinal.
  const last = tail === undefined ? undefined : numerals.ordinals.get(tail.fold);
  if (tail?.gap === "-" && last !== undefined && last < 10 && reading.last >= 20) {
    return parsed(text, tokens, from, end + 1, valueOf(reading) + last, "ordinal");
  }
  const percent = percentWords.exec(
    text.slice(tokens[end - 1]?.end, (tokens[end - 1]?.end ?? 0) + 12),
  );
  if (percent === null) return parsed(text, tokens, from, end, valueOf(reading), "cardinal");
  const next = end + (percent[1] === undefined ? 1 : 2);
  return parsed(text, tokens, from, next, valueOf(reading), "percent");
}

/** Reads "half a", "medio", "a" before a scale; returns where the number goes on. */
function startAt(
  tokens: readonly Token[],
  from: number,
  numerals: Numerals,
  reading: Reading,
): number {
  let at = from;
  let share = 0;
  if (numerals.halves.has(tokens[at]?.fold ?? "")) {
    share = 0.5;
    at++;
    if (numerals.articles.has(tokens[at]?.fold ?? "")) at++;
  } else if (numerals.articles.has(tokens[at]?.fold ?? "")) {
    share = 1;
    at++;
  }
  const scale = numerals.scales.get(tokens[at]?.fold ?? "");
  if (share === 0 || scale === undefined || !withinNumber.test(tokens[at]?.gap ?? "")) return from;
  take(
    tokens[at]?.fold ?? "",
    numerals,
    Object.assign(reading, { group: share, last: 1, words: 1 }),
    false,
  );
  return at + 1;
}

/** How many words after the link at `at` say "a half"; 0 for none. */
function halfAfter(tokens: readonly Token[], at: number, numerals: Numerals): number {
  const skipped = numerals.articles.has(tokens[at + 1]?.fold ?? "") ? 1 : 0;
  return numerals.halves.has(tokens[at + 1 + skipped]?.fold ?? "") ? 1 + skipped : 0;
}

/** Adds a word to the number, or says that it does not belong to it. */
function take(word: string, numerals: Numerals, reading: Reading, linked: boolean): boolean {
  const small = numerals.small.get(word);
  if (small !== undefined) return takeSmall(small, reading, linked);
  const scale = numerals.scales.get(word);
  // "dozens", "millones de": without a number before them they count nothing; "mil" is a thousand.
  if (scale === undefined || (reading.words === 0 && word !== "mil")) return false;
  if (reading.scaled && scale > 1000 && reading.group === 0 && reading.total > 0) {
    // "mil millones": the scale multiplies all that was read.
    reading.total *= scale;
  } else if (scale < 1000) {
    reading.group = Math.max(reading.group, 1) * scale;
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
    // "treinta y dos" and "two hundred and five" are one number, "mil y uno" too; "cien y doscientos" are two.
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

function ordinal(
  text: string,
  tokens: readonly Token[],
  at: number,
  numerals: Numerals,
): Parsed | undefined {
  const value = numerals.ordinals.get(tokens[at]?.fold ?? "");
  if (value === undefined) return undefined;
  const unit = numerals.ordinals.get(tokens[at + 1]?.fold ?? "");
  // "décimo tercero", "vigésimo primera"
  if (
    value >= 10 &&
    unit !== undefined &&
    unit < 10 &&
    withinNumber.test(tokens[at + 1]?.gap ?? "")
  )
    return parsed(text, tokens, at, at + 2, value + unit, "ordinal");
  return parsed(text, tokens, at, at + 1, value, "ordinal");
}

/** "siglo XX", "siglos XIX y XX": the numerals alone are the numbers. */
function centuryNumeral(text: string, tokens: readonly Token[], at: number): Parsed | undefined {
  const token = tokens[at];
  const value = token === undefined ? undefined : romanValue(token.surface);
  if (value === undefined || value > 40) return undefined;
  const before = [1, 2, 3].map((back) => tokens[at - back]?.fold ?? "");
  const named = century.has(before[0] ?? "");
  const joined =
    ["y", "al", "a", "e"].includes(before[0] ?? "") &&
    romanValue(tokens[at - 2]?.surface ?? "") !== undefined &&
    century.has(before[2] ?? "");
  if (!named && !joined) return undefined;
  return parsed(text, tokens, at, at + 1, value, "ordinal");
}

function parsed(
  text: string,
  tokens: readonly Token[],
  from: number,
  next: number,
  value: number,
  kind: "cardinal" | "ordinal" | "percent",
): Parsed {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  const written = text.slice(start, end);
  const found = { range: { start, end }, value, alternatives: [], kind, written, spelled: true };
  return { found, next };
}
