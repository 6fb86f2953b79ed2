import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverParts, mostOwn, type SharedIndex } from "../../../src/project/indexes/cover-parts.ts";

const part = (number: number, units = 100, isSmall = true) => ({
  name: `part-${number}`,
  units,
  isSmall,
});
const manyParts = (count: number) => Array.from({ length: count }, (_, number) => part(number));
const indexOf = (name: string, ...members: readonly ReturnType<typeof part>[]): SharedIndex => ({
  name,
  members,
});

describe("parts of a memory", () => {
  it("have an index each if they are few or large", () => {
    const few = manyParts(mostOwn);
    const large = [part(90, 1_000_000, false), part(91, 1_000_000, false)];
    expect(coverParts([...few, ...large], [])).toEqual({
      shared: [],
      own: [...large, ...few],
      joins: [],
    });
  });

  it("share one if they are many", () => {
    const many = manyParts(100);
    expect(coverParts(many, [])).toEqual({ shared: [], own: [], joins: [many] });
    const index = indexOf("all", ...many);
    expect(coverParts(many, [index])).toEqual({
      shared: [{ index, parts: many }],
      own: [],
      joins: [],
    });
  });

  it("that changed have their own, until they are many", () => {
    const many = manyParts(100);
    const index = indexOf("all", ...many);
    const changed = many.map((each, at) => (at < 3 ? part(200 + at) : each));
    expect(coverParts(changed, [index])).toMatchObject({ own: changed.slice(0, 3), joins: [] });
    const more = many.map((each, at) => (at < 6 ? part(200 + at) : each));
    expect(coverParts(more, [index])).toEqual({
      shared: [{ index, parts: more.slice(6) }],
      own: [],
      joins: [more.slice(0, 6)],
    });
    const most = many.map((each, at) => (at < 30 ? part(200 + at) : each));
    expect(coverParts(most, [index])).toMatchObject({ shared: [], joins: [most] });
  });

  it("are not sought in an index of which little is wanted", () => {
    const many = manyParts(100);
    const index = indexOf("all", ...many);
    const few = many.slice(0, 3);
    expect(coverParts(few, [index])).toEqual({ shared: [], own: few, joins: [] });
  });

  it("share several indexes beyond what one core sorts in memory", () => {
    const many = Array.from({ length: 30 }, (_, number) => part(number, 100_000));
    const { joins, own } = coverParts(many, []);
    expect(joins.map((group) => group.length)).toEqual([15, 15]);
    expect(own).toEqual([]);
  });

  it("are each in exactly one place, and in few indexes, however often they change", () => {
    const change = fc.record({ at: fc.nat(39), units: fc.integer({ min: 1, max: 200_000 }) });
    const state = fc.record({
      sizes: fc.array(fc.integer({ min: 1, max: 200_000 }), { minLength: 1, maxLength: 40 }),
      changes: fc.array(change, { maxLength: 60 }),
      gone: fc.nat(39),
    });
    fc.assert(
      fc.property(state, ({ sizes, changes, gone }) => {
        let next = sizes.length;
        let parts = sizes.map((units, number) => part(number, units, units < 170_000));
        const indexes: SharedIndex[] = [];
        for (const { at, units } of [{ at: 99, units: 1 }, ...changes]) {
          parts = parts.map((each, index) => (index === at ? part((next += 1), units) : each));
          const asked = parts.filter((_, index) => index !== gone);
          const { shared, own, joins } = coverParts(asked, indexes);
          const placed = [...shared.flatMap((each) => each.parts), ...own, ...joins.flat()];
          expect(placed.map(({ name }) => name).sort()).toEqual(
            asked.map(({ name }) => name).sort(),
          );
          for (const { index, parts: covered } of shared)
            for (const each of covered) expect(index.members).toContainEqual(each);
          // At least four times as large as the next, or so full that it may grow no more.
          expect(shared.length + joins.length).toBeLessThan(16);
          for (const group of joins) indexes.push(indexOf(`index-${next}`, ...group));
        }
      }),
      { numRuns: 60 },
    );
  });
});
