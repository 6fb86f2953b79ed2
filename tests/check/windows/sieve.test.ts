import fc from "fast-check";
import { expect, it } from "vitest";
import { Sieve } from "../../../src/check/windows/sieve.ts";

it("tells texts with different things beside them, however many there are", () => {
  const pairs = fc.array(fc.tuple(fc.nat(900), fc.nat(2)), { maxLength: 3000 });
  fc.assert(
    fc.property(pairs, (added) => {
      const sieve = new Sieve();
      const beside = new Map<number, Set<number>>();
      for (const [text, thing] of added) {
        sieve.add(`text ${text}`, `thing ${thing}`);
        beside.set(text, (beside.get(text) ?? new Set()).add(thing));
      }
      for (let text = 0; text <= 900; text += 1)
        expect(sieve.isMixed(`text ${text}`)).toBe((beside.get(text)?.size ?? 0) > 1);
    }),
    { numRuns: 20 },
  );
});
