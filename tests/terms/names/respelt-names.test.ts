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

  it("is one by a habit where the rest of the name stays as it is", () => {
    const met = (name: string, nombre: string): UnitSketch[] => [
      [`They met ${name} at the market yesterday.`, `Ayer vieron a ${nombre} en el mercado.`],
    ];
    expect(slips(met("Joshua Rosenthal", "Joshua Rosental"))).toEqual(["Rosenthal > Rosental"]);
    expect(slips(met("Rosenthal", "Rosental"))).toEqual([]);
    expect(slips(met("Boris Zelensky", "Boris Zelenski"))).toEqual([]);
  });

  it("is none in a name that is translated word for word", () => {
    expect(
      slips([
        ["A team from the Marine Biological Laboratory.", "Del Laboratorio de Biología Marina."],
        ["They flew to Yosemite National Park.", "Volaron al Parque Nacional Yosemite."],
        ["See the Museum of Andean Sanctuaries.", "Visite el Museo Santuarios Andinos."],
      ]),
    ).toEqual([]);
  });

  it("is one without the accent that the source has, but for places and habits", () => {
    const seen: UnitSketch = ["They saw Huamán.", "Vieron a Huamán."];
    expect(slips([seen, ["Then Huamán left.", "Luego Huaman se fue."]])).toEqual([
      "Huamán > Huaman",
    ]);
    expect(slips([["Dom Luís reigned then.", "Entonces reinaba don Luis."]])).toEqual([]);
    expect(
      slips([
        ["Then Huamán left.", "Luego Huaman se fue."],
        ["So did Huamán.", "También Huaman."],
      ]),
    ).toEqual([]);
    expect(slips([["She lives in Québec.", "Vive en Quebec."]])).toEqual([]);
    expect(slips([["Then Castillo left.", "Luego Castillo se fue."]])).toEqual([]);
  });
});
