// Numbers of two texts that are meant to be one and differ: in value, in unit, in month, in part.

import { languageOf } from "../../languages/index.ts";
import type { Range } from "../../model/location.ts";
import { fold } from "../../strings/fold.ts";
import { scaleRatio, type LoneNumbers, type NumberPair } from "./compare-numbers.ts";
import { isPartOf, isShare, points, whole, type Counted } from "./explain-numbers.ts";
import type { FoundNumber } from "./found-number.ts";
import { isConverted, mayBeOneUnit, measureOf, type Measure } from "./measures.ts";

/** What is marked in a text. */
export interface Said {
  readonly range: Range;
  readonly written: string;
}

export type Difference = readonly [source: Said, target: Said];

/** One number in two units: "5 mg" and "5 g", "$500" and "500 €". */
export function differingUnits(
  source: Counted,
  target: Counted,
  pairs: readonly NumberPair[],
): readonly Difference[] {
  return pairs.flatMap(([from, to]) => {
    const [own, other] = [measureOf(source.text, from), measureOf(target.text, to)];
    if (own === undefined || other === undefined || mayBeOneUnit(own, other)) return [];
    if (own.dimension === "clock" || other.dimension === "clock") return [];
    // Said twice, or of two things: the other text has the number with this unit too.
    const has = (side: Counted, number: FoundNumber, measure: typeof own): boolean =>
      side.numbers.some((candidate) => {
        const found = measureOf(side.text, candidate);
        return (
          candidate.value === number.value && found !== undefined && mayBeOneUnit(found, measure)
        );
      });
    if (has(target, from, own) || has(source, to, other)) return [];
    // "11 yards" are about as many metres.
    const amounts = [
      { measure: own, value: whole(source.text, from, own) },
      { measure: other, value: whole(target.text, to, other) },
    ] as const;
    if (own.dimension !== "money" && isConverted(...amounts)) return [];
    const said = [withUnit(source.text, from), withUnit(target.text, to)] as const;
    return said[0].written === said[1].written ? [] : [said];
  });
}

const unitAhead = /^[\s\u00A0\u202F-]*(?:\p{L}{1,3}\s)?[^\s\d,.;:!?)\]]+/u;

function withUnit(text: string, { range, written }: FoundNumber): Said {
  const ahead = /^[^\d\p{L}]|^\p{Lu}/u.test(written)
    ? ""
    : (unitAhead.exec(text.slice(range.end))?.[0] ?? "");
  const end = range.end + ahead.length;
  return { range: { start: range.start, end }, written: text.slice(range.start, end) };
}

/** Lone numbers of one dimension that no conversion makes of each other: "5 miles" and "80 km". */
export function wronglyConverted(
  source: Counted,
  target: Counted,
  lone: LoneNumbers,
): readonly NumberPair[] {
  const measured = (side: Counted, numbers: readonly FoundNumber[]): readonly Measured[] =>
    numbers.flatMap((number) => {
      const measure = measureOf(side.text, number);
      const isTold = measure === undefined || measure.dimension === "money";
      return isTold || measure.dimension === "clock" ? [] : [{ number, measure }];
    });
  const [from, to] = [measured(source, lone.source), measured(target, lone.target)];
  return from.flatMap(({ number, measure: { dimension, name } }) => {
    const alike = to.filter(({ measure }) => measure.dimension === dimension);
    const own = from.filter(({ measure }) => measure.dimension === dimension);
    const [partner] = alike;
    if (partner === undefined || alike.length + own.length > 2) return [];
    return partner.measure.name === name ? [] : [[number, partner.number] as const];
  });
}

interface Measured {
  readonly number: FoundNumber;
  readonly measure: Measure;
}

/** Parts of a whole, where either text has one, in words or as a percentage. */
export function differingShares(
  source: Counted,
  target: Counted,
  lone: LoneNumbers,
): readonly (readonly [Part, Part])[] {
  const [from, ...more] = loneParts(source, target, lone.source);
  const [to, ...further] = loneParts(target, source, lone.target);
  if (from === undefined || to === undefined || more.length + further.length > 0) return [];
  if (from.isPercent && to.isPercent) return [];
  const isFigure = from.isPercent || to.isPercent;
  if (isFigure && Math.abs(from.percent - to.percent) <= points) return [];
  return [[from, to]];
}

interface Part extends Said {
  readonly percent: number;
  readonly isPercent: boolean;
  readonly number: FoundNumber | undefined;
}

function loneParts(
  { shares }: Counted,
  other: Counted,
  numbers: readonly FoundNumber[],
): readonly Part[] {
  const inWords = shares.filter(
    ({ value, scaled }) =>
      !scaled &&
      !other.shares.some((share) => Math.abs(share.value - value) < 1e-6) &&
      !other.numbers.some((number) => isShare({ value }, number)),
  );
  const percents = numbers.filter(({ kind }) => kind === "percent");
  return [
    ...inWords.map(({ range, written, value }) => ({
      range,
      written,
      percent: 100 * value,
      isPercent: false,
      number: undefined,
    })),
    ...percents.map((number) => ({
      range: number.range,
      written: number.written,
      percent: number.value ?? 0,
      isPercent: true,
      number,
    })),
  ];
}

