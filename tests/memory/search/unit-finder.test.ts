import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { similarity, tolerance } from "../../../src/memory/compare/similarity.ts";
import { BestUnits } from "../../../src/memory/search/best-units.ts";
import { onlyRun } from "../../../src/memory/search/indexed-runs.ts";
import { readQuery } from "../../../src/memory/search/query-words.ts";
import { UnitFinder } from "../../../src/memory/search/unit-finder.ts";
import { indexOf } from "../index-of.ts";
import { sentences } from "../sentences.ts";

interface Found {
  readonly position: number;
  readonly similarity: number;
}

function find(finders: readonly UnitFinder[], query: string, threshold: number, limit: number) {
  const best = new BestUnits(limit, threshold);
  for (const [order, finder] of finders.entries())
    finder.find(readQuery(query), best, onlyRun(order, 0));
  return best.found;
}

// Every unit compared by the documented similarity: what the index must give, found without it.
function compareAll(texts: readonly string[], query: string, threshold: number, limit: number) {
  return texts
    .map((text, position): Found => ({ position, similarity: similarity(query, text).value }))
    .filter((found) => found.similarity >= threshold - tolerance)
    .sort((a, b) => {
      const apart = b.similarity - a.similarity;
      return Math.abs(apart) > tolerance ? apart : a.position - b.position;
    })
    .slice(0, limit);
}

const rounded = (found: readonly Found[]): readonly Found[] =>
  found.map(({ position, similarity: value }) => ({
    position,
    similarity: Math.round(value * 1e6) / 1e6,
  }));

const texts = [...sentences(400), "Sí.", "…", "", "2021", "PERU LIBRE", "Perú Libre", "año", "ano"];
const finder = new UnitFinder(indexOf(texts));

const word = fc.constantFrom(
  "the",
  "Congress",
  "vacancy",
  "Lima.",
  "27",
  "1 000",
  "¡no!",
  "Perú",
  "xyz",
);
const edited = fc
  .record({
    base: fc.constantFrom(...texts),
    cut: fc.nat(12),
    length: fc.nat(3),
    put: fc.array(word, { maxLength: 3 }),
  })
  .map(({ base, cut, length, put }) => {
    const words = base.split(" ");
    words.splice(cut % (words.length + 1), length, ...put);
    return words.join(" ");
  });

describe("the units found", () => {
  it("are those that comparing with every unit finds, whatever the text, threshold and number", () => {
    fc.assert(
      fc.property(
        edited,
        fc.integer({ min: 5, max: 100 }),
        fc.integer({ min: 1, max: 30 }),
        (query, percent, limit) => {
          const threshold = percent / 100;
          expect(rounded(find([finder], query, threshold, limit))).toEqual(
            rounded(compareAll(texts, query, threshold, limit)),
          );
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  it("are the same whether the units stand in one index or in several", () => {
    const parts = [0, 150, 155, 408].map((start, index, starts) =>
      texts.slice(start, starts[index + 1]),
    );
    const finders = parts.map((part) => new UnitFinder(indexOf(part)));
    const starts = [0, 150, 155, 408];
    fc.assert(
      fc.property(edited, fc.integer({ min: 30, max: 100 }), (query, percent) => {
        const whole = find([finder], query, percent / 100, 5);
        const inParts = find(finders, query, percent / 100, 5);
        expect(inParts.map((unit) => (starts[unit.part] ?? 0) + unit.position)).toEqual(
          whole.map(({ position }) => position),
        );
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("lose the penalty of their file, and may fall below the bar by it", () => {
    const small = new UnitFinder(indexOf(["Congress approved the vacancy motion in Lima."]));
    const best = new BestUnits(5, 0.7);
    small.find(readQuery("Congress approved the vacancy motion in Lima."), best, onlyRun(0, 0.1));
    expect(best.found.map((unit) => unit.similarity)).toEqual([0.9]);
    const strict = new BestUnits(5, 0.95);
    small.find(readQuery("Congress approved the vacancy motion in Lima."), strict, onlyRun(0, 0.1));
    expect(strict.found).toEqual([]);
  });

  it("are soon found for a text of thousands of words, and none for one that no segment is as long as", () => {
    const long = Array.from({ length: 4096 }, (_, index) => `word${index % 700}`).join(" ");
    const own = new UnitFinder(indexOf([...texts, long, `${long} more`]));
    expect(find([own], long, 0.3, 5).map(({ position }) => position)).toEqual([
      texts.length,
      texts.length + 1,
    ]);
    expect(find([own], `${long} more`, 0.3, 5)).toEqual([]);
    expect(find([own], `${long} `.repeat(500), 0.3, 5)).toEqual([]);
  });

  it("have words: a text without any is like nothing", () => {
    expect(find([finder], "…", 0.1, 5)).toEqual([]);
    expect(find([new UnitFinder(indexOf([]))], "Congress", 0.1, 5)).toEqual([]);
  });
});
