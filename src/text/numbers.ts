// Stand-in: digits with separators, scale words, small spelled numbers.

import type { LanguageTag } from "../model/language.ts";
import { primaryLanguage } from "../model/language.ts";
import type { Range } from "../model/location.ts";

export interface FoundNumber {
  readonly range: Range;
  readonly value: number | undefined;
  readonly alternatives: readonly number[];
  readonly kind:
    "cardinal" | "ordinal" | "percent" | "currency" | "year" | "time" | "date" | "code";
  readonly written: string;
  readonly spelled: boolean;
}

const english =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";
const spanish =
  "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte";
const englishTens = "thirty forty fifty sixty seventy eighty ninety hundred";
const spanishTens = "treinta cuarenta cincuenta sesenta setenta ochenta noventa cien";
const words = new Map<string, number>([
  ...english.split(" ").map((word, value) => [word, value] as const),
  ...spanish.split(" ").map((word, value) => [word, value] as const),
  ...englishTens.split(" ").map((word, index) => [word, 30 + index * 10] as const),
  ...spanishTens.split(" ").map((word, index) => [word, 30 + index * 10] as const),
  ["un", 1],
  ["una", 1],
]);
const scales: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, bn: 1e9, m: 1e6 },
  es: { cientos: 1e2, mil: 1e3, millón: 1e6, millones: 1e6, billón: 1e12, billones: 1e12 },
};
const digits = /\p{N}+(?:[.,' \u00A0\u202F]\p{N}{3}(?!\p{N}))*(?:[.,:]\p{N}+)?/gu;

export function findNumbers(text: string, language: LanguageTag): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(digits)) {
    let end = match.index + match[0].length;
    const readings = readingsOf(match[0]);
    let factor = 1;
    const scale = scales[primaryLanguage(language)] ?? {};
    for (;;) {
      const next = /^[\s-]+(\p{L}+)/u.exec(text.slice(end));
      const by = next && scale[next[1]?.toLowerCase() ?? ""];
      if (!next || by === undefined || by === null) break;
      factor *= by;
      end += next[0].length;
    }
    const alternatives = readings.map((reading) => reading * factor);
    const percent = /^\s?(?:%|por ciento|percent|per cent)/iu.test(text.slice(end));
    found.push({
      range: { start: match.index, end },
      value: alternatives[0],
      alternatives,
      kind: percent ? "percent" : "cardinal",
      written: text.slice(match.index, end),
      spelled: false,
    });
  }
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const value = words.get(match[0].toLowerCase());
    if (value === undefined) continue;
    found.push({
      range: { start: match.index, end: match.index + match[0].length },
      value,
      alternatives: [value],
      kind: "cardinal",
      written: match[0],
      spelled: true,
    });
  }
  return found.sort((left, right) => left.range.start - right.range.start);
}

function readingsOf(written: string): number[] {
  const plain = written.replaceAll(/[ '\u00A0\u202F]/gu, "");
  const readings = [
    Number(plain.replaceAll(",", "")),
    Number(plain.replaceAll(".", "").replace(",", ".")),
    Number(plain.replace(":", ".")),
    Number(plain.replaceAll(/[.,:]/gu, "")),
  ];
  return [...new Set(readings.filter((reading) => !Number.isNaN(reading)))];
}
