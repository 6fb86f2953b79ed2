// The level of a finding: set by the rule, by its confidence, or by the configuration.

import type { Level } from "../model/finding.ts";
import type { RuleMeta } from "../rules/rule.ts";

const errorFrom = 0.8;
const warningFrom = 0.55;

/** What a rule is set to: a level for all it finds, "on" for its own levels, or "off". */
export type RuleLevel = Level | "on" | "off";

/** By rule id. */
export type RuleLevels = Readonly<Record<string, RuleLevel>>;

/** Whether a rule runs on a text with a source, or on one `alone`. */
export function isOn(
  { id, off, alone: servesAlone }: Pick<RuleMeta, "id" | "off" | "alone">,
  levels: RuleLevels | undefined,
  alone: boolean,
): boolean {
  const set = levels?.[id];
  if (set === "off" || (alone && servesAlone !== true)) return false;
  return set !== undefined || off === undefined || alone;
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
