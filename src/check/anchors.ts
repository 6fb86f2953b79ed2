// Where in the two files a problem is shown, also when one side has no sentence for it.

import type { BitextUnit, LocatedText } from "../model/bitext.ts";
import type { Range } from "../model/location.ts";
import type { Problem } from "../rules/rule.ts";
import { originOf, wholeOrigin } from "./places.ts";

type SideName = "source" | "target";

/** Offsets into the file of one side; `undefined` only where the side has no sentence at all. */
export function anchorOf(
  problem: Problem,
  side: SideName,
  units: readonly BitextUnit[],
): Range | undefined {
  const located = problem.unit[side];
  if (located === undefined) return gapOf(problem.unit, side, units);
  const range = problem[side];
  return (range && originOf(located, range)) ?? wholeOrigin(located);
}

/** The point where the missing sentence would stand: after the sentence before it, or before the next. */
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
