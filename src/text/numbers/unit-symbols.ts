// Symbols before and after figures, the same in every language: SI, ISO 4217, and their common substitutes.

import type { Currency } from "../../languages/quantities/measures.ts";

/** Attached to the number without a space: "5km", "80kmh". */
export const attachedSymbols: ReadonlySet<string> = new Set(
  "km m cm mm kg g mg t l ml ha h s min mph kph kmh mb gb tb kb kw mw gw w v hz mhz ghz m2 km2 m3".split(
    " ",
  ),
);

export const currencyCodes = "USD|PEN|EUR|GBP|JPY|CNY|CHF|MXN|BRL|INR";
export const currencySigns = "[$€£¥]";

/** "$" is the sign for dollars and for pesos. */
export const currencyOfSign: ReadonlyMap<string, Currency | "$"> = new Map([
  ["$", "$"],
  ["US$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["S/", "PEN"],
  ["S/.", "PEN"],
  ["MXN", "peso"],
  ...(["USD", "PEN", "EUR", "GBP", "JPY", "CNY", "CHF", "BRL", "INR"] as const).map(
    (code) => [code, code] as const,
  ),
]);
