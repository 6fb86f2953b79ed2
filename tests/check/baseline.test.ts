import { describe, expect, it } from "vitest";
import {
  applyBaseline,
  parseBaseline,
  printBaseline,
  type BaselineEntry,
} from "../../src/check/baseline.ts";
import { sampleReport } from "../reporters/sample-report.ts";

const known: BaselineEntry = {
  fingerprint: "00112233445566aa",
  rule: "number-mismatch",
  reason: "The minister misspoke.",
  author: "Rosa",
  date: "2026-11-24",
};

describe("the baseline", () => {
  it("reads what it prints, sorted", () => {
    const other = { ...known, fingerprint: "00112233445566a0", expires: "2027-01-01" };
    const printed = printBaseline([known, other, known]);
    expect(printed.split("\n")).toHaveLength(3);
    expect(parseBaseline(printed, "glosa-baseline.jsonl")).toEqual([other, known]);
    expect(printBaseline(parseBaseline(printed, "glosa-baseline.jsonl"))).toBe(printed);
  });

  it("names the line that is no entry", () => {
    for (const line of ["{", "[]", "{}", '{"fingerprint":"x","rule":"omission"}', "null"]) {
      expect(() => parseBaseline(`\n${line}\n`, "glosa-baseline.jsonl")).toThrow(
        expect.objectContaining({ name: "ParseError", line: 2, path: "glosa-baseline.jsonl" }),
      );
    }
  });

  it("takes known findings out and reports stale and expired entries", () => {
    const stale = { ...known, fingerprint: "ffffffffffffffff" };
    const { report, ...rest } = applyBaseline(sampleReport, [known, stale], "2026-11-24");
    expect(report.summary).toEqual({ units: 1240, errors: 0, warnings: 1, notes: 4 });
    expect(report.suppressed).toBe(3);
    expect(rest).toEqual({ stale: [stale], expired: [] });
    const expired = { ...known, expires: "2026-11-24" };
    const late = applyBaseline(sampleReport, [expired], "2026-11-24");
    expect(late.report.findings).toEqual(sampleReport.findings);
    expect(late.expired).toEqual([expired]);
  });
});
