// What was found, told as a place in the text of its unit.

import { rangeOf, slice } from "../recognition/match-words.ts";
import type { ReadText } from "../../text/read-text.ts";
import type { Rung } from "../ladder/target-match.ts";
import type { FoundTerm } from "./term-assessment.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";

export function foundAt(
  text: ReadText,
  unit: FoundTerm["unit"],
  pattern: TermPattern,
  place: { readonly start: number; readonly end: number; readonly rung?: Rung },
): FoundTerm {
  return {
    term: pattern.term,
    rung: place.rung,
    unit,
    range: rangeOf(text, place.start, place.end),
    surface: slice(text, place.start, place.end),
  };
}
