import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordDistance } from "../../../src/memory/compare/align-words.ts";
import { BitParallelDistance } from "../../../src/memory/search/bit-parallel-distance.ts";

const unknown = 0xfffffff0;
const words = 9;
// Tokens of a small vocabulary in several ways of writing, numbers, and words that the index does not have.
const token = fc.oneof(
  fc.tuple(fc.nat(words - 1), fc.nat(7)).map(([word, variant]) => (word << 4) | variant),
  fc.nat(words - 1).map((word) => (word << 4) | 8),
);
const query = fc.array(fc.oneof({ weight: 9, arbitrary: token }, fc.constant(unknown)), {
  minLength: 1,
  maxLength: 110,
});

describe("the distance in words, many at a time", () => {
  it("is the plain one up to the limit, and above the limit where that is", () => {
    const distance = new BitParallelDistance(words);
    fc.assert(
      fc.property(query, fc.array(token, { maxLength: 110 }), fc.nat(120), (asked, unit, limit) => {
        const left = Uint32Array.from(asked);
        const right = Uint32Array.from(unit);
        const plain = wordDistance(
          { array: left, from: 0, count: left.length },
          { array: right, from: 0, count: right.length },
        );
        distance.setQuery(left, left.length, unknown);
        const fast = distance.to(right, 0, right.length, limit);
        expect(Math.min(fast, limit + 1)).toBe(Math.min(plain, limit + 1));
      }),
      { numRuns: 2000 },
    );
  });
});
