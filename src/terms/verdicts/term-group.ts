// The occurrences of one concept in a unit, with what its translation has of the terms for it.

import type { CompiledGlossary } from "../patterns/compile-glossary.ts";
import type { TargetPatterns } from "../patterns/term-pattern.ts";
import type { RecognisedTerm } from "../recognition/term-occurrence.ts";
import { matchDeprecated } from "../ladder/target-ladder.ts";
import type { TargetMatch } from "../ladder/target-match.ts";
import { withoutOverlap, type UnitReading } from "./unit-reading.ts";

export interface TermGroup {
  readonly reading: UnitReading;
  readonly terms: readonly RecognisedTerm[];
  readonly approved: readonly TargetMatch[];
  /** Of the concept, or of all concepts with a term of the same words. */
  readonly patterns: TargetPatterns;
}

const noMatches: readonly TargetMatch[] = [];

/** One approved match for each occurrence; `undefined` where there are more occurrences than matches. */
export function groupOf(
  reading: UnitReading,
  terms: readonly RecognisedTerm[],
  compiled: CompiledGlossary,
): TermGroup {
  const [first] = terms;
  // Nearly always.
  if (first !== undefined && first.occurrence.alternatives.length === 0) {
    const { concept } = first.occurrence;
    const approved = withoutOverlap(reading.approved.get(concept) ?? noMatches);
    return { reading, terms, approved, patterns: compiled.targets(concept) };
  }
  return groupOfSeveral(reading, terms, compiled);
}

/** The same where concepts share the words of a term. */
function groupOfSeveral(
  reading: UnitReading,
  terms: readonly RecognisedTerm[],
  compiled: CompiledGlossary,
): TermGroup {
  const [first] = terms;
  const concepts =
    first === undefined ? [] : [first.occurrence.concept, ...first.occurrence.alternatives];
  const sets = concepts.map((concept) => compiled.targets(concept));
  const approved = withoutOverlap(
    concepts.flatMap((concept) => reading.approved.get(concept) ?? []),
  );
  return {
    reading,
    terms,
    approved,
    patterns: {
      approved: sets.flatMap((set) => set.approved),
      deprecated: sets.flatMap((set) => set.deprecated),
      terms: sets.flatMap((set) => set.terms),
    },
  };
}

export function deprecatedIn({ reading, patterns }: TermGroup): readonly TargetMatch[] {
  if (patterns.deprecated.length === 0) return noMatches;
  const matches = matchDeprecated(patterns.deprecated, reading.target);
  if (matches.length === 0) return noMatches;
  const approved = [...reading.approved.values()].flat();
  // "juicio político" is deprecated for vacancia, and fine inside the approved "juicio político sumario".
  const isInside = (match: TargetMatch): boolean =>
    approved.some((other) => other.start <= match.start && match.end <= other.end);
  return withoutOverlap(matches.filter((match) => !isInside(match)));
}
