import { describe, expect, it } from "vitest";
import { hasStemMarks, stemPattern, withoutStemMarks } from "../../src/strings/stem-marks.ts";
import { isWordPattern } from "../../src/strings/word-pattern.ts";

describe("a bar in a word", () => {
  it.each([
    ["vacan|cia", "vacancia", "vacan*"],
    ["ronda| campesina|", "ronda campesina", "ronda* campesina*"],
    ["moci|ón de vacan|cia", "moción de vacancia", "moci* de vacan*"],
    ["elec|toral-campaña", "electoral-campaña", "elec*-campaña"],
  ])("marks the end of a stem: %s", (marked, text, pattern) => {
    expect(hasStemMarks(marked)).toBe(true);
    expect(withoutStemMarks(marked)).toBe(text);
    expect(stemPattern(marked)).toBe(pattern);
    expect(isWordPattern(pattern)).toBe(true);
  });

  it.each(["a|b", "ley | norma", "x|y|z", "una|dos|tres", "|cia", "ISO|8859", "grep '^a'|wc"])(
    "is a letter in %s",
    (text) => {
      expect(hasStemMarks(text)).toBe(false);
      expect(withoutStemMarks(text)).toBe(text);
    },
  );
});
