import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNumbers } from "../../../src/text/numbers/numbers.ts";
import { englishCardinal, englishOrdinal, spanishCardinal, spanishOrdinal } from "./numerals.ts";

const values = (text: string, language: string): readonly (number | undefined)[] =>
  findNumbers(text, language).map(({ value }) => value);

describe("numerals in words", () => {
  it.each([
    ["en", englishCardinal, "They bought", "books"],
    ["es", spanishCardinal, "Compraron", "libros"],
  ] as const)(
    "are read whole, every cardinal from 0 to 9999: %s",
    (language, say, before, after) => {
      const wrong = Array.from({ length: 10_000 }, (_, n) => n).filter((n) => {
        const found = values(`${before} ${say(n)} ${after}`, language);
        return found.length !== 1 || found[0] !== n;
      });
      expect(wrong).toEqual([]);
    },
  );

  it.each([
    ["en", englishOrdinal, "the", "vote"],
    ["es", spanishOrdinal, "la", "votación"],
  ] as const)("are read whole, every ordinal from 1 to 99: %s", (language, say, before, after) => {
    const wrong = Array.from({ length: 99 }, (_, n) => n + 1).filter((n) => {
      const found = values(`${before} ${say(n)} ${after}`, language);
      return found.length !== 1 || found[0] !== n;
    });
    expect(wrong).toEqual([]);
  });

  it("are read with scales", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), (n) => {
        expect(values(`${englishCardinal(n)} million votes`, "en")).toEqual([n * 1e6]);
        const spanish = spanishCardinal(n).replace(/uno$/u, "ún");
        expect(values(`${spanish} millones de votos`, "es")).toEqual([n * 1e6]);
        expect(values(`${spanish} miles de millones de soles`, "es")).toEqual([n * 1e9]);
      }),
      { numRuns: 200 },
    );
  });
});
