import { assert, double, property } from "fast-check";
import { expect, it } from "vitest";
import { logAdd } from "../../src/align/log-add.ts";

const score = double({ min: -500, max: 500, noNaN: true });

it("agrees with the formula to a thousandth, whichever term is larger", () => {
  assert(
    property(score, score, (left, right) => {
      const high = Math.max(left, right);
      const exact = high + Math.log1p(Math.exp(Math.min(left, right) - high));
      expect(Math.abs(logAdd(left, right) - exact)).toBeLessThanOrEqual(0.001);
      expect(logAdd(left, right)).toBe(logAdd(right, left));
    }),
  );
});

it("a way that cannot be adds nothing", () => {
  expect(logAdd(-1e9, -12.5)).toBe(-12.5);
});
