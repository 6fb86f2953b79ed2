import { array, assert, nat, property, record } from "fast-check";
import { expect, it } from "vitest";
import { rangeSet } from "../../src/strings/range-set.ts";

it("answers as a look through all ranges would", () => {
  const ranges = array(
    record({ start: nat(30), length: nat(8) }).map(({ start, length }) => ({
      start,
      end: start + length,
    })),
  );
  assert(
    property(ranges, nat(40), (all, offset) => {
      const expected = all.some(({ start, end }) => start <= offset && offset < end);
      expect(rangeSet(all)(offset)).toBe(expected);
    }),
  );
});
