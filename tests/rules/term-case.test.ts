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

describe("a capital inside a sentence", () => {
  const rows = {
    march: "March,marzo,preferred,noun,masculine",
    sunday: "Sunday,domingo,preferred,noun,masculine",
    polish: "Polish,polaco,preferred,adjective,",
    minister: "minister,ministro,preferred,noun,masculine",
    state: "State,Estado,preferred,noun,masculine",
    argentine: "Argentine,argentino,preferred,adjective,",
    government: "government,gobierno,preferred,noun,masculine",
  } as const;

  it.each([
    ["march", "Talks began in March.", "Las charlas empezaron en Marzo.", ["raised"]],
    ["march", "March was cold.", "Marzo fue frío.", []],
    ["march", "It ends: March is over.", "Termina: Marzo acabó.", []],
    ["march", "Sales in March", "Ventas en MARZO", []],
    ["sunday", "They vote on Sunday.", "Votan el Domingo.", ["raised"]],
    ["sunday", "They fled on Sunday.", "Huyeron a Santo Domingo.", []],
    ["polish", "The Polish writer died.", "Murió la escritora Polaca.", ["raised"]],
    ["polish", "The Polish Workers Party split.", "Se escindió el Partido Obrero Polaco.", []],
    ["argentine", "The Argentine team won.", "Ganó el equipo de Argentina.", []],
    ["minister", "The minister of health quit.", "Renunció el Ministro de Salud.", ["raised"]],
    ["minister", "The Minister quit.", "Renunció el Ministro.", []],
    ["state", "We sued the State.", "Demandamos al estado.", ["lowered"]],
    ["state", "State law applies.", "Rige la ley del estado.", []],
  ] as const)("%s: %s / %s", (row, source, target, expected) => {
    const findings = runExample(termCase, {
      glossary: `${header}\n${row},${rows[row]},,,,\n`,
      units: [[source, target]],
      expect: expected,
    });
    expect(findings.map(({ messageId }) => messageId)).toEqual(expected);
  });

  it("is only noted where the row alone speaks against it", () => {
    const [finding] = runExample(termCase, {
      glossary: `${header}\ngovernment,${rows.government},,,,\n`,
      units: [["The government fell.", "Cayó el Gobierno."]],
      expect: ["raised"],
    });
    expect(finding?.level).toBe("note");
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

describe("a label", () => {
  const glossary = `${header}\ncode,postal code,código postal,preferred,noun,,,,,\n`;

  it.each([
    [
      "Please write the Postal Code before you leave.",
      "Escriba el Código Postal antes de salir.",
      "note",
    ],
    ["Click “New postal code” there.", "Pulse ahí «Nuevo Código Postal».", "note"],
    ["Path for postal code: where it is.", "Ruta para Código Postal: dónde está.", "note"],
    [
      "Please write the postal code before you leave.",
      "Escriba el Código Postal antes de salir.",
      "warning",
    ],
    ["He said “the postal code”.", "Dijo «el Código Postal».", "warning"],
  ])("has the capitals that its program gives it: %s", (source, target, level) => {
    const [finding] = runExample(termCase, {
      glossary,
      units: [[source, target]],
      expect: ["raised"],
    });
    expect(finding?.level).toBe(level);
  });
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
