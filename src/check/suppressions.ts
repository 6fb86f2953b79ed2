// Applies the comments that suppress a rule, and finds those that suppress nothing.

import type { Bitext, Suppression } from "../model/bitext.ts";
import type { Range } from "../model/location.ts";
import { touchSet } from "../strings/range-set.ts";
import type { PlacedProblem } from "./placed-problem.ts";

/** A rule id that a suppression names without need. */
export interface UnusedSuppression {
  readonly suppression: Suppression;
  readonly ruleId: string;
}

export interface Suppressed {
  readonly kept: readonly PlacedProblem[];
  readonly unused: readonly UnusedSuppression[];
  /** How many problems were suppressed. */
  readonly silenced: number;
}

/** A suppression covers the findings of its rules that touch its stretch of its file. */
export function applySuppressions(bitext: Bitext, placed: readonly PlacedProblem[]): Suppressed {
  if (bitext.suppressions.length === 0) return { kept: placed, unused: [], silenced: 0 };
  const stretches = new Map<string, Range[]>();
  for (const { side, ruleIds, range } of bitext.suppressions)
    for (const ruleId of ruleIds) add(stretches, `${side} ${ruleId}`, range);
  const findings = new Map<string, Range[]>();
  for (const { rule, source, target } of placed) {
    if (source !== undefined) add(findings, `source ${rule.meta.id}`, source);
    if (target !== undefined) add(findings, `target ${rule.meta.id}`, target);
  }
  const [isCovered, isUsed] = [touchesOneOf(stretches), touchesOneOf(findings)];
  const kept = placed.filter(
    ({ rule, source, target }) =>
      !isCovered(`source ${rule.meta.id}`, source) && !isCovered(`target ${rule.meta.id}`, target),
  );
  const unused = bitext.suppressions.flatMap((suppression) =>
    suppression.ruleIds
      .filter((ruleId) => !isUsed(`${suppression.side} ${ruleId}`, suppression.range))
      .map((ruleId) => ({ suppression, ruleId })),
  );
  return { kept, unused, silenced: placed.length - kept.length };
}

type Ranges = Map<string, Range[]>;

function add(all: Ranges, key: string, range: Range): void {
  const known = all.get(key);
  if (known === undefined) all.set(key, [range]);
  else known.push(range);
}

/** Whether a range touches one of those under a key; each list is put in order once. */
function touchesOneOf(all: Ranges): (key: string, range: Range | undefined) => boolean {
  const touching = new Map([...all].map(([key, ranges]) => [key, touchSet(ranges)]));
  return (key, range) => range !== undefined && touching.get(key)?.(range) === true;
}
