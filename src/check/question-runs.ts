// Adjacent places that share one doubt: consecutive sentences without a counterpart, and a list of untranslated
// labels.

import type { Bitext, BitextUnit } from "../model/bitext.ts";
import type { Asked } from "../model/finding.ts";
import { fold } from "../strings/fold.ts";
import { askedByRun } from "./asked.ts";
import type { PlacedProblem } from "./placed-problem.ts";

/** Two sentences may well have been forgotten; so may one, but one is not a run. */
const leastOmissions = 2;
/** Two adjacent words may be the same in both languages by chance. */
const leastLabels = 3;
const untranslated: ReadonlySet<string> = new Set(["term-missing", "term-untranslated"]);
const letter = /\p{L}/u;

/** The question shared by the problems of a run; the others have their own. */
export function askedByRuns(
  { units }: Pick<Bitext, "units">,
  kept: readonly PlacedProblem[],
): ReadonlyMap<PlacedProblem, Asked> {
  const asked = new Map<PlacedProblem, Asked>();
  const ask = (kind: "omissions" | "labels", run: readonly PlacedProblem[]): void => {
    const [first] = run;
    if (first === undefined || run.length < 2) return;
    const question = askedByRun(kind, first);
    for (const placed of run) asked.set(placed, question);
  };
  const byUnit = (ids: ReadonlySet<string>): ReadonlyMap<BitextUnit, readonly PlacedProblem[]> => {
    const found = new Map<BitextUnit, PlacedProblem[]>();
    for (const placed of kept) {
      if (!ids.has(placed.rule.meta.id)) continue;
      const { unit } = placed.problem;
      const own = found.get(unit);
      if (own === undefined) found.set(unit, [placed]);
      else own.push(placed);
    }
    return found;
  };
  const omissions = byUnit(new Set(["omission"]));
  for (const run of runsOf(units, (unit) => omissions.has(unit)))
    if (run.length >= leastOmissions)
      ask(
        "omissions",
        run.flatMap((unit) => omissions.get(unit) ?? []),
      );
  const labels = byUnit(untranslated);
  if (labels.size < 2) return asked;
  for (const run of runsOf(units, isLeftAsItWas))
    if (run.length >= leastLabels)
      ask(
        "labels",
        run.flatMap((unit) => labels.get(unit) ?? []),
      );
  return asked;
}

function isLeftAsItWas({ source, target }: BitextUnit): boolean {
  return (
    source !== undefined &&
    target !== undefined &&
    source.text.length === target.text.length &&
    letter.test(source.text) &&
    fold(source.text) === fold(target.text)
  );
}

/** Consecutive units that all satisfy a condition. */
function* runsOf(
  units: readonly BitextUnit[],
  isOne: (unit: BitextUnit) => boolean,
): Generator<readonly BitextUnit[]> {
  let run: BitextUnit[] = [];
  for (const unit of units) {
    if (isOne(unit)) {
      run.push(unit);
      continue;
    }
    if (run.length > 0) yield run;
    run = [];
  }
  if (run.length > 0) yield run;
}
