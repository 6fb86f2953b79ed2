// Applies the comments that suppress a rule, and finds those that suppress nothing.

import type { Bitext, Suppression } from "../model/bitext.ts";
import type { Range } from "../model/location.ts";
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
  const used = new Set<string>();
  const kept = placed.filter((one) => {
    let silenced = false;
    for (const [index, suppression] of bitext.suppressions.entries()) {
      const ruleId = one.rule.meta.id;
      if (!suppression.ruleIds.includes(ruleId)) continue;
      const range = suppression.side === "source" ? one.source : one.target;
      if (range === undefined || !touches(range, suppression.range)) continue;
      used.add(`${index} ${ruleId}`);
      silenced = true;
    }
    return !silenced;
  });
  const unused = bitext.suppressions.flatMap((suppression, index) =>
    suppression.ruleIds
      .filter((ruleId) => !used.has(`${index} ${ruleId}`))
      .map((ruleId) => ({ suppression, ruleId })),
  );
  return { kept, unused, silenced: placed.length - kept.length };
}

function touches(range: Range, covered: Range): boolean {
  return range.start <= covered.end && range.end >= covered.start;
}
