// Which of two problems stays where two rules report the same words and neither knows of the other's concept.

import type { Level } from "../model/finding.ts";
import { levelOfConfidence } from "./levels.ts";
import type { PlacedProblem } from "./placed-problem.ts";
import { precedenceByPlace } from "./precedence.ts";

const loudness: Readonly<Record<Level, number>> = { error: 2, warning: 1, note: 0 };

const loudnessOf = ({ problem }: PlacedProblem): number =>
  loudness[levelOfConfidence(problem.confidence)];

/** Whether both are about the same words, in the source or in the translation. */
function meet({ problem: one }: PlacedProblem, { problem: other }: PlacedProblem): boolean {
  if (one.unit !== other.unit) return false;
  return (["source", "target"] as const).some((side) => {
    const left = one[side];
    const right = other[side];
    return (
      left !== undefined && right !== undefined && left.start < right.end && right.start < left.end
    );
  });
}

const isWeaker = (one: PlacedProblem, other: PlacedProblem): boolean =>
  precedenceByPlace.some(
    ({ stronger, weaker }) => weaker === one.rule.meta.id && stronger === other.rule.meta.id,
  );

/** Drops the quieter of two that report the same words. */
export function loudestProblems(placed: readonly PlacedProblem[]): PlacedProblem[] {
  const weak = placed.filter(({ rule }) =>
    precedenceByPlace.some(({ weaker }) => weaker === rule.meta.id),
  );
  const dropped = new Set<PlacedProblem>();
  for (const one of weak)
    for (const other of placed)
      if (isWeaker(one, other) && meet(one, other))
        dropped.add(loudnessOf(one) > loudnessOf(other) ? other : one);
  return dropped.size === 0 ? [...placed] : placed.filter((one) => !dropped.has(one));
}
