// A problem as the engine has it once it is placed, for what looks at problems alone.

import type { PlacedProblem } from "../../src/check/placed-problem.ts";
import type { BitextUnit } from "../../src/model/bitext.ts";
import type { Problem } from "../../src/rules/rule.ts";

export function placedOf(
  id: string,
  unit: BitextUnit | undefined,
  problem: Partial<Problem>,
): PlacedProblem {
  if (unit === undefined) throw new Error("The bitext has two units.");
  return {
    rule: {
      on: "document",
      meta: { id, issueType: "terminology", level: "confidence" },
      options: {},
      examples: [],
      check: () => [],
    },
    problem: { messageId: "found", unit, data: {}, confidence: 1, ...problem },
    source: undefined,
    target: undefined,
    fingerprint: "",
  };
}
