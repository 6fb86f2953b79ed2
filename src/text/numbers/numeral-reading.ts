// The value of a run of digits, points and commas, by the conventions of a language and by others.

import { languageOf } from "../../languages/index.ts";
import type { LanguageTag } from "../../model/language.ts";

export interface NumeralReading {
  /** `undefined` if the marks do not form a number: 3.10.2. */
  readonly value: number | undefined;
  readonly alternatives: readonly number[];
  /** How many characters of the run form the number: "1,2,3" is three numbers. */
  readonly length: number;
}

const grouped = /^\d{1,3}(?:[.,'’ \u00A0\u2009\u202F]\d{3})+$/u;
const notDigit = /\D/gu;
export function readNumeral(digits: string, language: LanguageTag): NumeralReading {
  const length = digits.length;
  const marks = [...digits.matchAll(/[.,]/gu)].map((match) => match.index);
  const last = marks.at(-1);
  const first = marks[0];
  if (last === undefined || first === undefined) return certain(whole(digits), length);
  if (digits[first] !== digits[last]) return mixed(digits, last);
  if (marks.length > 1) {
    if (grouped.test(digits)) return certain(whole(digits), length);
    if (digits[first] === ",") return certain(whole(digits.slice(0, first)), first);
    return { value: undefined, alternatives: [], length };
  }
  const decimal = Number(`${whole(digits.slice(0, last))}.${digits.slice(last + 1)}`);
  if (!grouped.test(digits) || digits.startsWith("0")) return certain(decimal, length);
  const groups = whole(digits);
  // "1'500,000": one mark for the millions, another for the thousands.
  if (/[ \u00A0\u2009\u202F'’]/u.test(digits)) return certain(groups, length);
  const region = /-([a-z]{2})(?=-|$)/iu.exec(language)?.[1]?.toUpperCase() ?? "";
  // One mark followed by three digits: "30.000", "12,345".
  const [value, ...alternatives] = languageOf(language)
    .numerals.marks(digits, last, region)
    .map((reading) => (reading === "thousands" ? groups : decimal));
  return { value, alternatives, length };
}

/** "1.234,56", "1,234.56": the last mark is the decimal one. */
function mixed(digits: string, last: number): NumeralReading {
  const head = digits.slice(0, last);
  // "FLOOR(45.67,2)": a comma after decimals separates two numbers.
  if (
    digits[last] === "," &&
    /^\d+\.\d+$/u.test(head) &&
    (!grouped.test(head) || head.startsWith("0"))
  )
    return certain(Number(head), head.length);
  if (!grouped.test(head)) return { value: undefined, alternatives: [], length: digits.length };
  return certain(Number(`${whole(head)}.${digits.slice(last + 1)}`), digits.length);
}

function certain(value: number, length: number): NumeralReading {
  return { value, alternatives: [], length };
}

function whole(digits: string): number {
  return Number(digits.replaceAll(notDigit, ""));
}
