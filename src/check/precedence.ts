// Which finding is kept when two rules report the same thing.

import type { PlacedProblem } from "./placed-problem.ts";

/** `stronger` says more precisely what is wrong; `weaker` is dropped for the same concept in the same unit. */
interface Precedence {
  readonly stronger: string;
  readonly weaker: string;
}

export const precedence: readonly Precedence[] = [
  { stronger: "accent-lost", weaker: "term-missing" },
  { stronger: "name-misspelt", weaker: "term-missing" },
  { stronger: "term-case", weaker: "term-missing" },
  { stronger: "term-deprecated", weaker: "term-missing" },
  { stronger: "term-untranslated", weaker: "term-missing" },
];

/** Drops what a more precise rule already reports. */
export function withoutDuplicates(placed: readonly PlacedProblem[]): PlacedProblem[] {
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

/** Two occurrences of a concept in one sentence are separate, if both findings can tell them apart. */
function concerns(strong: PlacedProblem, weak: PlacedProblem): boolean {
  const left = strong.problem.source;
  const right = weak.problem.source;
  return left === undefined || right === undefined || left.start === right.start;
}
