import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/text/detect-language.ts";

describe("the language of a text", () => {
  it.each([
    ["The peasant patrols do not wait for the police.", "en"],
    ["They didn't say what they would do.", "en"],
    ["Las rondas campesinas de la sierra no esperan a la policía.", "es"],
    ["¿Por qué lo vacaron si no había votos?", "es"],
  ])("of %j is %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    "",
    "Keiko Fujimori",
    "Toma de Lima",
    "The New York Times",
    "«The New York Times» lo publicó el lunes, según la directora.",
    "Ni una menos, ni una más: no",
    "113, 114 y 115",
    "Las decisiones de the Congress of the Republic of Peru no se discuten en la sierra",
  ])("of %j is not certain, or is not English", (text) => {
    expect(detectLanguage(text)).not.toBe("en");
  });

  it("takes the keywords of a program for none", () => {
    const branches =
      "{g, select, male {él y su voto de la sierra} other {ella y su voto de los Andes}}";
    const choice = `{n, plural, one {${branches}} other {#}}`;
    expect(detectLanguage(choice)).toBe("es");
    expect(detectLanguage(`${choice}\n{n, plural, other {`)).toBe("es");
    expect(
      detectLanguage("{n, plural, one {{g, select, male {voto} other {voto}}} other {voto}}"),
    ).toBeUndefined();
  });

  it.each(["Keiko Fujimori", "Sendero Luminoso", "Perú Libre", "Manuel Merino"])(
    "of %j is open",
    (text) => {
      expect(detectLanguage(text)).toBeUndefined();
    },
  );
});
