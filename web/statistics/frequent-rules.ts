// The rules that found most in some weeks.

import type { WeekFindings } from "../../src/model/page/weeks.ts";

const mostRules = 8;

export interface RuleInWeeks {
  readonly rule: string;
  /** One for each week, in their order. */
  readonly counts: readonly number[];
}

/** Most findings first, at most eight; of equals, by name. */
export function frequentRules(weeks: readonly WeekFindings[]): readonly RuleInWeeks[] {
  const byRule = new Map<string, number[]>();
  for (const [index, { rules }] of weeks.entries())
    for (const { rule, errors, warnings, notes } of rules) {
      const counts = byRule.get(rule) ?? weeks.map(() => 0);
      counts[index] = errors + warnings + notes;
      byRule.set(rule, counts);
    }
  const sum = (counts: readonly number[]): number => counts.reduce((all, each) => all + each, 0);
  return [...byRule]
    .map(([rule, counts]) => ({ rule, counts }))
    .sort((a, b) => sum(b.counts) - sum(a.counts) || (a.rule < b.rule ? -1 : 1))
    .slice(0, mostRules);
}
