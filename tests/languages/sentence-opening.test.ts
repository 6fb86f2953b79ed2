import { describe, expect, it } from "vitest";
import { readText } from "../../src/text/read-text.ts";

const opens = (text: string, language: string): boolean => {
  const row = readText(text, language);
  return row.language.opensWithName(row, 0);
};

describe("the beginning of a sentence", () => {
  it.each([
    ["Boluarte renunció ayer.", "es"],
    ["Torres fue interrogado.", "es"],
    ["Dina Boluarte, que estaba allí.", "es"],
    ["ONPE publicó los resultados.", "es"],
    ["Boluarte was questioned.", "en"],
    ["Boluarte resigned.", "en"],
  ])("is a name before a verb, or in two words: %s", (text, language) => {
    expect(opens(text, language)).toBe(true);
  });

  it.each([
    ["Renunció el viernes.", "es"],
    ["Finalmente se fue.", "es"],
    ["Manifestantes bloquearon la vía.", "es"],
    ["El ministro renunció.", "es"],
    ["Protesters blocked the road.", "en"],
    ["Finally she resigned.", "en"],
    ["Boluarte a déclaré.", "fr"],
  ])("is no name, or nobody knows: %s", (text, language) => {
    expect(opens(text, language)).toBe(false);
  });
});
