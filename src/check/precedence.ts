// Which finding stays where two rules speak of the same thing.

import type { Level } from "../model/finding.ts";
import { levelOfConfidence } from "./levels.ts";
import type { PlacedProblem } from "./placed-problem.ts";

/** `stronger` says more precisely what is wrong; `weaker` is dropped for the same concept in the same unit. */
interface Precedence {
  readonly stronger: string;
  readonly weaker: string;
}

/** Of two rules that speak of the same words the louder stays, the first of them where both are as loud. */
const ofOnePlace: readonly Precedence[] = [
  { stronger: "term-missing", weaker: "name-mismatch" },
  { stronger: "term-untranslated", weaker: "name-mismatch" },
  { stronger: "term-deprecated", weaker: "name-mismatch" },
  { stronger: "name-misspelt", weaker: "name-mismatch" },
  { stronger: "name-inconsistent", weaker: "name-mismatch" },
];

export const precedence: readonly Precedence[] = [
  { stronger: "accent-lost", weaker: "term-missing" },
  { stronger: "name-misspelt", weaker: "term-missing" },
  { stronger: "term-case", weaker: "term-missing" },
  { stronger: "term-deprecated", weaker: "term-missing" },
  { stronger: "term-untranslated", weaker: "term-missing" },
];

/** Drops what another rule says already, and says better. */
export function withoutDuplicates(placed: readonly PlacedProblem[]): PlacedProblem[] {
  return ofLoudest(ofMostPrecise(placed));
}

const loudness: Readonly<Record<Level, number>> = { error: 2, warning: 1, note: 0 };

const loudnessOf = ({ problem }: PlacedProblem): number =>
  loudness[levelOfConfidence(problem.confidence)];

/** Whether both are about the same words, in the source or in the translation. */
function meet(one: PlacedProblem, other: PlacedProblem): boolean {
  if (one.problem.unit !== other.problem.unit) return false;
  return (["source", "target"] as const).some((side) => {
    const [left, right] = [one.problem[side], other.problem[side]];
    return (
      left !== undefined && right !== undefined && left.start < right.end && right.start < left.end
    );
  });
}

function ofLoudest(placed: readonly PlacedProblem[]): PlacedProblem[] {
  const weaker = new Set(ofOnePlace.map((entry) => entry.weaker));
  const weak = placed.filter(({ rule }) => weaker.has(rule.meta.id));
  if (weak.length === 0) return [...placed];
  const dropped = new Set<PlacedProblem>();
  for (const one of weak)
    for (const other of placed) {
      const isPair = ofOnePlace.some(
        (entry) => entry.weaker === one.rule.meta.id && entry.stronger === other.rule.meta.id,
      );
      if (isPair && meet(one, other))
        dropped.add(loudnessOf(one) > loudnessOf(other) ? other : one);
    }
  return placed.filter((one) => !dropped.has(one));
}

function ofMostPrecise(placed: readonly PlacedProblem[]): PlacedProblem[] {
  const strong = new Map<string, PlacedProblem[]>();
  const stronger = new Set(precedence.map((entry) => entry.stronger));
  for (const one of placed) {
    if (!stronger.has(one.rule.meta.id)) continue;
    const key = subject(one, one.rule.meta.id);
    if (key === undefined) continue;
    strong.set(key, [...(strong.get(key) ?? []), one]);
  }
  if (strong.size === 0) return [...placed];
  return placed.filter(
    (one) =>
      !precedence.some((entry) => {
        if (entry.weaker !== one.rule.meta.id) return false;
        const key = subject(one, entry.stronger);
        return key !== undefined && (strong.get(key) ?? []).some((other) => concerns(other, one));
      }),
  );
}

function subject(one: PlacedProblem, ruleId: string): string | undefined {
  const { concept, unit } = one.problem;
  return concept === undefined ? undefined : `${ruleId} ${unit.index} ${concept.id}`;
}

/** Two occurrences of a concept in one sentence are two subjects, where both findings tell them apart. */
function concerns(strong: PlacedProblem, weak: PlacedProblem): boolean {
  const left = strong.problem.source;
  const right = weak.problem.source;
  return left === undefined || right === undefined || left.start === right.start;
}
