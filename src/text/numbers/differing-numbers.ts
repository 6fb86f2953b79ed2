// Numbers of two texts that are meant to be one and differ: in value, in unit, in month, in part.

import type { Range } from "../../model/location.ts";
import type { LoneNumbers, NumberPair } from "./compare-numbers.ts";
import { isWithin, type Counted } from "./explain-numbers.ts";
import type { FoundNumber } from "./found-number.ts";
import { mayBeOneUnit, measureOf, type Measure } from "./measures.ts";
import type { Share } from "./shares.ts";

/** What is marked in a text. */
export interface Said {
  readonly range: Range;
  readonly written: string;
}

export type Difference = readonly [source: Said, target: Said];

/** Months and weekdays, where either text has one of the kind that the other lacks. */
export function differingDates(source: Counted, target: Counted): readonly Difference[] {
  const figures = (side: Counted): readonly number[] =>
    side.numbers.flatMap(({ kind, written }) =>
      kind === "date" ? written.split(/\D/u).map(Number) : [],
    );
  return (["month", "weekday"] as const).flatMap((kind) => {
    const [own, other] = [source, target].map(({ calendar }) =>
      calendar.filter((word) => word.kind === kind),
    );
    if (own === undefined || other === undefined) return [];
    const lone = (words: typeof own, others: typeof own, side: Counted): typeof own =>
      words.filter(
        ({ number }) =>
          !others.some((word) => word.number === number) &&
          !(kind === "month" && figures(side).includes(number)),
      );
    const [from, ...more] = lone(own, other, target);
    const [to, ...further] = lone(other, own, source);
    if (from === undefined || to === undefined) return [];
    const isPlain = [...more, ...further].every(({ number }) =>
      [from.number, to.number].includes(number),
    );
    return isPlain ? [[from, to] as const] : [];
  });
}

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

/** Parts of a whole, where either text has one. */
export function differingShares(source: Counted, target: Counted): readonly Difference[] {
  const lone = (own: Counted, other: Counted): readonly Share[] =>
    own.shares.filter(
      ({ value }) => !other.shares.some((share) => Math.abs(share.value - value) < 1e-6),
    );
  const [from, ...more] = lone(source, target);
  const [to, ...further] = lone(target, source);
  if (from === undefined || to === undefined || more.length + further.length > 0) return [];
  if (source.numbers.concat(target.numbers).some(({ kind }) => kind === "percent")) return [];
  return [[from, to]];
}

/** Figures that are so many times more than a word count something else. */
const farApart = 10;
const isRoman = ({ kind }: FoundNumber): boolean => kind === "roman";

function areComparable(from: FoundNumber, to: FoundNumber): boolean {
  const [a, b] = [from.value ?? 0, to.value ?? 0];
  // "half past six" and "6.30".
  if (Math.floor(a) === Math.floor(b)) return false;
  if (from.spelled && to.spelled) return true;
  return Math.max(a, b) < farApart * Math.max(1, Math.min(a, b));
}

/** Whether both are Roman, which are names: an ordinal in words is said of many things. */
export function areSure(from: FoundNumber, to: FoundNumber): boolean {
  if (from.kind !== "ordinal" && to.kind !== "ordinal") return true;
  return isRoman(from) || isRoman(to) || !(from.spelled && to.spelled);
}

type Class = "cardinal" | "ordinal" | "percent";

function classOf({ kind, value, spelled }: FoundNumber): Class | undefined {
  if (value === undefined) return undefined;
  // "one" and "un" are words of other kinds as well.
  if (kind === "cardinal") return spelled && value <= 1 && value > 0 ? undefined : "cardinal";
  if (kind === "currency") return "cardinal";
  if (kind === "roman") return "ordinal";
  return kind === "ordinal" || kind === "percent" ? kind : undefined;
}

/** Numerals that stand alone of their class on either side, one of them in words at least. */
export function differingNumerals(
  source: Counted,
  target: Counted,
  lone: LoneNumbers,
): readonly (readonly [FoundNumber, FoundNumber])[] {
  return (["cardinal", "ordinal", "percent"] as const).flatMap((kind) => {
    const of = (side: Counted, numbers: readonly FoundNumber[]): readonly FoundNumber[] =>
      numbers.filter(
        (number) =>
          classOf(number) === kind && !side.shares.some((share) => isWithin(number, share)),
      );
    const [from, ...more] = of(source, lone.source);
    const [to, ...further] = of(target, lone.target);
    if (from === undefined || to === undefined || more.length + further.length > 0) return [];
    return (from.spelled || to.spelled) && areComparable(from, to) ? [[from, to] as const] : [];
  });
}
