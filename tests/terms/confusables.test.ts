import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generateForms } from "../../src/languages/generate-forms.ts";
import type { FormRequest } from "../../src/languages/language.ts";
import { recogniseTerms } from "../../src/terms/recognition/recognise-terms.ts";
import { readText } from "../../src/text/read-text.ts";
import { glossaryOf, type ConceptSketch } from "./glossary-of.ts";

interface Entry extends Omit<FormRequest, "language"> {
  readonly word: string;
  readonly english: string;
}

const noun = (
  word: string,
  english: string,
  gender: "masculine" | "feminine",
  genderInflects = false,
): Entry => ({ word, english, wordClass: "noun", gender, genderInflects });
const verb = (word: string, english: string): Entry => ({ word, english, wordClass: "verb" });
const adjective = (word: string, english: string): Entry => ({
  word,
  english,
  wordClass: "adjective",
});

const formsOf = ({ word, ...request }: Entry): readonly string[] =>
  generateForms(word, { ...request, language: "es" });

// Words that differ by little and share no form.
const apart: readonly (readonly [Entry, Entry])[] = [
  [noun("libro", "book", "masculine"), adjective("libre", "free")],
  [noun("puerto", "port", "masculine"), noun("puerta", "door", "feminine")],
  [noun("político", "politician", "masculine"), noun("política", "policy", "feminine")],
  [noun("toma", "taking", "feminine"), noun("tomate", "tomato", "masculine")],
  [adjective("general", "general"), verb("generar", "generate")],
  [noun("casa", "house", "feminine"), noun("caso", "case", "masculine")],
  [noun("banco", "bank", "masculine"), noun("banca", "bench", "feminine")],
  [noun("vacancia", "vacancy", "feminine"), noun("vacante", "vacant post", "feminine")],
];
// Words of which one is spelt as a person of the other: what stands around tells them apart.
const alike: readonly (readonly [Entry, Entry])[] = [
  [noun("paro", "strike", "masculine"), verb("parar", "stop")],
  [noun("vaca", "cow", "feminine"), verb("vacar", "vacate")],
  [noun("marcha", "march", "feminine"), verb("marchar", "walk off")],
  [noun("cargo", "office", "masculine"), verb("cargar", "load")],
  [noun("toma", "taking", "feminine"), verb("tomar", "take")],
];

describe("forms of confusable words", () => {
  it.each(apart.map((pair) => [pair.map(({ word }) => word).join(", "), ...pair] as const))(
    "%s have none in common",
    (_, left, right) => {
      const other = new Set(formsOf(right));
      expect(formsOf(left).filter((form) => other.has(form))).toEqual([]);
    },
  );

  it("English and Spanish of one spelling stay apart: policía is no policy", () => {
    const policy = new Set(generateForms("policy", { language: "en", wordClass: "noun" }));
    const policia = generateForms("policía", { language: "es", wordClass: "noun" });
    expect(policia.filter((form) => policy.has(form))).toEqual([]);
  });

  const index = (entries: readonly Entry[]) =>
    glossaryOf(
      entries.map(({ word, english, wordClass }): ConceptSketch => [
        english,
        { text: word, pos: wordClass === "name" || wordClass === "fixed" ? "other" : wordClass },
      ]),
      { source: "es", target: "en" },
    ).source;

  const articles = ["El", "La", "Los", "Las", "Un", "Una", "Sus", "Este"];

  it.each([...apart, ...alike])(
    "no form of one is taken for the other after an article",
    (left, right) => {
      const both = index([left, right]);
      const arbitrary = fc.tuple(fc.constantFrom(...formsOf(left)), fc.constantFrom(...articles));
      fc.assert(
        fc.property(arbitrary, ([form, article]) => {
          const found = recogniseTerms(readText(`${article} ${form} llegó tarde.`, "es"), both);
          expect(found.map(({ occurrence }) => occurrence.concept.id)).toEqual([left.english]);
        }),
      );
    },
  );

  it.each(alike)("no noun is taken for a verb that stands alone in the glossary", (left, right) => {
    const only = index([right]);
    for (const article of articles)
      for (const form of formsOf(left)) {
        const found = recogniseTerms(readText(`${article} ${form} llegó tarde.`, "es"), only);
        expect([form, found.length > 0 && /[oes]$|as$/u.test(form)]).toEqual([form, false]);
      }
  });

  it("a verb is still found in its persons", () => {
    const only = index([verb("vacar", "vacate"), verb("parar", "stop")]);
    const count = (text: string): number => recogniseTerms(readText(text, "es"), only).length;
    expect(count("El Congreso vacó al presidente.")).toBe(1);
    expect(count("Los ronderos pararon la marcha.")).toBe(1);
    expect(count("Quieren vacarlo otra vez.")).toBe(1);
  });
});
