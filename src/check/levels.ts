// The level of a finding: set by the rule, by its confidence, or by the configuration.

import type { Level } from "../model/finding.ts";
import type { RuleMeta } from "../rules/rule.ts";

const errorFrom = 0.8;
const warningFrom = 0.55;

/** What a rule is set to: a level for all it finds, "on" for its own levels, or "off". */
export type RuleLevel = Level | "on" | "off";

/** By rule id. */
export type RuleLevels = Readonly<Record<string, RuleLevel>>;

/** Whether a rule runs: it is not switched off, or it is off by itself and switched on. */
export function isOn(
  { id, off }: Pick<RuleMeta, "id" | "off">,
  levels: RuleLevels | undefined,
): boolean {
  const set = levels?.[id];
  return set === undefined ? off !== true : set !== "off";
}

/** The level for a confidence. */
export function levelOfConfidence(confidence: number): Level {
  if (confidence >= errorFrom) return "error";
  return confidence >= warningFrom ? "warning" : "note";
}

/** The level of one finding; the configuration has the last word. */
export function levelOf(meta: RuleMeta, confidence: number, configured: Level | undefined): Level {
  if (configured !== undefined) return configured;
  return meta.level === "confidence" ? levelOfConfidence(confidence) : meta.level;
}
