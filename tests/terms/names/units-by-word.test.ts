import { describe, expect, it } from "vitest";
import { unitsByWord } from "../../../src/terms/names/units-by-word.ts";
import { documentTexts } from "../../../src/terms/recognition/document-texts.ts";
import { bitextOf } from "../../bitext-of.ts";

describe("the units that have a word", () => {
  it("are found by its fold, each once, by reading every text once", () => {
    const { units } = bitextOf([
      ["The motion on the motion failed.", "Fracasó la moción."],
      ["It ended.", null],
      ["A Motion passed.", "Pasó la Mocion."],
    ]);
    const texts = documentTexts({ sourceLanguage: "en", targetLanguage: "es" });
    let readings = 0;
    const words = unitsByWord(units, (unit) => (readings++, texts.source(unit)));
    expect(words.get("motion")).toEqual([units[0], units[2]]);
    expect(words.get("ended")).toEqual([units[1]]);
    expect(words.get("nothing")).toBeUndefined();
    expect(readings).toBe(units.length);
    expect(unitsByWord(units, texts.target).get("mocion")).toEqual([units[0], units[2]]);
  });
});
