// Applies the comments that suppress a rule, and finds those that suppress nothing, or no longer.

import type { Bitext, Suppression } from "../model/bitext.ts";
import type { Range } from "../model/location.ts";
import type { PlacedProblem } from "./placed-problem.ts";

/** A rule id that a suppression names without effect. */
export interface UnusedSuppression {
  readonly suppression: Suppression;
  readonly ruleId: string;
  /**
   * Nothing to suppress; a day that is over, and so the finding is reported again; or one that cannot be read, which
   * suppresses nothing either.
   */
  readonly why: "unused" | "expired" | "unreadable";
}

export interface Suppressed {
  readonly kept: readonly PlacedProblem[];
  readonly unused: readonly UnusedSuppression[];
  /** How many problems were suppressed. */
  readonly silenced: number;
}

/** Of a suppression on a day, as an ISO date; without one, none is over. */
function stateOf({ until }: Suppression, today: string | undefined): "valid" | LapsedState {
  if (until === undefined) return "valid";
  if (!isDay(until)) return "unreadable";
  return today !== undefined && until < today ? "expired" : "valid";
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/u;

/** The 31st of February is none. */
function isDay(written: string): boolean {
  const day = isoDate.test(written) ? new Date(written) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}

type LapsedState = Exclude<UnusedSuppression["why"], "unused">;

/** A suppression covers the findings of its rules that touch its stretch of its file, to the end of its last day. */
export function applySuppressions(
  bitext: Bitext,
  placed: readonly PlacedProblem[],
  today?: string,
): Suppressed {
  const used = new Set<string>();
  const states = bitext.suppressions.map((suppression) => stateOf(suppression, today));
  const kept = placed.filter((one) => {
    let silenced = false;
    for (const [index, suppression] of bitext.suppressions.entries()) {
      const ruleId = one.rule.meta.id;
      if (!suppression.ruleIds.includes(ruleId)) continue;
      const range = suppression.side === "source" ? one.source : one.target;
      if (range === undefined || !touches(range, suppression.range)) continue;
      used.add(`${index} ${ruleId}`);
      if (states[index] === "valid") silenced = true;
    }
    return !silenced;
  });
  const unused = bitext.suppressions.flatMap((suppression, index) =>
    suppression.ruleIds
      .map((ruleId) => {
        const state = states[index] ?? "valid";
        // Where there is nothing to suppress, nobody needs another day.
        const why = state === "expired" && !used.has(`${index} ${ruleId}`) ? "unused" : state;
        return { suppression, ruleId, why: why === "valid" ? ("unused" as const) : why };
      })
      .filter(({ ruleId, why }) => why !== "unused" || !used.has(`${index} ${ruleId}`)),
  );
  return { kept, unused, silenced: placed.length - kept.length };
}

function touches(range: Range, covered: Range): boolean {
  return range.start <= covered.end && range.end >= covered.start;
}
