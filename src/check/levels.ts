// The level of a finding: set by the rule, by what the rule thinks of it, or by the configuration.

import type { Level } from "../model/finding.ts";
import type { AtLeast } from "../model/rule-set.ts";
import type { RuleOptions } from "../rules/rule-options.ts";
import type { RuleMeta } from "../rules/rule.ts";

/** From which confidence of its rule a problem is an error, and from which a warning. */
export const thresholds = { error: 0.8, warning: 0.55 } as const;

/** What a rule is set to: a level for all it finds, "on" for its own levels, a least one in a rule set, or "off". */
export type RuleLevel = Level | "on" | "off" | AtLeast;

/** By rule id. */
export type RuleLevels = Readonly<Record<string, RuleLevel>>;

/** How the rules are set for a document. */
export interface RuleSettings {
  /** A rule without an entry keeps its own level, and stays off if it is off by itself. */
  readonly levels?: RuleLevels;
  /** By rule id, merged over the rule's defaults. */
  readonly options?: Readonly<Record<string, RuleOptions>>;
}

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

/** Whether the rule only notes it. */
export const isNoted = (own: number): boolean => own < thresholds.warning;

/**
 * The level that a rule's own confidence deserves. Levels of the fitted one were measured and left: at the same precision of
 * errors and warnings they lose one true alarm in twelve (docs/decisions/0023).
 */
export function levelOfConfidence(own: number): Level {
  if (isNoted(own)) return "note";
  return own >= thresholds.error ? "error" : "warning";
}

/** The level of one finding; the configuration has the last word. */
export function levelOf(
  meta: RuleMeta,
  own: number,
  configured: Level | AtLeast | undefined,
): Level {
  const level = meta.level === "confidence" ? levelOfConfidence(own) : meta.level;
  // A stricter rule set raises notes and leaves errors.
  if (configured === "at-least-warning") return level === "note" ? "warning" : level;
  return configured ?? level;
}
