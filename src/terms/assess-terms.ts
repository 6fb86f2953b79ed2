// What became of every source term in its translation.

import type { BitextUnit } from "../model/bitext.ts";
import type { Concept, Term } from "../model/concept.ts";
import type { EvidenceStep } from "../model/finding.ts";
import type { Range } from "../model/location.ts";
import type { CompiledGlossary } from "./compile-glossary.ts";

/** A term found in text. */
export interface TermOccurrence {
  readonly concept: Concept;
  readonly term: Term;
  readonly range: Range;
}

export interface TermAssessment {
  readonly unit: BitextUnit;
  /** In the source. */
  readonly occurrence: TermOccurrence;
  readonly confidence: number;
  readonly trail: readonly EvidenceStep[];
}

/** Stand-in: finds nothing. */
export function assessTerms(
  _units: readonly BitextUnit[],
  _glossary: CompiledGlossary,
): TermAssessment[] {
  return [];
}
