// A problem on its way to becoming a finding: it has places and a name, but no wording yet.

import type { Range } from "../model/location.ts";
import type { Problem, Rule } from "../rules/rule.ts";

export interface PlacedProblem {
  readonly rule: Rule;
  readonly problem: Problem;
  /** Offsets into the file of each side. */
  readonly source: Range | undefined;
  readonly target: Range | undefined;
  readonly fingerprint: string;
}
