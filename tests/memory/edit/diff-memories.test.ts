import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffMemories } from "../../../src/memory/edit/diff-memories.ts";
import type { TranslationUnit } from "../../../src/model/unit.ts";
import { pairsOf, unitOf } from "../memory-of.ts";

function diff(before: readonly TranslationUnit[], after: readonly TranslationUnit[]) {
  const { added, removed, changed, unchanged } = diffMemories(
    () => before,
    () => after,
  );
  return {
    added: pairsOf(added),
    removed: pairsOf(removed),
    changed: changed.map((each) => pairsOf([each.before, each.after]).join(" -> ")),
    unchanged,
  };
}

describe("the difference of two memories", () => {
  it("is what came, what went and what changed", () => {
    const same = unitOf("Yes", "Sí");
    const before = [same, unitOf("Vacancy", "Vacante"), unitOf("Strike", "Paro")];
    const after = [unitOf("Vacancy", "Vacancia"), unitOf("Vote", "Voto"), same];
    expect(diff(before, after)).toEqual({
      added: ["Vote = Voto"],
      removed: ["Strike = Paro"],
      changed: ["Vacancy = Vacante -> Vacancy = Vacancia"],
      unchanged: 1,
    });
  });

  it("knows a unit by its id, then its source, then its target", () => {
    const before = [unitOf("a", "b", { id: "1" }), unitOf("c", "d"), unitOf("e", "f")];
    const after = [unitOf("x", "y", { id: "1" }), unitOf("c", "z"), unitOf("w", "f")];
    expect(diff(before, after).changed).toHaveLength(3);
  });

  it("counts notes, but not dates", () => {
    const unit = unitOf("a", "b", { date: "20200101T000000Z" });
    const dated = unitOf("a", "b", { date: "20240101T000000Z" });
    const noted = unitOf("a", "b", { notes: [{ text: "n" }] });
    expect(diff([unit], [dated]).unchanged).toBe(1);
    expect(diff([unit], [noted]).changed).toHaveLength(1);
  });

  it("counts copies", () => {
    const unit = unitOf("a", "b");
    expect(diff([unit, unit], [unit])).toMatchObject({ removed: ["a = b"], unchanged: 1 });
  });

  it("balances, and is empty for one memory in any order", () => {
    const memory = fc.array(
      fc
        .tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("x", "y", "z"))
        .map(([source, target]) => unitOf(source, target)),
    );
    fc.assert(
      fc.property(memory, memory, (before, after) => {
        const { added, removed, changed, unchanged } = diff(before, after);
        expect(removed.length + changed.length + unchanged).toBe(before.length);
        expect(added.length + changed.length + unchanged).toBe(after.length);
        expect(diff(before, before.toReversed()).unchanged).toBe(before.length);
      }),
    );
  });
});
