// Turns what was found into a place in the text of its unit.

import { signRange } from "../ladder/match-sign.ts";
import { rangeOf } from "../recognition/match-words.ts";
import type { FoundTerm } from "./term-assessment.ts";
import type { Translation } from "./unit-reading.ts";
import type { TermPlace } from "./verdict.ts";

/** `own`: the translation to use where the place names no other. */
export function foundAt(
  { pattern, rung, start, end, beside }: TermPlace,
  own: Translation,
): FoundTerm {
  const { unit, target } = beside ?? own;
  const range = signRange({ pattern, start, end }, target) ?? rangeOf(target, start, end);
  return {
    term: pattern.term,
    rung,
    unit,
    range,
    surface: target.text.slice(range.start, range.end),
  };
}
