import { describe, expect, it } from "vitest";
import { isDoubleSpelling } from "../../../../src/languages/es/lists/double-spellings.ts";

describe("two right spellings of a word", () => {
  it.each([
    ["sobreescribir", "sobrescribir"],
    ["transmision", "trasmision"],
    ["reemplazo", "remplazo"],
    ["postguerra", "posguerra"],
    ["substancia", "sustancia"],
    ["psicologo", "sicologo"],
  ])("%s, %s", (left, right) => {
    expect(isDoubleSpelling(left, right)).toBe(true);
    expect(isDoubleSpelling(right, left)).toBe(true);
  });
  it.each([
    ["transmision", "transmision"],
    ["transaccion", "trasaccion"],
    ["transporte", "trnsporte"],
    ["post", "pos"],
  ])("not %s, %s", (left, right) => {
    expect(isDoubleSpelling(left, right)).toBe(false);
  });
});
