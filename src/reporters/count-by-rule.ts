// What each rule found, as data: the rule with the most findings first.

import type { Finding, Report } from "../model/finding.ts";

export interface RuleCount {
  readonly ruleId: string;
  /** Findings by level. */
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly findings: number;
  /** Files with a finding of the rule. */
  readonly files: number;
}

/** Only rules with findings; those with the same number are in alphabetical order. */
export function countByRule({ findings }: Pick<Report, "findings">): RuleCount[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = byRule.get(finding.ruleId);
    if (own === undefined) byRule.set(finding.ruleId, [finding]);
    else own.push(finding);
  }
  return Array.from(byRule, ([ruleId, own]): RuleCount => {
    const count = (level: Finding["level"]): number =>
      own.filter((each) => each.level === level).length;
    return {
      ruleId,
      errors: count("error"),
      warnings: count("warning"),
      notes: count("note"),
      findings: own.length,
      files: new Set(own.map(({ target, source }) => (target ?? source)?.path)).size,
    };
  }).sort((left, right) => right.findings - left.findings || (left.ruleId < right.ruleId ? -1 : 1));
}
