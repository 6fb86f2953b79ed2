import { describe, expect, it } from "vitest";
import { areHabits, mayBeRespelt } from "../../../src/terms/names/same-name.ts";

describe("words that may be one name", () => {
  it("are spelt by the habits of two languages, shortened or begin alike", () => {
    for (const [left, right] of [
      ["gorbachev", "gorbachov"],
      ["yeltsin", "ieltsin"],
      ["khomeini", "jomeini"],
      ["florida", "fla"],
      ["congress", "congreso"],
    ] as const)
      expect([left, right, mayBeRespelt(left, right)]).toEqual([left, right, true]);
  });

  it("are not those of two persons", () => {
    for (const [left, right] of [
      ["vizcarra", "sagasti"],
      ["humala", "toledo"],
      ["bush", "kerry"],
    ] as const)
      expect([left, right, mayBeRespelt(left, right)]).toEqual([left, right, false]);
  });
});

describe("habits of spelling", () => {
  it("add a syllable or an ending, and take none away unless the language is shorter", () => {
    expect(areHabits("department", "departamento", false)).toBe(true);
    expect(areHabits("departamento", "department", true)).toBe(true);
    expect(areHabits("national", "nacional", false)).toBe(true);
    expect(areHabits("zapata", "zapta", false)).toBe(false);
    expect(areHabits("pompeo", "pomfeo", false)).toBe(false);
  });
});
