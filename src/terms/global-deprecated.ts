// Deprecated terms flagged `global`: wrong wherever they stand in a translation.

import type { BitextUnit } from "../model/bitext.ts";
import type { CompiledGlossary } from "./compile-glossary.ts";
import { slice } from "./match-words.ts";
import { readSide } from "./read-side.ts";
import { matchApproved, matchDeprecated } from "./target-ladder.ts";
import type { FoundTerm } from "./term-assessment.ts";
import type { TermPattern } from "./term-pattern.ts";
import { withoutOverlap } from "./unit-reading.ts";

export interface GlobalDeprecated {
  readonly pattern: TermPattern;
  readonly found: FoundTerm;
}

/** Where they stand in the target of a unit, whatever its source says. */
export function globalDeprecated(unit: BitextUnit, compiled: CompiledGlossary): GlobalDeprecated[] {
  const patterns = compiled.globals();
  if (patterns.length === 0 || unit.target === undefined) return [];
  const text = readSide(unit.target, compiled.targetLanguage);
  return withoutOverlap(matchDeprecated(patterns, text)).flatMap((match) => {
    const { pattern, start, end, rung } = match;
    const inside = matchApproved(compiled.targets(pattern.concept).approved, text).some(
      (other) => other.start <= start && end <= other.end,
    );
    if (inside) return [];
    const range = { start: text.tokens[start]?.start ?? 0, end: text.tokens[end - 1]?.end ?? 0 };
    return [
      {
        pattern,
        found: { term: pattern.term, rung, unit, range, surface: slice(text, start, end) },
      },
    ];
  });
}
