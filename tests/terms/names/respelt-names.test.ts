import { describe, expect, it } from "vitest";
import { respeltNames } from "../../../src/terms/names/respelt-names.ts";
import { documentTexts } from "../../../src/terms/recognition/document-texts.ts";
import { bitextOf, type UnitSketch } from "../../bitext-of.ts";

function slips(units: readonly UnitSketch[], known: readonly string[] = []): string[] {
  const texts = documentTexts({ sourceLanguage: "en", targetLanguage: "es" });
  return respeltNames(bitextOf(units).units, texts, new Set(known)).map(
    ({ written, usual }) => `${usual} > ${written}`,
  );
}

describe("a name that the translation spells otherwise than the source", () => {
  it("is a slip where no habit of spelling accounts for it, even at the start of a sentence", () => {
    expect(slips([["Pompeo left.", "Pomfeo se fue."]])).toEqual(["Pompeo > Pomfeo"]);
    expect(slips([["They saw Kerry.", "Vieron a Kefry."]])).toEqual(["Kerry > Kefry"]);
    expect(slips([["It rained in California.", "Llovió en Californa."]])).toEqual([
      "California > Californa",
    ]);
  });

  it("is one by a habit as well where the translation has it right elsewhere", () => {
    const units: UnitSketch[] = [["They saw Calzadilla.", "Vieron a Calsadilla."]];
    expect(slips(units)).toEqual([]);
    expect(slips([...units, ["Calzadilla left.", "Calzadilla se fue."]])).toEqual([
      "Calzadilla > Calsadilla",
    ]);
  });

  it("is another rule's work where the glossary has the name", () => {
    expect(slips([["Pompeo left.", "Pomfeo se fue."]], ["pompeo"])).toEqual([]);
  });

  it("is none where it is the translation, or somebody whom the source has too", () => {
    expect(slips([["The Department said so.", "Lo dijo el Departamento."]])).toEqual([]);
    expect(slips([["They saw Aachen and Ukraine.", "Vieron Aquisgrán y Ucrania."]])).toEqual([]);
    expect(
      slips([
        ["They saw Boluarte.", "Vieron a Boluarde."],
        ["Boluarde left.", "Se fue Boluarde."],
      ]),
    ).toEqual([]);
  });
});
