// Symbols of units and currencies, the same in every language: SI, ISO 4217, and what is written for them.

import type { UnitName } from "../../languages/quantities/measures.ts";

/** Sources of expressions; the longer of two with one beginning stands first. */
export const unitSymbols: readonly (readonly [name: UnitName, symbols?: string])[] = [
  ["km/h", "km\\/h|kmh|kph"],
  ["km", "km"],
  ["cm", "cm"],
  ["mm", "mm"],
  ["m", "m"],
  ["ha", "ha"],
  ["kg", "kg"],
  ["g", "g"],
  ["t"],
  ["l", "l"],
  ["mile"],
  ["mph", "mph"],
  ["foot", "ft"],
  ["inch"],
  ["pound", "lbs?"],
  ["ounce", "oz"],
  ["gallon"],
  ["acre"],
  ["yard"],
  ["°C", "°\\s?c"],
  ["°F", "°\\s?f"],
  ["degree", "°"],
  ["clock", "[ap]\\.?\\s?m|h"],
  ["hour"],
];

/** Written to the number without a space: "5km", "80kmh". */
export const attachedSymbols: ReadonlySet<string> = new Set(
  "km m cm mm kg g mg t l ml ha h s min mph kph kmh mb gb tb kb kw mw gw w v hz mhz ghz m2 km2 m3".split(
    " ",
  ),
);

export const currencyCodes = "USD|PEN|EUR";
export const currencySigns = "[$€£¥]";
