// A unit read once for all its terms: both texts, the source terms, and where the approved terms stand.

import type { BitextUnit } from "../../model/bitext.ts";
import type { Concept } from "../../model/concept.ts";
import type { CompiledGlossary } from "../patterns/compile-glossary.ts";
import type { DocumentTexts } from "../recognition/document-texts.ts";
import type { ReadText } from "../../text/read-text.ts";
import { recogniseTerms } from "../recognition/recognise-terms.ts";
import type { RecognisedTerm } from "../recognition/term-occurrence.ts";
import { matchApproved } from "../ladder/target-ladder.ts";
import type { TargetMatch } from "../ladder/target-match.ts";

export interface UnitReading {
  readonly unit: BitextUnit;
  readonly source: ReadText;
  /** Empty text where there is no target. */
  readonly target: ReadText;
  readonly terms: readonly RecognisedTerm[];
  /** Where the approved terms of each recognised concept stand. */
  readonly approved: ReadonlyMap<Concept, readonly TargetMatch[]>;
}

const empty: readonly TargetMatch[] = [];

/** Reads a unit; `undefined` where a side is missing or the source holds no term. */
export function readUnit(
  unit: BitextUnit,
  compiled: CompiledGlossary,
  texts: DocumentTexts,
): UnitReading | undefined {
  if (unit.target === undefined) return undefined;
  const source = texts.source(unit);
  if (source === undefined) return undefined;
  const found = recogniseTerms(source, compiled.source);
  if (found.length === 0) return undefined;
  const isWanted = ({ occurrence: { concept, alternatives } }: RecognisedTerm): boolean =>
    hasTarget(concept, compiled) || alternatives.some((other) => hasTarget(other, compiled));
  const terms = found.every(isWanted) ? found : found.filter(isWanted);
  if (terms.length === 0) return undefined;
  const target = texts.target(unit);
  if (target === undefined) return undefined;
  const approved = new Map<Concept, readonly TargetMatch[]>();
  const find = (concept: Concept): void => {
    if (approved.has(concept)) return;
    const patterns = compiled.targets(concept).approved;
    approved.set(concept, patterns.length === 0 ? empty : matchApproved(patterns, target));
  };
  for (const { occurrence } of terms) {
    find(occurrence.concept);
    for (const concept of occurrence.alternatives) find(concept);
  }
  return { unit, source, target, terms, approved };
}

function hasTarget(concept: Concept, compiled: CompiledGlossary): boolean {
  const { approved, deprecated } = compiled.targets(concept);
  return approved.length + deprecated.length > 0;
}

/** Matches without those that share words with a better one. */
export function withoutOverlap(matches: readonly TargetMatch[]): readonly TargetMatch[] {
  if (matches.length < 2) return matches;
  const kept: TargetMatch[] = [];
  for (const match of matches)
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
  return kept;
}

/** Tokens of the target that the approved terms of the unit account for. */
export function takenTokens(reading: UnitReading): Set<number> {
  const taken = new Set<number>();
  for (const matches of reading.approved.values())
    for (const { start, end } of matches)
      for (let index = start; index < end; index++) taken.add(index);
  return taken;
}
