import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/text/tokenize.ts";

describe("tokens of a text", () => {
  it("are runs of letters, marks and digits, with the gap before each", () => {
    expect(
      tokenize("¡Los ronderos de San Juan-Bautista, 30!").map(({ gap, surface }) => [gap, surface]),
    ).toEqual([
      ["¡", "Los"],
      [" ", "ronderos"],
      [" ", "de"],
      [" ", "San"],
      [" ", "Juan"],
      ["-", "Bautista"],
      [", ", "30"],
    ]);
  });
  it("are told with and without their accents", () => {
    expect(tokenize("AÑO Tacaná")).toMatchObject([
      { lower: "año", fold: "año" },
      { lower: "tacaná", fold: "tacana" },
    ]);
  });
  it("give the text back with their gaps, letters outside the basic plane included", () => {
    const piece = fc.oneof(
      fc.constantFrom("Perú", "’s", ". ", "𝒜𝓃𝒹", "🗳️", "e\u0301", "\ud835", " "),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        const tokens = tokenize(text);
        const rebuilt = tokens.map(({ gap, start, end }) => gap + text.slice(start, end)).join("");
        expect(rebuilt + text.slice(tokens.at(-1)?.end ?? 0)).toBe(text);
        for (const { surface, start, end } of tokens) expect(surface).toBe(text.slice(start, end));
      }),
    );
  });
});
