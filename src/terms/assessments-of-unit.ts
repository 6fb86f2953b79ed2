// The assessments of one unit, without walking through those of all.

import type { BitextUnit } from "../model/bitext.ts";
import type { TermAssessment } from "./term-assessment.ts";

const byUnit = new WeakMap<readonly TermAssessment[], Map<BitextUnit, TermAssessment[]>>();
const none: readonly TermAssessment[] = [];

/** Those of the unit, in source order. */
export function assessmentsOfUnit(
  assessments: readonly TermAssessment[],
  unit: BitextUnit,
): readonly TermAssessment[] {
  let units = byUnit.get(assessments);
  if (units === undefined) {
    units = new Map();
    for (const assessment of assessments) {
      const known = units.get(assessment.unit);
      if (known === undefined) units.set(assessment.unit, [assessment]);
      else known.push(assessment);
    }
    byUnit.set(assessments, units);
  }
  return units.get(unit) ?? none;
}

/** The first of each concept that `wanted` picks. */
export function firstOfEachConcept(
  assessments: readonly TermAssessment[],
  wanted: (assessment: TermAssessment) => boolean,
): TermAssessment[] {
  const concepts = new Set<string>();
  return assessments.filter((assessment) => {
    const { id } = assessment.occurrence.concept;
    if (!wanted(assessment) || concepts.has(id)) return false;
    concepts.add(id);
    return true;
  });
}
