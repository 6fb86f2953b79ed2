import { describe, expect, it } from "vitest";
import { loudestProblems } from "../../src/check/loudest-problems.ts";
import type { PlacedProblem } from "../../src/check/placed-problem.ts";
import { bitextOf } from "../bitext-of.ts";
import { placedOf } from "./placed-of.ts";

const [unit, other] = bitextOf([
  ["Merino left.", "Sagasti se fue."],
  ["Merino left.", "Sagasti se fue."],
]).units;

const placed = (id: string, confidence: number, start = 0, on = unit): PlacedProblem =>
  placedOf(id, on, { confidence, source: { start, end: start + 6 } });

const ids = (problems: readonly PlacedProblem[]): string[] =>
  problems.map(({ rule }) => rule.meta.id);

describe("loudestProblems", () => {
  it("keeps a missing term as loud as the name in its place, and drops a quieter one", () => {
    const mismatch = placed("name-mismatch", 0.6);
    expect(ids(loudestProblems([placed("term-missing", 0.6), mismatch]))).toEqual(["term-missing"]);
    expect(ids(loudestProblems([placed("term-missing", 0.4), mismatch]))).toEqual([
      "name-mismatch",
    ]);
  });

  it("keeps both where they are about other words, another sentence or rules that never meet", () => {
    const problems = [
      placed("name-mismatch", 0.6),
      placed("term-missing", 0.6, 7),
      placed("term-missing", 0.6, 0, other),
      placed("number-mismatch", 0.9),
    ];
    expect(loudestProblems(problems)).toEqual(problems);
  });
});
