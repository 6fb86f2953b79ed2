import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { similarity } from "../../../src/memory/compare/similarity.ts";

const value = (left: string, right: string): number =>
  Math.round(similarity(left, right).value * 1000) / 1000;

describe("the similarity of two segments", () => {
  it.each([
    ["The patrols closed the road.", "The patrols closed the road.", 1],
    ["The patrols closed the road.", "The patrols blocked the road.", 0.8],
    ["The patrols closed the road.", "The patrols closed the main road.", 0.833],
    ["The patrols closed the road.", "On Monday the patrols closed the road.", 0.714 - 0.01],
    ["one two three", "three two one", 0.333],
    ["Congress", "Senate", 0],
  ])("of %j and %j counts words inserted, deleted and changed", (left, right, expected) => {
    expect(value(left, right)).toBeCloseTo(expected, 2);
  });

  it.each([
    ["capitals", "the road to Puno", "The Road to Puno", 0.99],
    ["accents", "Peru Libre voted", "Perú Libre voted", 0.99],
    ["numbers", "Article 113 has 5 causes", "Article 114 has 6 causes", 0.99],
    ["numbers", "Some 12,000 marched", "Some 900.5 marched", 0.99],
    ["punctuation", "Will they come back?", "Will they come back.", 0.99],
    ["all of these", "peru: 12 votes", "Perú has 13 votes", 0.75 - 0.04],
  ])("loses one point for %s, once", (_, left, right, expected) => {
    expect(value(left, right)).toBeCloseTo(expected, 2);
  });

  it("loses nothing for white space and for the form of the letters", () => {
    expect(value("Perú  Libre\nvotó.", "Peru\u0301 Libre voto\u0301.")).toBe(1);
  });

  it("takes ñ for a letter of its own", () => {
    expect(value("un año", "un ano")).toBe(0.5);
  });

  it("sees punctuation that moved even where no word did", () => {
    expect(value("No, come back", "No come, back")).toBe(0.99);
  });

  it("is 0 where a side has no words", () => {
    expect(value("…", "…")).toBe(0);
  });

  it("is 1 for a text and itself, and never more for any two", () => {
    const text = fc.array(fc.constantFrom("a", "Á", "b1", "22", "ñ", "—", "c,"), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const left = `x ${one.join(" ")}`;
        expect(similarity(left, left).value).toBe(1);
        expect(similarity(left, other.join(" ")).value).toBeLessThanOrEqual(1);
        expect(similarity(left, other.join(" ")).distance).toBe(
          similarity(other.join(" "), left).distance,
        );
      }),
    );
  });
});
