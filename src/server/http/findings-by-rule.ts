// How often each rule has found something.

import type { Level } from "../../model/finding.ts";
import type { RuleFindings } from "../../model/page/weeks.ts";

/** By name of rule. */
export function findingsByRule(
  findings: readonly { readonly ruleId: string; readonly level: Level }[],
): readonly RuleFindings[] {
  const counts = new Map<string, { errors: number; warnings: number; notes: number }>();
  for (const { ruleId, level } of findings) {
    const own = counts.get(ruleId) ?? { errors: 0, warnings: 0, notes: 0 };
    own[`${level}s`] += 1;
    counts.set(ruleId, own);
  }
  return [...counts]
    .map(([rule, own]) => ({ rule, ...own }))
    .sort((left, right) => (left.rule < right.rule ? -1 : 1));
}
