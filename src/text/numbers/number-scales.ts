// Scale words after digits, and the smaller numbers that follow them.

import { languageOf } from "../../languages/index.ts";
import { scaleAfterDigits } from "../../languages/quantities/scale-words.ts";
import type { LanguageTag } from "../../model/language.ts";
import { fold } from "../../strings/fold.ts";
import { halfWords } from "./number-phrases.ts";

// "2 million", "$500-million", "$300+ billion", "68 miles de millones"
const scaleWord = /\+?[ \u00A0\u202F-](miles de millones|\p{L}{3,9})(?!\p{L})/iuy;
// "6 mil 74", "5 millones 143 mil 312": what follows a scale.
const rest = /[ \u00A0\u202F](\d{1,3})(?![\p{N}\p{L}%]|[.,:/-]\d)/uy;

// "7 millones y medio", "7 million and a half".
const half = new RegExp(String.raw`\s${halfWords}(?!\p{L})`, "iuy");

export interface Scaled {
  readonly scaledTo: number;
  readonly times: number;
  /** What is added once the digits are multiplied: 312 of "143 mil 312". */
  readonly more: number;
}

/**
 * "2 mil millones": every following scale word multiplies. "5 millones 143 mil 312": smaller numbers that follow
 * are added, a style of the press in Mexico and Peru. `value` is that of the digits.
 */
export function scalesAfter(
  text: string,
  end: number,
  { language, value }: { readonly language: LanguageTag; readonly value: number | undefined },
): Scaled {
  let scaledTo = end;
  let times = 1;
  let more = 0;
  let last = Infinity;
  for (;;) {
    scaleWord.lastIndex = scaledTo;
    const word = scaleWord.exec(text);
    const scale = scaleAfterDigits(fold(word?.[1] ?? ""));
    if (word !== null && scale !== undefined) {
      times *= scale;
      more *= scale;
      last = scale;
      scaledTo += word[0].length;
      continue;
    }
    const added =
      Number.isInteger(value) && times >= 1000
        ? addedAfter(text, scaledTo, { below: last, bare: languageOf(language).numerals.addsBare })
        : undefined;
    if (added === undefined) return withHalf(text, { scaledTo, times, more }, last);
    more += added.value;
    last = added.scale;
    scaledTo = added.end;
  }
}

function withHalf(text: string, scaled: Scaled, scale: number): Scaled {
  half.lastIndex = scaled.scaledTo;
  const said = scale === Infinity ? null : half.exec(text);
  if (said === null) return scaled;
  const { scaledTo, times, more } = scaled;
  return { scaledTo: scaledTo + said[0].length, times, more: more + scale / 2 };
}

function addedAfter(
  text: string,
  from: number,
  { below, bare }: { readonly below: number; readonly bare: boolean },
): { value: number; scale: number; end: number } | undefined {
  rest.lastIndex = from;
  const digits = rest.exec(text);
  if (digits === null || below <= 1) return undefined;
  const end = from + digits[0].length;
  scaleWord.lastIndex = end;
  const word = scaleWord.exec(text);
  const scale = scaleAfterDigits(fold(word?.[1] ?? "")) ?? 1;
  const value = Number(digits[1]);
  // "5 million 15 times" is two numbers, "5 million 15 thousand" is one.
  if (scale === 1 && !bare) return undefined;
  // "2 mil 600 millones" is read as "2600 millones": the scale at the end multiplies both.
  if (scale >= below) return { value, scale: 1, end };
  return { value: value * scale, scale, end: scale === 1 ? end : end + (word?.[0].length ?? 0) };
}
