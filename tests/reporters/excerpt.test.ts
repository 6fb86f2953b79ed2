import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderExcerpt } from "../../src/reporters/excerpt.ts";

const paint = (_: unknown, text: string): string => text;
const marksOf = (before: string, word: string): string | undefined =>
  renderExcerpt(
    {
      text: `${before}${word} fin`,
      range: { start: before.length, end: before.length + word.length },
    },
    { width: 400, paint, colour: false },
  )[1];
const segmenter = new Intl.Segmenter("en");
const graphemes = (text: string): number => [...segmenter.segment(text)].length;

describe("the marks under the words of an excerpt", () => {
  it("stand below them, however a letter is written", () => {
    expect(marksOf("¿Cómo “", "acción")).toBe("       ~~~~~~");
    expect(marksOf("¿Cómo “".normalize("NFD"), "acción".normalize("NFD"))).toBe("       ~~~~~~");
    expect(marksOf("🇵🇪 ", "👩‍🌾s")).toBe("  ~~");
  });

  it("are as many as there are characters to be seen", () => {
    const character = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0x20, max: 0x2ff }) },
      fc.constantFrom(0x301, 0x200d, 0x1f1f5, 0x2013, 0x201c, 0x20ac, 0xfe0f),
    );
    const text = fc
      .array(character, { minLength: 1, maxLength: 12 })
      .map((codes) => String.fromCodePoint(...codes));
    fc.assert(
      fc.property(text, text, (before, word) => {
        const room = " ".repeat(graphemes(before));
        expect(marksOf(before, word)).toBe(room + "~".repeat(Math.max(1, graphemes(word))));
      }),
    );
  });
});
