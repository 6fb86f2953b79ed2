// Which of two problems stays where two rules report the same words and neither knows of the other's concept.

import type { Level } from "../model/finding.ts";
import { nothing } from "../model/nothing.ts";
import { levelOfConfidence } from "./levels.ts";
import type { PlacedProblem } from "./placed-problem.ts";
import { precedenceByPlace } from "./precedence.ts";

const loudness: Readonly<Record<Level, number>> = { error: 2, warning: 1, note: 0 };

/** By what the rules themselves think. */
const loudnessOf = ({ problem: { confidence } }: PlacedProblem): number =>
  loudness[levelOfConfidence(confidence)];

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

// Letters of a text that are looked through together: a few names or terms.
const stretch = 64;

/** The stretches of a unit's texts that a problem touches. */
function* keysOf({ problem }: PlacedProblem): Generator<string> {
  for (const side of ["source", "target"] as const) {
    const range = problem[side];
    if (range === undefined) continue;
    const last = Math.max(range.start, range.end - 1);
    for (let at = Math.floor(range.start / stretch); at <= Math.floor(last / stretch); at++)
      yield `${problem.unit.index} ${side} ${at}`;
  }
}

/** The problems that may silence others, by the stretches that they touch: not each is held against each. */
function strongByPlace(
  placed: readonly PlacedProblem[],
): ReadonlyMap<string, readonly PlacedProblem[]> {
  const strong = new Map<string, PlacedProblem[]>();
  for (const one of placed) {
    if (!precedenceByPlace.some(({ stronger }) => stronger === one.rule.meta.id)) continue;
    for (const key of keysOf(one)) {
      const known = strong.get(key);
      if (known === undefined) strong.set(key, [one]);
      else known.push(one);
    }
  }
  return strong;
}

/** Drops the quieter of two that report the same words. */
export function loudestProblems(placed: readonly PlacedProblem[]): PlacedProblem[] {
  const weak = placed.filter(({ rule }) =>
    precedenceByPlace.some(({ weaker }) => weaker === rule.meta.id),
  );
  if (weak.length === 0) return [...placed];
  const dropped = new Set<PlacedProblem>();
  const strong = strongByPlace(placed);
  for (const one of weak)
    for (const key of keysOf(one))
      for (const other of strong.get(key) ?? nothing)
        if (isWeaker(one, other) && meet(one, other))
          dropped.add(loudnessOf(one) > loudnessOf(other) ? other : one);
  return dropped.size === 0 ? [...placed] : placed.filter((one) => !dropped.has(one));
}
