// The unit of measurement after a number, so that "5 km" can be told from "50 km", and "5 miles" from "8 km".

import { shippedLanguages } from "../../languages/index.ts";
import type { UnitName } from "../../languages/quantities/measures.ts";
import { unitSymbols } from "./unit-symbols.ts";

function patternOf(name: UnitName, symbols: string | undefined): RegExp {
  // A text has the words of the other language as well.
  const words = shippedLanguages.map(({ unitWords }) => unitWords[name]);
  const all = [symbols, ...words].filter((source) => source !== undefined);
  // "°" is no letter, and "degree" begins "degrees Celsius".
  return new RegExp(`^(?:${all.join("|")})${name === "degree" ? "" : "\\b"}`, "iu");
}

const units = unitSymbols.map(([name, symbols]) => [name, patternOf(name, symbols)] as const);
const longest = 24;

/** The name of the unit that follows `end` in the text, the same in both languages; `undefined`: none. */
export function unitAfter(text: string, end: number): UnitName | undefined {
  const after = text.slice(end, end + longest).replace(/^[\s-]+/u, "");
  return units.find(([, pattern]) => pattern.test(after))?.[0];
}
