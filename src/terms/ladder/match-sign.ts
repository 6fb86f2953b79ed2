// Signs that stand for a term without being words: "%" where the glossary has it, or has "por ciento".

import type { Range } from "../../model/location.ts";
import { nothing } from "../../model/nothing.ts";
import type { ReadText } from "../../text/read-text.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";
import type { TargetMatch } from "./target-match.ts";

const percentSign = "%";

/** The sign that is the term, or is read as the term. */
function signOf({ kind, term, language }: TermPattern): string | undefined {
  if (kind === "sign") return term.text;
  return language.numerals.percent.includes(term.text) ? percentSign : undefined;
}

/** The token that a sign follows, or precedes if the sign comes first. */
function tokenBefore({ starts }: ReadText, at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) > at) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low - 1);
}

/** Every place of a sign, given as the word next to it. */
export function matchSigns(
  patterns: readonly TermPattern[],
  text: ReadText,
): readonly TargetMatch[] {
  let found: TargetMatch[] | undefined;
  for (const pattern of patterns) {
    const sign = signOf(pattern);
    if (sign === undefined || text.tokens.length === 0) continue;
    for (
      let at = text.text.indexOf(sign);
      at >= 0;
      at = text.text.indexOf(sign, at + sign.length)
    ) {
      const start = tokenBefore(text, at);
      (found ??= []).push({ pattern, rung: "contiguous", start, end: start + 1 });
    }
  }
  return found ?? nothing;
}

/** The characters of a matched sign; `undefined` if the match is made of words. */
export function signRange(
  { pattern, start, end }: Pick<TargetMatch, "end" | "pattern" | "start">,
  text: ReadText,
): Range | undefined {
  const sign = end - start === 1 ? signOf(pattern) : undefined;
  if (sign === undefined) return undefined;
  const after = text.text.indexOf(sign, text.ends[start]);
  const at = after < 0 ? text.text.indexOf(sign) : after;
  return at < 0 ? undefined : { start: at, end: at + sign.length };
}
