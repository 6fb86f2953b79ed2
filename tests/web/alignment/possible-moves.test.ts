import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canMove, canSplit, isSplit, usualSplit } from "../../../web/alignment/possible-moves.ts";

const row = (source: number, target: number, number = 2) => ({
  ...{ number, certainty: 1, confirmed: false },
  source: Array.from({ length: source }, () => "A."),
  target: Array.from({ length: target }, () => "B."),
});

describe("a row", () => {
  it("is split where both parts get a sentence", () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(6), (source, target) => {
        const one = row(source, target);
        expect(!canSplit(one) || isSplit(one, usualSplit(one))).toBe(true);
      }),
    );
    expect([canSplit(row(1, 0)), canSplit(row(1, 1)), canSplit(row(2, 0))]).toEqual([
      ...[false, true, true],
    ]);
    expect(usualSplit(row(2, 2))).toEqual({ source: 1, target: 1 });
    expect(isSplit(row(2, 2), { source: 2, target: 2 })).toBe(false);
  });

  it("hands a sentence only to a row that is there", () => {
    expect(canMove(row(1, 0), "target", "next", 3)).toBe(false);
    expect(canMove(row(1, 1, 1), "source", "previous", 3)).toBe(false);
    expect(canMove(row(1, 1, 3), "source", "next", 3)).toBe(false);
    expect(canMove(row(1, 1), "source", "next", 3)).toBe(true);
  });
});
