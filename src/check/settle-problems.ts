// Which problems of a document remain: placed, named, each reported once, without those that the document
// suppresses.

import type { Bitext, BitextUnit, LocatedText } from "../model/bitext.ts";
import type { Range } from "../model/location.ts";
import type { Problem } from "../rules/rule.ts";
import { fingerprint } from "../strings/fingerprint.ts";
import type { FoundProblem } from "./document/found-problem.ts";
import { identityOf } from "./finding/identity-of.ts";
import { loudestProblems } from "./loudest-problems.ts";
import type { PlacedProblem } from "./placed-problem.ts";
import { rangeInFile, wholeOrigin } from "./places.ts";
import { precedence, precedenceInUnit, precedesAll, precedesDocument } from "./precedence.ts";
import { applySuppressions, type Suppressed } from "./suppressions.ts";

/** How often each problem was named already, for documents that are checked part by part. */
export type Ordinals = Map<string, number>;

/** `today` is an ISO date. */
export function settleProblems(
  bitext: Bitext,
  found: readonly FoundProblem[],
  today?: string,
  ordinals: Ordinals = new Map(),
): Suppressed {
  const gapOf = gapsOf(bitext.units);
  const placed = found.map(({ rule, problem }): PlacedProblem => {
    const identity = identityOf(rule.meta.id, problem);
    const first = fingerprint(identity, 0);
    const ordinal = ordinals.get(first) ?? 0;
    ordinals.set(first, ordinal + 1);
    return {
      rule,
      problem,
      source: anchorOf(problem, "source", gapOf),
      target: anchorOf(problem, "target", gapOf),
      fingerprint: ordinal === 0 ? first : fingerprint(identity, ordinal),
    };
  });
  const whole = placed.filter(({ rule }) => rule.meta.id === precedesDocument);
  if (whole.length === 0)
    return applySuppressions(bitext, loudestProblems(withoutDuplicates(placed)), today);
  // What the comments were written for may come back with the right text.
  return { ...applySuppressions(bitext, whole, today), unused: [] };
}

type SideName = "source" | "target";

/** Offsets into the file of one side; `undefined` only if the side has no sentence at all. */
function anchorOf(problem: Problem, side: SideName, gapOf: GapOf): Range | undefined {
  const located = problem.unit[side];
  if (located === undefined) return gapOf(problem.unit, side);
  const range = problem[side];
  return (range && rangeInFile(located, range)) ?? wholeOrigin(located);
}

/** Where the missing sentence would go: after the preceding sentence, or before the next. */
type GapOf = (unit: BitextUnit, side: SideName) => Range | undefined;

/** Looked up for all units when the first is asked for: a memory may lack one side throughout. */
function gapsOf(units: readonly BitextUnit[]): GapOf {
  const gaps = new Map<SideName, ReadonlyMap<BitextUnit, Range>>();
  return (unit, side) => {
    let known = gaps.get(side);
    if (known === undefined) gaps.set(side, (known = gapsOfSide(units, side)));
    return known.get(unit);
  };
}

function gapsOfSide(units: readonly BitextUnit[], side: SideName): ReadonlyMap<BitextUnit, Range> {
  const gaps = new Map<BitextUnit, Range>();
  let last: number | undefined;
  const before: BitextUnit[] = [];
  for (const unit of units) {
    const located: LocatedText | undefined = unit[side];
    const origin = located && wholeOrigin(located);
    if (origin === undefined) {
      if (last === undefined) before.push(unit);
      else gaps.set(unit, { start: last, end: last });
      continue;
    }
    for (const each of before.splice(0)) gaps.set(each, { start: origin.start, end: origin.start });
    last = origin.end;
  }
  return gaps;
}

/** Drops what a more precise rule already reports. */
export function withoutDuplicates(all: readonly PlacedProblem[]): PlacedProblem[] {
  const placed = withoutWeakerInUnit(all);
  const strong = new Map<string, Strong>();
  const stronger = new Set(precedence.map((entry) => entry.stronger));
  for (const one of placed) {
    if (!stronger.has(one.rule.meta.id)) continue;
    const key = subject(one, one.rule.meta.id);
    if (key === undefined) continue;
    const known = strong.get(key) ?? { starts: new Set(), isWhole: false };
    strong.set(key, known);
    const start = one.problem.source?.start;
    if (start === undefined) known.isWhole = true;
    else known.starts.add(start);
  }
  if (strong.size === 0) return [...placed];
  return placed.filter(
    (one) =>
      !precedence.some((entry) => {
        if (entry.weaker !== one.rule.meta.id) return false;
        const key = subject(one, entry.stronger);
        return key !== undefined && concerns(strong.get(key), one);
      }),
  );
}

function subject(one: PlacedProblem, ruleId: string): string | undefined {
  const { concept, unit } = one.problem;
  return concept === undefined ? undefined : `${ruleId} ${unit.index} ${concept.id}`;
}

/** Where the stronger findings of one subject are in the source; `isWhole` if one of them cannot tell. */
interface Strong {
  readonly starts: Set<number>;
  isWhole: boolean;
}

/** Two occurrences of a concept in one sentence are separate, if both findings can tell them apart. */
function concerns(strong: Strong | undefined, weak: PlacedProblem): boolean {
  if (strong === undefined) return false;
  const start = weak.problem.source?.start;
  return strong.isWhole || start === undefined || strong.starts.has(start);
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
