// A problem, and the rule that found it.

import type { Problem, Rule } from "../../rules/rule.ts";

export interface FoundProblem {
  readonly rule: Rule;
  readonly problem: Problem;
}
