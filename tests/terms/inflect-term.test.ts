import { describe, expect, it } from "vitest";
import type { Concept, Term } from "../../src/model/concept.ts";
import {
  capitalisedLike,
  genderOfTerm,
  inflectionOf,
  inflectTerm,
  type Inflection,
} from "../../src/terms/inflect-term.ts";

function termOf(text: string, more: Partial<Term> = {}): [Term, Concept] {
  const term: Term = {
    ...{ text, language: "es", status: "preferred", partOfSpeech: "noun" },
    ...{
      grammaticalGender: undefined,
      flags: [],
      note: "",
      source: "",
      props: [],
      location: undefined,
    },
    ...more,
  };
  const concept = { id: "x", subjectField: "", definition: "", terms: [term], props: [] };
  return [term, concept];
}

const plural: Inflection = { number: "plural" };
const singular: Inflection = { number: "singular" };

describe("a term in another number", () => {
  it.each([
    ["ronda campesina", "rondas campesinas"],
    ["huelga de hambre", "huelgas de hambre"],
    ["jefe de gabinete", "jefes de gabinete"],
    ["equipo de protección personal", "equipos de protección personal"],
    ["nueva ley orgánica", "nuevas leyes orgánicas"],
    ["voz", "voces"],
    ["la crisis", "crisis"],
  ])("%s → %s", (text, expected) => {
    expect(inflectTerm(...termOf(text), plural).text).toBe(expected);
  });

  it.each([
    ["rondas campesinas", "ronda campesina"],
    ["elecciones generales", "elección general"],
  ])("%s → %s", (text, expected) => {
    expect(inflectTerm(...termOf(text), singular).text).toBe(expected);
  });

  it("keeps a name as it is", () => {
    const name = termOf("Perú Libre", { partOfSpeech: "proper noun" });
    expect(inflectTerm(...name, plural)).toEqual({ text: "Perú Libre", isCertain: true });
  });

  it("keeps the capitals that the glossary has", () => {
    expect(inflectTerm(...termOf("Toma de Lima", { partOfSpeech: "noun" }), plural).text).toBe(
      "Tomas de Lima",
    );
  });

  it("is not certain of a verb, nor without a number", () => {
    expect(inflectTerm(...termOf("vacar", { partOfSpeech: "verb" }), plural)).toEqual({
      text: "vacar",
      isCertain: false,
    });
    expect(inflectTerm(...termOf("ronda campesina"), {}).isCertain).toBe(false);
  });

  it("inflects English, too", () => {
    expect(inflectTerm(...termOf("peasant patrol", { language: "en" }), plural).text).toBe(
      "peasant patrols",
    );
    expect(inflectTerm(...termOf("member of Congress", { language: "en" }), plural).text).toBe(
      "members of Congress",
    );
  });
});

describe("a person", () => {
  it("has the gender that stood there", () => {
    const rondero = termOf("rondero campesino");
    expect(inflectTerm(...rondero, { number: "plural", gender: "feminine" }).text).toBe(
      "ronderas campesinas",
    );
    expect(inflectTerm(...rondero, { number: "plural", gender: "masculine" }).text).toBe(
      "ronderos campesinos",
    );
  });
});

describe("the form of words in a text", () => {
  it.each([
    ["patrulla campesina", "patrullas campesinas", { number: "plural" }],
    ["patrulla campesina", "patrulla campesina", { number: "singular" }],
  ])("of %s, %s", (text, surface, expected) => {
    expect(inflectionOf(...termOf(text), surface)).toMatchObject(expected);
  });

  it("is nothing where they show nothing", () => {
    expect(inflectionOf(...termOf("crisis"), "crisis").number).toBeUndefined();
    expect(inflectionOf(...termOf("ronda"), "las rondas del norte")).toEqual({});
  });

  it("says the gender of a term, as stated or as its adjective shows", () => {
    expect(genderOfTerm(...termOf("ronda", { grammaticalGender: "feminine" }))).toBe("feminine");
    expect(genderOfTerm(...termOf("ronda campesina"))).toBe("feminine");
    expect(genderOfTerm(...termOf("ronderío campesino"))).toBe("masculine");
  });
});

describe("capitals", () => {
  it.each([
    ["Patrullas campesinas", "rondas campesinas", "Rondas campesinas"],
    ["patrullas", "rondas", "rondas"],
    ["PATRULLAS CAMPESINAS", "rondas campesinas", "RONDAS CAMPESINAS"],
    ["ONU", "organización", "organización"],
    ["«Patrullas", "rondas", "Rondas"],
  ])("of %s on %s: %s", (replaced, text, expected) => {
    expect(capitalisedLike(replaced, text)).toBe(expected);
  });
});
