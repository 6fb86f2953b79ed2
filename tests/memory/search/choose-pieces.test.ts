import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choosePieces, piecesNeeded } from "../../../src/memory/search/choose-pieces.ts";

const costs = fc.array(
  fc.record({ single: fc.nat(5000), share: fc.integer({ min: 0, max: 120 }) }),
  {
    minLength: 1,
    maxLength: 25,
  },
);

describe("the pieces looked up", () => {
  it("do not overlap, are as many as can be needed, and cost no more than the rarest words", () => {
    fc.assert(
      fc.property(costs, fc.integer({ min: 20, max: 99 }), (list, percent) => {
        const least = percent / 100;
        const single = list.map((each) => each.single);
        const pair = list
          .slice(1)
          .map((each, left) =>
            each.share > 100
              ? Infinity
              : Math.floor((Math.min(each.single, single[left] ?? 0) * each.share) / 100),
          );
        const longest = Math.floor(single.length / least);
        const pieces = choosePieces(single, () => pair, longest, least);
        const used = pieces.flatMap((piece) =>
          piece.pair ? [piece.at, piece.at + 1] : [piece.at],
        );
        expect(new Set(used).size).toBe(used.length);
        const pairs = pieces.filter((piece) => piece.pair).length;
        expect(pieces.length).toBeGreaterThanOrEqual(
          piecesNeeded(single.length, longest, least, pairs),
        );
        const total = pieces.reduce((sum, piece) => sum + piece.cost, 0);
        const rarest = single
          .toSorted((a, b) => a - b)
          .slice(0, piecesNeeded(single.length, longest, least, 0))
          .reduce((sum, cost) => sum + cost, 0);
        expect(total).toBeLessThanOrEqual(rarest);
        for (const piece of pieces) expect(piece.cost).toBe((piece.pair ? pair : single)[piece.at]);
      }),
    );
  });
});
