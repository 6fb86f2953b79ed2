import { array, assert, nat, property, record } from "fast-check";
import { expect, it } from "vitest";
import { rangeSet, touchSet } from "../../src/strings/range-set.ts";

const range = record({ start: nat(30), length: nat(8) }).map(({ start, length }) => ({
  start,
  end: start + length,
}));
const ranges = array(range);

it("answers as a look through all ranges would", () => {
  assert(
    property(ranges, nat(40), (all, offset) => {
      const expected = all.some(({ start, end }) => start <= offset && offset < end);
      expect(rangeSet(all)(offset)).toBe(expected);
    }),
  );
});

it("finds what touches a range as a look through all would", () => {
  assert(
    property(ranges, range, (all, one) => {
      const expected = all.some(({ start, end }) => one.start <= end && one.end >= start);
      expect(touchSet(all)(one)).toBe(expected);
    }),
  );
});
