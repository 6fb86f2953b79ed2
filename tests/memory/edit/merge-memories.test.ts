import { describe, expect, it } from "vitest";
import { mergeMemories } from "../../../src/memory/edit/merge-memories.ts";
import { pairsOf, unitOf } from "../memory-of.ts";

const old = unitOf("Vacancy", "Vacante", { date: "20200101T000000Z" });
const young = unitOf("Vacancy", "Vacancia", { date: "20240101T000000Z" });

describe("merging memories", () => {
  it.each([
    ["both", [old], [young], ["Vacancy = Vacante", "Vacancy = Vacancia"]],
    ["first", [old], [young], ["Vacancy = Vacante"]],
    ["newest", [old], [young], ["Vacancy = Vacancia"]],
    ["newest", [young], [old], ["Vacancy = Vacancia"]],
    [
      "newest",
      [unitOf("Vacancy", "Vacante")],
      [unitOf("Vacancy", "Vacancia")],
      ["Vacancy = Vacante"],
    ],
  ] as const)("keeps %s of a source translated differently", (policy, first, second, pairs) => {
    const { units, conflicts } = mergeMemories([first, second], policy);
    expect(pairsOf(units)).toEqual(pairs);
    expect(conflicts).toHaveLength(1);
  });

  it("unites what people wrote of one unit, and its dates", () => {
    const first = unitOf("Yes", "Sí", {
      notes: [{ text: "Oral" }],
      props: [{ type: "x-document", value: "a.md" }],
    });
    const second = unitOf("Yes", "Sí", {
      date: "20240101T000000Z",
      notes: [{ text: "Oral" }, { text: "Emphatic" }],
      props: [{ type: "x-document", value: "b.md" }],
    });
    const { units, united, conflicts } = mergeMemories([[first], [second]], "both");
    expect(units).toMatchObject([
      {
        notes: [{ text: "Oral" }, { text: "Emphatic" }],
        props: [{ value: "a.md" }, { value: "b.md" }],
        attributes: { changedate: "20240101T000000Z" },
      },
    ]);
    expect([united, conflicts.length]).toEqual([1, 0]);
  });

  it("leaves the alternatives of one memory alone", () => {
    const { units, conflicts } = mergeMemories([[old, young], []], "first");
    expect(pairsOf(units)).toHaveLength(2);
    expect(conflicts).toEqual([]);
  });

  it("gives the memory itself when it is merged with itself", () => {
    const { units } = mergeMemories(
      [
        [old, young],
        [old, young],
      ],
      "both",
    );
    expect(units).toEqual([old, young]);
  });
});
