// Units of measurement: what they measure, their size, and the symbols that every language uses for them.

export type Dimension =
  | "length"
  | "area"
  | "mass"
  | "volume"
  | "speed"
  | "temperature"
  | "time"
  | "clock"
  | "data"
  | "power"
  | "share"
  | "points";

export interface Unit {
  readonly dimension: Dimension;
  /** Size in base units of its dimension; temperatures are converted differently. */
  readonly factor: number;
  /** SI symbols and their common substitutes, as a regular expression source; words are in the language. */
  readonly symbols?: string;
}

export type UnitName =
  | "km/h"
  | "km2"
  | "m2"
  | "m3"
  | "sqmile"
  | "sqfoot"
  | "km"
  | "cm"
  | "mm"
  | "m"
  | "ha"
  | "kg"
  | "mg"
  | "mcg"
  | "g"
  | "t"
  | "ml"
  | "cl"
  | "l"
  | "mile"
  | "mph"
  | "foot"
  | "inch"
  | "pound"
  | "ounce"
  | "gallon"
  | "acre"
  | "yard"
  | "°C"
  | "°F"
  | "degree"
  | "kb"
  | "mb"
  | "gb"
  | "tb"
  | "kw"
  | "mw"
  | "gw"
  | "clock"
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "year"
  | "decade"
  | "century"
  | "basisPoint"
  | "point"
  | "percent";

// Of two with the same start, the longer comes first.
const table: Readonly<Record<UnitName, Unit>> = {
  "km/h": { dimension: "speed", factor: 1, symbols: "km\\s?\\/\\s?h|kmh|kph" },
  km2: { dimension: "area", factor: 1e6, symbols: "km²|km2|sq\\.? km" },
  m2: { dimension: "area", factor: 1, symbols: "m²|m2|sq\\.? m" },
  m3: { dimension: "volume", factor: 1000, symbols: "m³|m3" },
  sqmile: { dimension: "area", factor: 2.589988e6, symbols: "sq\\.? mi" },
  sqfoot: { dimension: "area", factor: 0.092903, symbols: "sq\\.? ft" },
  km: { dimension: "length", factor: 1000, symbols: "km" },
  cm: { dimension: "length", factor: 0.01, symbols: "cm" },
  mm: { dimension: "length", factor: 0.001, symbols: "mm" },
  m: { dimension: "length", factor: 1, symbols: "m" },
  ha: { dimension: "area", factor: 1e4, symbols: "ha(?!\\s(?!(?:of|de)\\s)\\p{L})" },
  kg: { dimension: "mass", factor: 1000, symbols: "kg" },
  mg: { dimension: "mass", factor: 1e-3, symbols: "mg" },
  mcg: { dimension: "mass", factor: 1e-6, symbols: "[µμ]g|mcg" },
  g: { dimension: "mass", factor: 1, symbols: "g" },
  t: { dimension: "mass", factor: 1e6 },
  ml: { dimension: "volume", factor: 1e-3, symbols: "ml|cc" },
  cl: { dimension: "volume", factor: 1e-2, symbols: "cl" },
  l: { dimension: "volume", factor: 1, symbols: "l" },
  mile: { dimension: "length", factor: 1609.344 },
  mph: { dimension: "speed", factor: 1.609344, symbols: "mph" },
  foot: { dimension: "length", factor: 0.3048, symbols: "ft|['′](?!\\p{L})" },
  inch: { dimension: "length", factor: 0.0254 },
  pound: { dimension: "mass", factor: 453.592, symbols: "lbs?" },
  ounce: { dimension: "mass", factor: 28.3495, symbols: "oz" },
  gallon: { dimension: "volume", factor: 3.78541 },
  acre: { dimension: "area", factor: 4046.86 },
  yard: { dimension: "length", factor: 0.9144, symbols: "yds?" },
  "°C": { dimension: "temperature", factor: 1, symbols: "[°º]\\s?c" },
  "°F": { dimension: "temperature", factor: 1, symbols: "[°º]\\s?f" },
  degree: { dimension: "temperature", factor: 1, symbols: "°" },
  kb: { dimension: "data", factor: 1e3, symbols: "kb" },
  mb: { dimension: "data", factor: 1e6, symbols: "mb" },
  gb: { dimension: "data", factor: 1e9, symbols: "gb" },
  tb: { dimension: "data", factor: 1e12, symbols: "tb" },
  kw: { dimension: "power", factor: 1e3, symbols: "kw" },
  mw: { dimension: "power", factor: 1e6, symbols: "mw" },
  gw: { dimension: "power", factor: 1e9, symbols: "gw" },
  clock: { dimension: "clock", factor: 1, symbols: "[ap]\\.?\\s?m|h" },
  second: { dimension: "time", factor: 1 / 86400, symbols: "s" },
  minute: { dimension: "time", factor: 1 / 1440, symbols: "min" },
  hour: { dimension: "time", factor: 1 / 24 },
  day: { dimension: "time", factor: 1 },
  week: { dimension: "time", factor: 7 },
  month: { dimension: "time", factor: 30.44 },
  year: { dimension: "time", factor: 365.25 },
  decade: { dimension: "time", factor: 3652.5 },
  century: { dimension: "time", factor: 36525 },
  basisPoint: { dimension: "points", factor: 0.01 },
  point: { dimension: "points", factor: 1 },
  percent: { dimension: "share", factor: 1, symbols: "%" },
};

const isName = (name: string): name is UnitName => Object.hasOwn(table, name);

/** In the order in which they are looked for. */
export const units: ReadonlyMap<UnitName, Unit> = new Map(
  Object.keys(table)
    .filter((name) => isName(name))
    .map((name) => [name, table[name]]),
);

/** Regular expression sources, in lower case, each with all its inflections and without its symbols. */
export type UnitWords = Readonly<Partial<Record<UnitName, string>>>;

/** ISO 4217 codes, plus `peso` and `cent` for the money of several countries. */
export type Currency =
  "USD" | "EUR" | "PEN" | "GBP" | "JPY" | "CNY" | "CHF" | "RUB" | "BRL" | "INR" | "peso" | "cent";

export const currencyNames: readonly Currency[] = [
  // "euro cents" are no euros.
  "cent",
  ...(["USD", "EUR", "PEN", "GBP", "JPY", "CNY"] as const),
  ...(["CHF", "RUB", "BRL", "INR", "peso"] as const),
];

/** Words for money after a number: regular expression sources, in lower case. */
export type CurrencyWords = Readonly<Partial<Record<Currency, string>>>;
