import { describe, expect, it } from "vitest";
import type { PlacedProblem } from "../../src/check/placed-problem.ts";
import { withoutDuplicates } from "../../src/check/settle-problems.ts";
import type { Concept } from "../../src/model/concept.ts";
import type { Range } from "../../src/model/location.ts";
import { bitextOf } from "../bitext-of.ts";
import { placedOf } from "./placed-of.ts";

const [unit, other] = bitextOf([
  ["The vacancy.", "La vacante."],
  ["The vacancy.", "La vacante."],
]).units;
const concept: Concept = { id: "vacancy", subjectField: "", definition: "", terms: [], props: [] };

const placed = (id: string, source?: Range, on = unit): PlacedProblem =>
  placedOf(id, on, { concept, ...(source && { source }) });

const ids = (problems: readonly PlacedProblem[]): string[] =>
  problems.map((entry) => entry.rule.meta.id);

describe("withoutDuplicates", () => {
  it("drops a missing term where a more precise rule speaks", () => {
    for (const id of ["accent-lost", "name-misspelt", "term-deprecated", "term-untranslated"]) {
      expect(ids(withoutDuplicates([placed("term-missing"), placed(id)]))).toEqual([id]);
    }
  });

  it("keeps the other occurrence, the other sentence and the other rules", () => {
    const problems = [
      placed("term-deprecated", { start: 4, end: 11 }),
      placed("term-missing", { start: 20, end: 27 }),
      placed("term-missing", { start: 4, end: 11 }, other),
      placed("number-mismatch"),
    ];
    expect(withoutDuplicates(problems)).toEqual(problems);
  });
});
