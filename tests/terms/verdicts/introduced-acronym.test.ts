import { describe, expect, it } from "vitest";
import { verdict, type ConceptSketch } from "../glossary-of.ts";

const jury: ConceptSketch = ["National Jury of Elections", "Jurado Nacional de Elecciones"];
const toEnglish = { source: "es", target: "en" };

describe("an acronym that the source gives beside a name", () => {
  it.each([
    ["El Jurado Nacional de Elecciones (JNE) habló.", "The JNE spoke for the Jury of Honour."],
    ["El JNE (Jurado Nacional de Elecciones) habló.", "The JNE spoke."],
    ["El Jurado Nacional de Elecciones (JNE, en Lima) habló.", "The JNE in Lima spoke."],
    ["El Jurado Nacional de Elecciones [JNE] habló.", "The JNE spoke."],
  ])("stands for it in the translation: %s", (source, target) => {
    expect(verdict([jury], [source, target], toEnglish)).toBe("abbreviated");
  });

  it.each([
    ["El Jurado Nacional de Elecciones y la ONPE hablaron.", "The ONPE spoke."],
    ["El Jurado Nacional de Elecciones (JNE) habló.", "The ONPE spoke."],
    ["El Jurado Nacional de Elecciones (JNE) habló.", "They spoke."],
    ["El Jurado Nacional de Elecciones (y la ONPE) habló.", "The ONPE spoke."],
  ])("is no other acronym, nor one that stands apart: %s / %s", (source, target) => {
    expect(verdict([jury], [source, target], toEnglish)).not.toBe("abbreviated");
  });

  it("leaves the name in full as it is", () => {
    expect(
      verdict(
        [jury],
        ["El Jurado Nacional de Elecciones (JNE) habló.", "The National Jury of Elections spoke."],
        toEnglish,
      ),
    ).toBe("contiguous");
  });
});
