// A rule that runs, with its options.

import type { RuleOptions } from "../../rules/rule-options.ts";
import type { Rule } from "../../rules/rule.ts";

export interface ActiveRule {
  readonly rule: Rule;
  readonly setting: RuleOptions;
}
