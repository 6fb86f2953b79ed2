// Applies the comments that suppress a rule, and finds those that suppress nothing, or no longer.

import type { Bitext, Suppression } from "../model/bitext.ts";
import type { Range } from "../model/location.ts";
import { touchSet } from "../strings/range-set.ts";
import type { PlacedProblem } from "./placed-problem.ts";

/** A rule id that a suppression names without effect. */
export interface UnusedSuppression {
  readonly suppression: Suppression;
  readonly ruleId: string;
  /**
   * Nothing to suppress; a day that is over, and so the finding is reported again; or one that cannot be read, or a
   * reason that is still to be written, which suppress nothing either.
   */
  readonly why: "unused" | "expired" | "unreadable" | "unexplained";
}

export interface Suppressed {
  readonly kept: readonly PlacedProblem[];
  readonly unused: readonly UnusedSuppression[];
  /** How many problems were suppressed. */
  readonly silenced: number;
}

/** Of a suppression on a day, as an ISO date; without one, none is over. */
function stateOf({ until, reason }: Suppression, today: string | undefined): "valid" | LapsedState {
  if (placeholder.test(reason)) return "unexplained";
  if (until === undefined) return "valid";
  if (!isDay(until)) return "unreadable";
  return today !== undefined && until < today ? "expired" : "valid";
}

/** Signs alone, as an editor puts them where a person is to write. None at all was always allowed. */
const placeholder = /^[^\p{L}\p{N}]+$/u;
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
  if (bitext.suppressions.length === 0) return { kept: placed, unused: [], silenced: 0 };
  const stretches = new Map<string, Range[]>();
  for (const suppression of bitext.suppressions) {
    const { side, ruleIds, range } = suppression;
    if (stateOf(suppression, today) !== "valid") continue;
    for (const ruleId of ruleIds) add(stretches, `${side} ${ruleId}`, range);
  }
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
    suppression.ruleIds.flatMap((ruleId) => {
      const state = stateOf(suppression, today);
      const used = isUsed(`${suppression.side} ${ruleId}`, suppression.range);
      if (state === "unreadable") return { suppression, ruleId, why: state };
      // Where there is nothing to suppress, nobody needs another day.
      if (!used) return { suppression, ruleId, why: "unused" as const };
      return state === "valid" ? [] : { suppression, ruleId, why: state };
    }),
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
