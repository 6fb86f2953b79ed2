import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.ts";

describe("a demonym", () => {
  it.each([
    ["honduran", "honduras", "en"],
    ["argentine", "argentina", "en"],
    ["argentinian", "argentina", "en"],
    ["israeli", "israel", "en"],
    ["mongols", "mongolia", "en"],
    ["slovaks", "slovakia", "en"],
    ["saxon", "saxony", "en"],
    ["chilean", "chile", "en"],
    ["sudafricana", "sudafrica", "es"],
    ["sudafricanos", "sudafrica", "es"],
    ["suizo", "suiza", "es"],
    ["hondureña", "honduras", "es"],
    ["salvadoreños", "salvador", "es"],
    ["israelies", "israel", "es"],
    ["frances", "francia", "es"],
    ["canadiense", "canada", "es"],
  ])("is %s of %s", (written, place, language) => {
    expect(languageOf(language).isDemonym(written, place)).toBe(true);
  });

  it.each([
    ["ucraina", "ucrania", "es"],
    ["venezula", "venezuela", "es"],
    ["fijimori", "fujimori", "es"],
    ["boluarti", "boluarte", "es"],
    ["hondurad", "honduras", "en"],
    ["argentnia", "argentina", "en"],
    ["cajamarka", "cajamarca", "es"],
    ["honduran", "honduras", "es"],
  ])("is not %s of %s", (written, place, language) => {
    expect(languageOf(language).isDemonym(written, place)).toBe(false);
  });
});
