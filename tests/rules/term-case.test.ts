import { describe, expect, it } from "vitest";
import { termCase } from "../../src/rules/term-case.ts";
import { runExample } from "./run-example.ts";

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";

describe("the capitals of a pattern", () => {
  it.each([
    ["Partido Aprist*", "", "Ganó el Partido Aprista.", []],
    ["Partido Aprist*", "", "Ganó el partido aprista.", []],
    ["/Partido Aprista?s?/", "regex", "Ganó el Partido Aprista.", []],
    ["militante* aprista*", "", "Hablaron los Militantes Apristas.", ["raised"]],
    ["militante* aprista*", "", "Hablaron los militantes apristas.", []],
  ])("are those of %s", (term, flags, target, expected) => {
    const findings = runExample(termCase, {
      glossary: `${header}\naprista,APRA member,${term},preferred,noun,,${flags},,,\n`,
      units: [["The APRA member won.", target]],
      expect: expected,
    });
    expect(findings.map(({ messageId }) => messageId)).toEqual(expected);
  });
});

describe("a word that is a country and its adjective", () => {
  it.each([
    ["Argentina", "The consulate of Argentina closed.", "Cerró el consulado argentina.", []],
    ["China", "The ships of China left.", "Zarparon las naves china y peruana.", []],
    ["China", "The ships of China left.", "Zarparon las naves de china.", ["lowered"]],
    [
      "China",
      "The ships of Peru and China left.",
      "Zarparon las naves de Perú y china.",
      ["lowered"],
    ],
  ])(
    "is the country behind a preposition alone: %s, %s %s",
    (country, source, target, expected) => {
      const findings = runExample(termCase, {
        glossary: `${header}\ncountry,${country},${country},preferred,proper noun,,,,,\n`,
        units: [[source, target]],
        expect: expected,
      });
      expect(findings.map(({ messageId }) => messageId)).toEqual(expected);
    },
  );
});

describe("a title", () => {
  it.each([
    ["Vice President Ana Ruiz spoke.", []],
    ["She wrote to Vice President Ruiz.", []],
    ["She wrote to the Vice President yesterday.", ["raised"]],
  ])("has its capitals in English before a name: %s", (target, expected) => {
    const findings = runExample(termCase, {
      glossary: `${header}\nvice,vice president,vicepresidenta,preferred,noun,,,,,\n`,
      units: [["Escribió a la vicepresidenta.", target]],
      sourceLanguage: "es",
      targetLanguage: "en",
      expect: expected,
    });
    expect(findings.map(({ messageId }) => messageId)).toEqual(expected);
  });
});
