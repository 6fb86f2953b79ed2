import { describe, expect, it } from "vitest";
import {
  countRules,
  filterFindings,
  nextAfterGone,
  placedFindings,
  stepFinding,
} from "../../../web/check/placed-findings.ts";
import { pairOf } from "./pair.ts";

const placed = placedFindings(pairOf());
const ids = placed.map(({ id }) => id);
const any = { rule: "", level: "", onlyNew: false } as const;

describe("placedFindings", () => {
  it("stand in reading order, numbered by row", () => {
    expect(placed.map(({ id, row, number }) => [id, row, number])).toEqual([
      ["deprecated-term-2", 2, 1],
      ["number-mismatch-3", 3, 1],
      ["deprecated-term-3", 3, 2],
      ["spacing-4", 4, 1],
    ]);
  });

  it("begin with what is about the text as a whole", () => {
    const pair = pairOf();
    const [first] = pair.report.findings;
    if (first === undefined) throw new Error("the sample has no finding");
    const whole = { ...first, ruleId: "pair-mismatch", fingerprint: "whole" };
    const report = { ...pair.report, findings: [...pair.report.findings, whole] };
    expect(placedFindings({ ...pair, report })[0]).toMatchObject({ id: "whole", row: undefined });
  });

  it("name no finding twice, nor one that the report lacks", () => {
    const pair = pairOf();
    const rows = [...pair.rows, ...pair.rows];
    expect(placedFindings({ ...pair, rows })).toHaveLength(4);
    const report = { ...pair.report, findings: [] };
    expect(placedFindings({ ...pair, report })).toEqual([]);
  });
});

describe("a filter", () => {
  it("leaves those of a rule, of a level, and the new ones", () => {
    const of = (filter: Partial<Parameters<typeof filterFindings>[1]>) =>
      filterFindings(placed, { ...any, ...filter }).map(({ id }) => id);
    expect(of({ rule: "deprecated-term" })).toEqual(["deprecated-term-2", "deprecated-term-3"]);
    expect(of({ level: "warning" })).toEqual(["number-mismatch-3"]);
    expect(of({ onlyNew: true })).toEqual([]);
    const pair = pairOf();
    const fresh = placedFindings({ ...pair, report: { ...pair.report, fresh: ["spacing-4"] } });
    expect(filterFindings(fresh, { ...any, onlyNew: true }).map(({ id }) => id)).toEqual([
      "spacing-4",
    ]);
  });

  it("offers rules, the most frequent first", () => {
    expect(countRules(placed)).toEqual([
      { rule: "deprecated-term", count: 2 },
      { rule: "number-mismatch", count: 1 },
      { rule: "spacing", count: 1 },
    ]);
  });
});

describe("stepping", () => {
  it("begins at an end and stays at the ends", () => {
    expect(stepFinding(placed, undefined, 1)?.id).toBe(ids[0]);
    expect(stepFinding(placed, undefined, -1)?.id).toBe(ids[3]);
    expect(stepFinding(placed, ids[0], 1)?.id).toBe(ids[1]);
    expect(stepFinding(placed, ids[3], 1)?.id).toBe(ids[3]);
    expect(stepFinding([], undefined, 1)).toBeUndefined();
  });

  it("goes on with the next one when the open one is gone, else with the one before", () => {
    const without = (gone: number) => placed.filter((_, index) => index !== gone);
    expect(nextAfterGone(placed, without(1), ids[1] ?? "")?.id).toBe(ids[2]);
    expect(nextAfterGone(placed, without(3), ids[3] ?? "")?.id).toBe(ids[2]);
    expect(nextAfterGone(placed, [], ids[0] ?? "")).toBeUndefined();
    expect(nextAfterGone(placed, placed, "unknown")).toBeUndefined();
  });
});
