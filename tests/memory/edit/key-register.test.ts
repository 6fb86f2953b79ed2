import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeyCounter, KeyRegister } from "../../../src/memory/edit/key-register.ts";

describe("the register of keys", () => {
  it("says where a key was first seen", () => {
    const register = new KeyRegister();
    expect(register.see("rondas", 3)).toBeUndefined();
    expect(register.see("ronda", 4)).toBeUndefined();
    expect(register.see("rondas", 9)).toBe(3);
    expect([register.has("ronda"), register.has("rond"), register.size]).toEqual([true, false, 2]);
  });

  it("takes no key for another among a hundred thousand alike", () => {
    const register = new KeyRegister();
    for (let at = 0; at < 100_000; at += 1)
      expect(register.see(`Artículo ${at} de la Constitución`, at)).toBeUndefined();
  });

  it("counts as a map does", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "b", "c")),
        fc.array(fc.constantFrom("a", "b", "d")),
        (added, taken) => {
          const counter = new KeyCounter();
          const counts = new Map<string, number>();
          for (const key of added) {
            counter.add(key);
            counts.set(key, (counts.get(key) ?? 0) + 1);
          }
          for (const key of taken) {
            const count = counts.get(key) ?? 0;
            expect(counter.take(key)).toBe(count > 0);
            counts.set(key, Math.max(0, count - 1));
          }
        },
      ),
    );
  });
});
