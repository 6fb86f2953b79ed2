// How sure an alarm about a term is: the sum of what each of its features is worth, fitted on judged alarms, as a chance.

import type { AlarmFeatures, FeatureName } from "./features.ts";
import { fitOf, fittedShares } from "./fitted-shares.ts";

/** What one feature adds, or takes where it is negative, in log-odds. */
export interface Contribution {
  readonly name: FeatureName;
  readonly share: number;
}

/** Whether the rule's alarms are fitted: those of terms, since what makes the others false differs by project. */
export function isFittedRule(ruleId: string): boolean {
  return fitOf.rules.includes(ruleId);
}

/** 0.02..0.98. */
export function fittedConfidence(features: AlarmFeatures): number {
  let sum: number = fitOf.intercept;
  for (const [name, value] of features) sum += value * (fittedShares[name]?.[0] ?? 0);
  const chance = 1 / (1 + Math.exp(-sum));
  return Math.round(Math.min(0.98, Math.max(0.02, chance)) * 100) / 100;
}

// Less than this nobody would miss.
const least = 0.08;

/** What speaks loudest for an alarm and against it, the loudest first. */
export function contributions(features: AlarmFeatures): readonly Contribution[] {
  return [...features]
    .map(([name, value]) => ({ name, share: value * (fittedShares[name]?.[0] ?? 0) }))
    .filter(({ share }) => Math.abs(share) >= least)
    .toSorted((a, b) => Math.abs(b.share) - Math.abs(a.share) || (a.name < b.name ? -1 : 1));
}
