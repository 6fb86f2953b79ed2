import { describe, expect, it } from "vitest";
import { nearNames } from "../../src/terms/names/near-names.ts";
import { standingTerms } from "../../src/terms/recognition/target-terms.ts";
import { readText } from "../../src/text/read-text.ts";
import { glossaryOf } from "./glossary-of.ts";

const spanish = (text: string) => readText(text, "es");
const name = (text: string) => ({ text, pos: "proper noun" }) as const;

const compiled = glossaryOf([
  [name("Fujimori"), name("Fujimori")],
  [name("Ombudsman’s Office"), name("Defensoría del Pueblo")],
  ["start", { text: "inicio", pos: "noun", gender: "masculine" }],
  ["motion", { text: "moción", pos: "noun", gender: "feminine" }],
]);

function misspelt(target: string, source = ""): string[] {
  return nearNames(spanish(target), readText(source, "en"), compiled.target()).map(
    ({ written, expected }) => `${written} ${expected}`,
  );
}

describe("names nearly right", () => {
  it("are found, the first letter being right", () => {
    expect(misspelt("Habló Fijimori en Lima.")).toEqual(["Fijimori Fujimori"]);
    expect(misspelt("Habló Rujimori en Lima.")).toEqual([]);
  });
  it.each(["Fujimori", "los Fujimoristas", "el Fujimorismo", "fijimori"])("%s is none", (text) => {
    expect(misspelt(`Habló ${text} en Lima.`)).toEqual([]);
  });
  it("are other people where the source has them too", () => {
    expect(misspelt("Habló Fijimori.", "Fijimori spoke.")).toEqual([]);
  });
  it("count in a longer name only beside its other words", () => {
    expect(misspelt("La Defensoria y la Defensoríe del Pueblo")).toEqual(["Defensoríe Defensoría"]);
    expect(misspelt("El Defensor del Pueblo habló.")).toEqual([]);
  });
});

describe("terms that stand in a text", () => {
  const lost = (text: string): string[] =>
    standingTerms(spanish(text), compiled.target()).flatMap(({ accentLost, surface }) =>
      accentLost ? [surface] : [],
    );
  it("have lost an accent or not", () => {
    expect(lost("La mocion, la moción, dos mociones.")).toEqual(["mocion"]);
  });
  it("are other words where an accent is one too many", () => {
    expect(lost("El paro inició ayer.")).toEqual([]);
  });
});
