// For rules that report a concept once per unit.

import type { TermAssessment } from "./term-assessment.ts";

/** The first of each concept that `wanted` accepts. */
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
