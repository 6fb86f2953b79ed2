// Fractions in words and figures: "two thirds", "la quinta parte", "one in five", "a quarter of a million".

import { languageOf } from "../../languages/index.ts";
import type { Numerals } from "../../languages/quantities/numerals.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { Range } from "../../model/location.ts";
import { fold } from "../../strings/fold.ts";
import { readWords } from "../tokenize.ts";
import { WordMemo } from "../word.ts";

export interface SaidShare {
  readonly range: Range;
  /** From 0 to 1; for a fraction of a scale ("a quarter of a million"), multiplied by it. */
  readonly value: number;
  /** Whether `value` is a number of things rather than a fraction. */
  readonly scaled: boolean;
  readonly written: string;
}

interface Patterns {
  readonly signs: WordMemo<number>;
  readonly part: RegExp;
  readonly half: RegExp;
  readonly outOf: RegExp;
  readonly scale: RegExp;
}

const largestPart = 1000;
const mostInWords = 20;
const never = /(?!)/gu;

// What a word may be of a share, as bits: most texts have neither, and are left at once.
const sign = { none: 0, share: 1, count: 2, outOf: 4 } as const;
const patternsOf = new WeakMap<Numerals, Patterns>();

const alternatives = (sources: Iterable<string>): string =>
  [...sources].toSorted((one, other) => other.length - one.length).join("|");

function makePatterns(numerals: Numerals): Patterns {
  const { small, articles, denominators, parts, ofWhole, outOf, halfOf, scales } = numerals;
  if (denominators.size === 0)
    return {
      signs: new WordMemo(() => sign.none),
      part: never,
      half: never,
      outOf: never,
      scale: never,
    };
  const inWords = [...small].filter(([, value]) => value <= mostInWords).map(([word]) => word);
  const number = String.raw`(?:${alternatives(inWords)}|\d{1,3})`;
  const noWord = String.raw`(?![\p{L}\p{N}])`;
  const start = String.raw`(?<![\p{L}\p{N}.,/-])`;
  const part = parts.length === 0 ? "(?!)" : alternatives(parts);
  const of = alternatives(ofWhole);
  const scale = [...scales].filter(([, value]) => value >= 1000).map(([word]) => word);
  return {
    signs: signsOf(numerals),
    part: new RegExp(
      String.raw`${start}(?:(${number}|${alternatives(articles)})[\s-]|(?:la\s|the\s))(${alternatives(denominators.keys())})${noWord}(\s(?:${part})${noWord})?(\s(?:${of})${noWord})?`,
      "gu",
    ),
    half: new RegExp(String.raw`${start}(?:${alternatives(halfOf)})${noWord}`, "gu"),
    outOf: new RegExp(
      String.raw`${start}(${number})\s(?:${alternatives(outOf)})\s(${number})${noWord}(?![.,:/]\d|\s?[%:])`,
      "gu",
    ),
    scale: new RegExp(
      String.raw`^\s(?:(?:${of})\s)?(?:(?:${alternatives(articles)})\s)?(${alternatives(scale)})${noWord}`,
      "u",
    ),
  };
}

function signsOf({ small, denominators, halfOf, outOf }: Numerals): WordMemo<number> {
  const firstOf = (phrases: readonly string[]): ReadonlySet<string> =>
    new Set(phrases.map((phrase) => phrase.split(" ", 1)[0] ?? ""));
  const shares = new Set([...denominators.keys(), ...firstOf(halfOf)]);
  const links = firstOf(outOf);
  return new WordMemo(
    ({ fold: word }) =>
      (shares.has(word) ? sign.share : 0) |
      (small.has(word) || /^\d{1,3}$/u.test(word) ? sign.count : 0) |
      (links.has(word) ? sign.outOf : 0),
  );
}

/** Whether a word of the text may be of a share: by itself, or as the link behind a number. */
function mayHaveShare(text: string, signs: WordMemo<number>): boolean {
  let before = 0;
  for (const word of readWords(text).words) {
    const own = signs.get(word);
    if ((own & sign.share) !== 0) return true;
    if ((own & sign.outOf) !== 0 && (before & sign.count) !== 0) return true;
    before = own;
  }
  return false;
}

/** In text order; `range` is in the text as it is. */
export function findShares(text: string, language: LanguageTag): readonly SaidShare[] {
  const { numerals } = languageOf(language);
  let patterns = patternsOf.get(numerals);
  if (patterns === undefined) patternsOf.set(numerals, (patterns = makePatterns(numerals)));
  if (!mayHaveShare(text, patterns.signs)) return [];
  const folded = fold(text);
  // Offsets must stay valid.
  const plain = folded.length === text.length ? folded : text.toLowerCase();
  if (plain.length !== text.length) return [];
  const valueOf = (word: string | undefined): number =>
    word === undefined ? 1 : (numerals.small.get(word) ?? (/^\d/u.test(word) ? Number(word) : 1));
  const found: SaidShare[] = [];
  const add = (start: number, written: string, value: number): void => {
    const end = start + written.trimEnd().length;
    const scale = patterns.scale.exec(plain.slice(end));
    const times = numerals.scales.get(scale?.[1] ?? "") ?? 1;
    const range = { start, end: end + (scale?.[0].length ?? 0) };
    found.push({
      range,
      value: value * times,
      scaled: times > 1,
      written: text.slice(range.start, range.end),
    });
  };
  for (const match of plain.matchAll(patterns.part)) {
    const [all, count, denominator = "", part, of = ""] = match;
    const isDoubtful = numerals.doubtfulDenominators.has(denominator);
    if (count === undefined && part === undefined) continue;
    if (isDoubtful && part === undefined && of === "" && !/^\d+-|^\p{L}+-/u.test(all)) continue;
    const whole = numerals.denominators.get(denominator) ?? 1;
    const value = valueOf(count) / whole;
    if (value > 0 && value < 1) add(match.index, all.slice(0, all.length - of.length), value);
  }
  for (const match of plain.matchAll(patterns.half)) add(match.index, match[0], 0.5);
  for (const match of plain.matchAll(patterns.outOf)) {
    const [all, count, whole] = match;
    const [a, b] = [valueOf(count), valueOf(whole)];
    if (a > 0 && a < b && b <= largestPart) add(match.index, all, a / b);
  }
  return found.toSorted((one, other) => one.range.start - other.range.start);
}
