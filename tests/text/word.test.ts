import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.ts";
import { readWords } from "../../src/text/tokenize.ts";
import { closedClassBit, WordMemo, wordOf } from "../../src/text/word.ts";

describe("words", () => {
  it("are kept once for a spelling", () => {
    const { words } = readWords("La vacancia y la Vacancia: vacancia.");
    expect(words[1]).toBe(words[5]);
    expect(words[1]).not.toBe(words[4]);
    expect(wordOf("vacancia")).toBe(words[1]);
  });
  it.each([
    ["Congreso", { isLower: false, hasCapital: true, inCapitals: false }],
    ["ronda", { isLower: true, hasCapital: false, inCapitals: false }],
    ["JNE", { isLower: false, hasCapital: true, inCapitals: true }],
    ["2023", { isLower: true, hasCapital: false, inCapitals: true }],
    ["Ñ", { isLower: false, hasCapital: true, inCapitals: true }],
  ])("say how %s is written", (surface, expected) => {
    expect(wordOf(surface)).toMatchObject(expected);
  });
  it("say in which languages they are function words", () => {
    const english = closedClassBit(languageOf("en-GB"));
    const spanish = closedClassBit(languageOf("es-PE"));
    expect(wordOf("the").closedClasses).toBe(english);
    expect(wordOf("según").closedClasses).toBe(spanish);
    expect(wordOf("no").closedClasses).toBe(english | spanish);
    expect(wordOf("mine").closedClasses & closedClassBit(languageOf("pt"))).toBe(0);
  });
});

describe("what is remembered of words", () => {
  it("is found out once for each, also after the table of words has started over", () => {
    const asked: string[] = [];
    const lengths = new WordMemo(({ surface }) => {
      asked.push(surface);
      return surface.length;
    });
    const before = wordOf("censura");
    expect([lengths.get(before), lengths.get(before)]).toEqual([7, 7]);
    // More distinct words than the table holds.
    for (let index = 0; index < 110_000; index++) {
      const surface = `palabra${index}`;
      if (lengths.get(wordOf(surface)) !== surface.length) throw new Error(surface);
    }
    const after = wordOf("censura");
    expect(after).not.toBe(before);
    expect([lengths.get(after), lengths.get(before)]).toEqual([7, 7]);
    expect(asked.filter((surface) => surface === "censura").length).toBeGreaterThan(1);
  });
});
