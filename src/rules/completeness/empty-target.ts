// A translation that is nothing but white space, where the file gives it as done.

import { noProblems, type UnitRule } from "../rule.ts";

export const emptyTarget: UnitRule = {
  on: "unit",
  meta: { id: "empty-target", issueType: "omission", level: "error" },
  options: {},
  examples: [
    { units: [["The river rose.", "El río creció."]], expect: [] },
    { units: [["", ""]], expect: [] },
    { units: [["The river rose.", ""]], expect: ["empty"] },
    { units: [["Save", " "]], expect: ["empty"] },
  ],
  check(unit) {
    const { source, target } = unit;
    if (target === undefined || source === undefined) return noProblems;
    // What the text lacks, a code may show.
    if (target.text.trim() !== "" || (target.codes ?? []).length > 0) return noProblems;
    if (!/[\p{L}\p{N}]/u.test(source.text)) return noProblems;
    return [{ messageId: "empty", unit, data: {}, confidence: 1 }];
  },
};
