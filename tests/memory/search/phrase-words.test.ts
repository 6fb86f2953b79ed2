import { describe, expect, it } from "vitest";
import { numberSpellings } from "../../../src/memory/search/number-spellings.ts";
import { phraseForms, phrasePattern } from "../../../src/memory/search/phrase-forms.ts";

function found(phrase: string, language: string, text: string): boolean {
  const forms = phraseForms(phrase, language, { exact: false });
  return phrasePattern(forms, { inRow: true, exact: false })(text).length > 0;
}

describe("a query", () => {
  it.each([
    ["marching", "en", "They march in Lima.", true],
    ["repealed", "en", "Congress will repeal the law.", true],
    ["derogué", "es", "El Congreso derogó la ley.", true],
    ["marcharon", "es", "Las rondas marchan.", true],
    ["juezas", "es", "El juez votó.", true],
    ["1.250", "es", "Llegaron 1250 ronderos.", true],
    ["1250", "en", "There came 1,250 of them.", true],
    ["AIDS", "en", "The aid came late.", false],
    ["the AIDS crisis", "en", "The aid crisis.", false],
    ["aids", "en", "The aid came late.", true],
    ["sing", "en", "The s came late.", false],
  ])("for %j in %s, in %j: %s", (phrase, language, text, is) => {
    expect(found(phrase, language, text)).toBe(is);
  });

  it.each([
    ["1250", ["1250", "1,250", "1.250"]],
    ["1.250.000", ["1.250.000", "1250000", "1,250,000"]],
    ["12.5", ["12.5"]],
    ["250", ["250"]],
  ])("for the number %s looks for %j", (written, spellings) => {
    expect(numberSpellings(written)).toEqual(spellings);
  });
});
