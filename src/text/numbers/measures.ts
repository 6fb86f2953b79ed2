// The unit of measurement or the money of a number, so that "5 km" can be told from "50 km", "5 mg" from "5 g".

import { shippedLanguages } from "../../languages/index.ts";
import {
  currencyNames,
  units,
  type Currency,
  type Dimension,
  type Unit,
  type UnitName,
} from "../../languages/quantities/measures.ts";
import type { FoundNumber } from "./found-number.ts";
import { anySaid, ofCounted } from "./number-phrases.ts";
import { currencyOfSign } from "./unit-symbols.ts";

// "°" and "%" are no letters, "degree" begins "degrees Celsius", and inches follow the feet of 5'10".
const wordEnds: ReadonlyMap<UnitName, string> = new Map([
  ["degree", ""],
  ["percent", ""],
  ["foot", "(?!\\p{L})"],
]);

interface Alternative {
  readonly source: string;
  /** What may not follow, as a lookahead. */
  readonly end: string;
}

function sourceOf(name: UnitName, { symbols }: Unit): Alternative {
  // A text has the words of the other language as well.
  const words = shippedLanguages.map(({ unitWords }) => unitWords[name]);
  const all = [...words, symbols].filter((source) => source !== undefined);
  return { source: `(?:${all.join("|")})`, end: wordEnds.get(name) ?? "(?![\\p{L}\\p{N}])" };
}

/**
 * One expression for all: asked of every number, sixty of them would take their time. Neighbours share what may not
 * follow them, since a class of letters whatever their case takes longer to compile than all words.
 */
function anyOf(alternatives: readonly Alternative[]): RegExp {
  const groups: { readonly sources: string[]; readonly end: string }[] = [];
  for (const { source, end } of alternatives) {
    if (groups.at(-1)?.end !== end) groups.push({ sources: [], end });
    groups.at(-1)?.sources.push(`(${source})`);
  }
  const all = groups.map(({ sources, end }) => `(?:${sources.join("|")})${end}`);
  return new RegExp(`^(?:${all.join("|")})`, "iu");
}

function chosen<Name>(pattern: RegExp, names: readonly Name[], text: string): Name | undefined {
  const [, ...groups] = pattern.exec(text) ?? [];
  const at = groups.findIndex((group) => group !== undefined);
  return at < 0 ? undefined : names[at];
}

const unitNames = [...units.keys()];
const unitPattern = anyOf([...units].map(([name, unit]) => sourceOf(name, unit)));
const longest = 28;
const gap = /^[\s\u00A0\u202F-]+/u;
const per = new RegExp(`^${gap.source.slice(1)}?${ofCounted}\\s`, "iu");

/** The name of the unit that follows `end` in the text, the same in both languages; `undefined`: none. */
export function unitAfter(text: string, end: number): UnitName | undefined {
  const ahead = text.slice(end, end + longest).replace(gap, "");
  // "6'" are feet, "67 millions'" are none.
  if (/^['′]/u.test(ahead) && !/\d/u.test(text.charAt(end - 1))) return undefined;
  return chosen(unitPattern, unitNames, ahead);
}

const currencyPattern = anyOf(
  currencyNames.map((name) => ({
    source: anySaid(({ currencyWords }) => [currencyWords[name] ?? "(?!)"]),
    end: "(?!\\p{L})",
  })),
);
const signBefore = /^(US\$|S\/\.?|\p{Lu}{3}(?!\p{L})|[$€£¥])/u;
const signAfter = /^(US\$|\p{Lu}{3}(?!\p{L})|[$€£¥])/u;

/** What a number counts: a unit of measurement, or money. */
export interface Measure {
  readonly dimension: Dimension | "money";
  readonly name: UnitName | Currency | "$";
}

/** `undefined`: nothing that is measured or paid. */
export function measureOf(text: string, number: FoundNumber): Measure | undefined {
  // "The 21st century", "Felipe VI m…": an ordinal counts nothing.
  if (number.kind === "ordinal" || number.kind === "roman") return undefined;
  const before = signBefore.exec(number.written)?.[1] ?? "";
  const ahead = text.slice(number.range.end, number.range.end + longest);
  const after = ahead.replace(gap, "").replace(per, "");
  const counted = ahead.replace(per, "").replace(gap, "");
  const sign = currencyOfSign.get(before) ?? currencyOfSign.get(signAfter.exec(after)?.[1] ?? "");
  // "$500 Canadian dollars" is of the words.
  const word = chosen(currencyPattern, currencyNames, counted);
  if (word !== undefined) return { dimension: "money", name: word };
  if (sign !== undefined) return { dimension: "money", name: sign };
  if (number.kind === "percent") return { dimension: "share", name: "percent" };
  // "2m" is a metre written to its figure.
  const name = unitAfter(text, number.range.end);
  if (name === undefined) return undefined;
  const dimension = units.get(name)?.dimension;
  return dimension === undefined ? undefined : { dimension, name };
}

const dollars: ReadonlySet<string> = new Set(["$", "USD"]);
const pesos: ReadonlySet<string> = new Set(["$", "peso"]);
const pounds: ReadonlySet<string> = new Set(["pound", "GBP"]);
const celsius: ReadonlySet<string> = new Set(["degree", "°C"]);
const fahrenheit: ReadonlySet<string> = new Set(["degree", "°F"]);
const hours: ReadonlySet<string> = new Set(["clock", "hour"]);

/** Whether two may be one unit: "$" and dollars; pounds of weight and of money; degrees of either scale. */
export function mayBeOneUnit(left: Measure, right: Measure): boolean {
  if (left.name === right.name) return true;
  return [dollars, pesos, pounds, celsius, fahrenheit, hours].some(
    (alike) => alike.has(left.name) && alike.has(right.name),
  );
}

/** How far a conversion may be from exact: a part of the number; of degrees, at least so many. */
const roundly = 0.1;
const degreesRoundly = 1.6;
const partOfDegrees = 0.03;

/** Whether a number of one unit is right for a number of another: "5 miles", "8 km". Money changes with the day. */
export function isConverted(
  left: { readonly measure: Measure; readonly value: number },
  right: { readonly measure: Measure; readonly value: number },
): boolean {
  const { dimension } = left.measure;
  if (dimension !== right.measure.dimension) return false;
  if (dimension === "money") return !mayBeOneUnit(left.measure, right.measure);
  if (dimension === "temperature") return isSameTemperature(left, right);
  const [a, b] = [left, right].map(({ measure: { name }, value }) => amountOf(name, value));
  if (a === undefined || b === undefined) return false;
  return Math.abs(a - b) <= roundly * Math.max(Math.abs(a), Math.abs(b));
}

function amountOf(name: Measure["name"], value: number): number | undefined {
  for (const [each, { factor }] of units) if (each === name) return value * factor;
  return undefined;
}

function isSameTemperature(
  left: { readonly measure: Measure; readonly value: number },
  right: { readonly measure: Measure; readonly value: number },
): boolean {
  const warm = ({ measure: { name }, value }: typeof left): readonly number[] => {
    const fromFahrenheit = ((value - 32) * 5) / 9;
    if (name === "°C") return [value];
    return name === "°F" ? [fromFahrenheit] : [value, fromFahrenheit];
  };
  return warm(left).some((a) =>
    warm(right).some(
      (b) => Math.abs(a - b) <= Math.max(degreesRoundly, partOfDegrees * Math.abs(a)),
    ),
  );
}