/** "Python 3.10" and "Python 3.1": of one value, and two versions of what stands before both. */
export function differingVersions(
  source: Counted,
  target: Counted,
  pairs: readonly NumberPair[],
): readonly NumberPair[] {
  return pairs.filter(([from, to]) => {
    if (from.written === to.written || !version.test(from.written) || !version.test(to.written))
      return false;
    const named = wordBefore(source.text, from);
    return named !== "" && named === wordBefore(target.text, to);
  });
}

const version = /^\d+\.\d+$/u;

function wordBefore(text: string, { range }: FoundNumber): string {
  const ahead = text.slice(Math.max(0, range.start - 24), range.start);
  return fold(/(?<![\p{L}\p{N}])\p{L}+(?=\s$)/u.exec(ahead)?.[0] ?? "");
}

/** Figures that are so many times more than a word count something else. */
const farApart = 36;
/** More lone numerals than these are of two texts that say different things. */
const mostPairs = 2;
const isRoman = ({ kind }: FoundNumber): boolean => kind === "roman";

function areComparable(from: FoundNumber, to: FoundNumber): boolean {
  // A billion for a billón is told as such.
  if (scaleRatio(from, to) !== undefined) return false;
  const [a, b] = [from.value ?? 0, to.value ?? 0];
  // "half past six" and "6.30".
  if (Math.floor(a) === Math.floor(b)) return false;
  if (from.spelled && to.spelled) return true;
  return Math.max(a, b) < farApart * Math.max(1, Math.min(a, b));
}

/** Whether they are told apart surely: an ordinal in words is said of many things, a Roman one is a name. */
export function areSure(from: FoundNumber, to: FoundNumber): boolean {
  return [from, to].some(isRoman) || (from.kind !== "ordinal" && to.kind !== "ordinal");
}

type Class = "cardinal" | "ordinal" | "percent";

function classOf({ kind, value }: FoundNumber): Class | undefined {
  if (value === undefined) return undefined;
  if (kind === "cardinal") return "cardinal";
  if (kind === "currency") return "cardinal";
  if (kind === "roman") return "ordinal";
  return kind === "ordinal" || kind === "percent" ? kind : undefined;
}

/** "one tablet", but not "one of them", "no one", "the one that": and "un" is an article. */
function isCounting(
  { text, language }: Counted,
  { range, value, kind, spelled }: FoundNumber,
): boolean {
  if (!spelled || value !== 1 || kind !== "cardinal") return true;
  const { functionWords, numerals } = languageOf(language);
  if (numerals.articles.has(fold(text.slice(range.start, range.end)))) return false;
  const before = /\p{L}+(?=[^\p{L}]*$)/u.exec(text.slice(0, range.start))?.[0] ?? "";
  const after = /^\s(\p{L}+)/u.exec(text.slice(range.end))?.[1];
  return after !== undefined && ![before, after].some((word) => functionWords.has(fold(word)));
}

const largestRoman = 39;

/** "Chapter IV" and "capítulo 6". */
function isChapter(roman: FoundNumber, { kind, spelled, value = 0 }: FoundNumber): boolean {
  return isRoman(roman) && kind === "cardinal" && !spelled && value <= largestRoman;
}

/** Numerals that stand alone of their class on either side, one of them in words at least. */
export function differingNumerals(
  source: Counted,
  target: Counted,
  lone: LoneNumbers,
): readonly (readonly [FoundNumber, FoundNumber])[] {
  const [only, ...more] = lone.source;
  const [partner, ...further] = lone.target;
  if (only !== undefined && partner !== undefined && more.length + further.length === 0)
    if (isChapter(only, partner) || isChapter(partner, only)) return [[only, partner]];
  return (["cardinal", "ordinal", "percent"] as const).flatMap((kind) => {
    const of = (side: Counted, numbers: readonly FoundNumber[]): readonly FoundNumber[] =>
      numbers.flatMap((number) => {
        if (classOf(number) !== kind || !isCounting(side, number)) return [];
        const share = side.shares.find((each) => isPartOf(number, each));
        if (share === undefined) return [number];
        // "a quarter of a million" is a number of things.
        return share.scaled ? [{ ...number, ...share }] : [];
      });
    const [own, other] = [of(source, lone.source), of(target, lone.target)];
    if (own.length !== other.length || own.length > mostPairs) return [];
    return own.flatMap((from, at) => {
      const to = other[at];
      const isInWords = to !== undefined && (from.spelled || to.spelled);
      return isInWords && areComparable(from, to) ? [[from, to] as const] : [];
    });
  });
}
