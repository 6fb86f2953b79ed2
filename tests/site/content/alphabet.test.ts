import { describe, expect, it } from "vitest";
import { inDictionaryOrder, letterName, letterOf } from "../../../src/site/content/alphabet.ts";

describe("the order of a dictionary", () => {
  it("counts no accents and no capitals, and has ñ after n", () => {
    const words = ["ñandú", "Oaxaca", "nuevo", "año", "anzuelo", "Árbol", "¿qué?", "arboleda"];
    expect(inDictionaryOrder(words, (word) => word)).toEqual([
      ...["anzuelo", "año", "Árbol", "arboleda", "nuevo", "ñandú", "Oaxaca", "¿qué?"],
    ]);
  });

  it.each([
    ["Árbol", "A", "a"],
    ["¿quién?", "Q", "q"],
    ["ñandú", "Ñ", "ud1"],
    ["2024", "0", "0"],
    ["条約", "条", "u6761"],
    ["…", "", "other"],
  ])("has %s under %j", (word, letter, name) => {
    expect(letterOf(word)).toBe(letter);
    expect(letterName(letter)).toBe(name);
  });
});
