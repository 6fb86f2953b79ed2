import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uncoveredOccurrences } from "../../../src/terms/verdicts/uncovered-occurrences.ts";

describe("the occurrences without a match of their own", () => {
  it.each<[number[], number[], boolean[]]>([
    [[0.1, 0.9], [0.15], [false, true]],
    [[0.1, 0.9], [0.8], [true, false]],
    [
      [0.1, 0.5, 0.9],
      [0.1, 0.85],
      [false, true, false],
    ],
    [[0.1, 0.5, 0.9], [0.52], [true, false, true]],
    [[0.1, 0.2], [], [true, true]],
    [[0.1], [0.9], [false]],
    [[0.1], [0.4, 0.9], [false]],
  ])("%j in the source, %j in the target: %j", (occurrences, matches, expected) => {
    expect(uncoveredOccurrences(occurrences, matches)).toEqual(expected);
  });

  const places = fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 })
    .map((list) => list.toSorted((a, b) => a - b));
  it("are as many as there are too few matches, and no other choice is nearer", () => {
    fc.assert(
      fc.property(places, places, (occurrences, matches) => {
        const uncovered = uncoveredOccurrences(occurrences, matches);
        const spare = Math.max(0, occurrences.length - matches.length);
        expect(uncovered.filter(Boolean)).toHaveLength(spare);
        if (spare === 0) return;
        const distance = (kept: readonly number[]): number =>
          kept.reduce((sum, place, at) => sum + Math.abs(place - (matches[at] ?? 0)), 0);
        const chosen = distance(occurrences.filter((_, at) => uncovered[at] === false));
        const any = distance(occurrences.slice(0, matches.length));
        const other = distance(occurrences.slice(occurrences.length - matches.length));
        expect(chosen).toBeLessThanOrEqual(Math.min(any, other) + 1e-9);
      }),
    );
  });
});
