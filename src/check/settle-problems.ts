// Which problems of a document remain: placed, named, each reported once, without those that the document
// suppresses.

import type { Bitext, BitextUnit, LocatedText } from "../model/bitext.ts";
import type { Range } from "../model/location.ts";
import type { Problem } from "../rules/rule.ts";
import { fingerprint } from "../strings/fingerprint.ts";
import { identityOf } from "./identity-of.ts";
import { loudestProblems } from "./loudest-problems.ts";
import type { PlacedProblem } from "./placed-problem.ts";
import { rangeInFile, wholeOrigin } from "./places.ts";
import { precedence, precedenceInUnit, precedesAll } from "./precedence.ts";
import type { FoundProblem } from "./run-rules.ts";
import { applySuppressions, type Suppressed } from "./suppressions.ts";

/** `today` is an ISO date. */
export function settleProblems(
  bitext: Bitext,
  found: readonly FoundProblem[],
  today?: string,
): Suppressed {
  const ordinals = new Map<string, number>();
  const placed = found.map(({ rule, problem }): PlacedProblem => {
    const identity = identityOf(rule.meta.id, problem);
    const ordinal = ordinals.get(identity) ?? 0;
    ordinals.set(identity, ordinal + 1);
    return {
      rule,
      problem,
      source: anchorOf(problem, "source", bitext.units),
      target: anchorOf(problem, "target", bitext.units),
      fingerprint: fingerprint(identity, ordinal),
    };
  });
  return applySuppressions(bitext, loudestProblems(withoutDuplicates(placed)), today);
}

type SideName = "source" | "target";

/** Offsets into the file of one side; `undefined` only if the side has no sentence at all. */
function anchorOf(
  problem: Problem,
  side: SideName,
  units: readonly BitextUnit[],
): Range | undefined {
  const located = problem.unit[side];
  if (located === undefined) return gapOf(problem.unit, side, units);
  const range = problem[side];
  return (range && rangeInFile(located, range)) ?? wholeOrigin(located);
}

/** Where the missing sentence would go: after the preceding sentence, or before the next. */
function gapOf(unit: BitextUnit, side: SideName, units: readonly BitextUnit[]): Range | undefined {
  const at = units.indexOf(unit);
  const before = nearest(units, side, at, -1);
  if (before !== undefined) return { start: before.end, end: before.end };
  const after = nearest(units, side, at, 1);
  return after && { start: after.start, end: after.start };
}

function nearest(
  units: readonly BitextUnit[],
  side: SideName,
  from: number,
  step: 1 | -1,
): Range | undefined {
  for (let index = from + step; index >= 0 && index < units.length; index += step) {
    const located: LocatedText | undefined = units[index]?.[side];
    const origin = located && wholeOrigin(located);
    if (origin !== undefined) return origin;
  }
  return undefined;
}

/** Drops what a more precise rule already reports. */
export function withoutDuplicates(all: readonly PlacedProblem[]): PlacedProblem[] {
  const placed = withoutWeakerInUnit(all);
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

function withoutWeakerInUnit(placed: readonly PlacedProblem[]): readonly PlacedProblem[] {
  const said = new Set(placed.map(inUnit));
  return placed.filter((one) => {
    const { unit } = one.problem;
    const { id } = one.rule.meta;
    if (id !== precedesAll && said.has(`${precedesAll} ${unit.index}`)) return false;
    return !precedenceInUnit.some(
      ({ stronger, weaker }) => weaker === id && said.has(`${stronger} ${unit.index}`),
    );
  });
}

const inUnit = ({ rule, problem }: PlacedProblem): string =>
  `${rule.meta.id} ${problem.unit.index}`;
