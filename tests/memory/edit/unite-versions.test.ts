import { describe, expect, it } from "vitest";
import { uniteVersions } from "../../../src/memory/edit/unite-versions.ts";
import { pairsOf, unitOf } from "../memory-of.ts";

const note = (text: string) => ({ text });
const base = unitOf("Vacancy", "Vacante", { notes: [note("old"), note("kept")] });

describe("two versions of a unit", () => {
  it("are united where they changed different things", () => {
    const ours = unitOf("Vacancy", "Vacancia", {
      notes: [note("old"), note("kept"), note("ours")],
    });
    const theirs = unitOf("Vacancy", "Vacante", { notes: [note("kept"), note("theirs")] });
    const united = uniteVersions(base, ours, theirs);
    expect(pairsOf(united === undefined ? [] : [united])).toEqual(["Vacancy = Vacancia"]);
    expect(united?.notes).toEqual([note("kept"), note("ours"), note("theirs")]);
  });

  it("are a conflict where both changed a text", () => {
    const [ours, theirs] = ["Vacancia", "Vacío"].map((target) => unitOf("Vacancy", target));
    if (ours === undefined || theirs === undefined) throw new Error("no versions");
    expect(uniteVersions(base, ours, theirs)).toBeUndefined();
    expect(uniteVersions(undefined, ours, theirs)).toBeUndefined();
  });

  it("take the date of the later", () => {
    const early = unitOf("Vacancy", "Vacancia", { date: "20240101T000000Z" });
    const late = unitOf("Vacancy", "Vacancia", { date: "20250101T000000Z" });
    expect(uniteVersions(base, early, late)?.attributes["changedate"]).toBe("20250101T000000Z");
    expect(uniteVersions(base, late, early)?.attributes["changedate"]).toBe("20250101T000000Z");
  });
});
