import { describe, expect, it } from "vitest";
import {
  applyDecisions,
  parseDecisions,
  printDecisions,
  type Decision,
} from "../../src/check/decisions.ts";
import type { Finding } from "../../src/model/finding.ts";
import { sampleReport } from "../reporters/sample-report.ts";

const path = "glosa-decisions.jsonl";
const decision: Decision = {
  concept: "peasant-patrols",
  rule: "term-missing",
  rendering: "patrulla",
  reason: "The police patrol of the town.",
  author: "Rosa",
  date: "2026-11-24",
};

const placeOf = ({ source, target }: Finding): { paths: string[]; language: string } => ({
  paths: [source?.path, target?.path].filter((each) => each !== undefined),
  language: "es",
});

function left(...decisions: readonly Decision[]): readonly string[] {
  return applyDecisions(sampleReport, decisions, placeOf).report.findings.map(({ fingerprint }) =>
    fingerprint.slice(-2),
  );
}

describe("decisions", () => {
  it("are read as they are printed: sorted, each once, one a line", () => {
    const scoped = { ...decision, scope: "articles/en/*.md" };
    const whole: Decision = {
      concept: "amnesty",
      rule: "term-missing",
      ...{ reason: "" },
      author: "",
      date: "",
    };
    const printed = printDecisions([scoped, decision, whole, { ...decision, reason: "Later." }]);
    expect(parseDecisions(printed, path)).toEqual([
      whole,
      { ...decision, reason: "Later." },
      scoped,
    ]);
    expect(printDecisions(parseDecisions(printed, path))).toBe(printed);
    expect(printed.split("\n")[0]).toBe(
      '{"concept":"amnesty","rule":"term-missing","reason":"","author":"","date":""}',
    );
  });

  it.each(["{", "[]", "null", "{}", '{"concept":"a"}', '{"concept":"a","rule":"b","scope":1}'])(
    "name the line that is none: %s",
    (line) => {
      expect(() => parseDecisions(`\n${line}\n`, path)).toThrow(
        expect.objectContaining({ name: "ParseError", code: "decisionEntry", line: 2, path }),
      );
    },
  );

  it("answer the words in any form, wherever they stand", () => {
    expect(left()).toEqual(["aa", "bb", "cc", "d3", "d5", "d8"]);
    expect(left(decision)).toEqual(["aa", "cc"]);
    expect(left({ ...decision, rendering: "patrullas" })).toEqual(["aa", "cc"]);
    expect(left({ ...decision, rendering: "cuadrilla" })).toHaveLength(6);
    expect(left({ ...decision, rule: "term-deprecated" })).toHaveLength(6);
  });

  it("hold for the files of their scope, on either side", () => {
    expect(left({ ...decision, scope: "articles/en/budget.md" })).not.toContain("bb");
    expect(left({ ...decision, scope: "articles/es/b*" })).toEqual(["aa", "cc", "d3", "d5", "d8"]);
    expect(left({ ...decision, scope: "articles/*" })).toHaveLength(6);
    expect(left({ ...decision, scope: "**/*.md" })).toEqual(["aa", "cc"]);
  });

  it("count what they answer, and tell what nothing needs", () => {
    const idle: Decision = { ...decision, scope: "drafts/*" };
    const ofNoRule: Decision = { ...decision, rule: "term-case" };
    const decided = applyDecisions(sampleReport, [decision, idle, ofNoRule], placeOf);
    expect(decided.report.answered).toBe(sampleReport.answered + 4);
    expect(decided.report.summary).toMatchObject({ errors: 1, warnings: 0, notes: 1 });
    expect(decided.report.questions.map(({ kind }) => kind)).toEqual(["same", "same"]);
    // A rule that did not run could not have needed its decision.
    expect(decided.unneeded).toEqual([idle]);
  });
});
