import { expect, it } from "vitest";
import type { RuleFindings, WeekFindings } from "../../../src/model/page/weeks.ts";
import { frequentRules } from "../../../web/statistics/frequent-rules.ts";

const of = (rule: string, errors: number, warnings = 0, notes = 0): RuleFindings => ({
  ...{ rule, errors, warnings, notes },
});
const week = (...rules: readonly RuleFindings[]): WeekFindings => ({
  ...{ week: "2026-03-02", commit: "a", pairs: 1, leftOut: 0 },
  ...{ errors: 0, warnings: 0, notes: 0, rules },
});

it("counts all levels of a rule in each week, the rules with most findings first", () => {
  const weeks = [
    week(of("b", 1, 2, 3), of("a", 0, 1)),
    week(),
    week(of("c", 0, 0, 1), of("a", 1, 9)),
  ];
  expect(frequentRules(weeks)).toEqual([
    { rule: "a", counts: [1, 0, 10] },
    { rule: "b", counts: [6, 0, 0] },
    { rule: "c", counts: [0, 0, 1] },
  ]);
});

it("shows at most eight, and equals by name", () => {
  const names = ["k", "j", "i", "h", "g", "f", "e", "d", "c"];
  const shown = frequentRules([week(...names.map((name) => of(name, 1)))]);
  expect(shown.map(({ rule }) => rule)).toEqual(["c", "d", "e", "f", "g", "h", "i", "j"]);
  expect(frequentRules([])).toEqual([]);
});
