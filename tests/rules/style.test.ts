// The rules of Spanish writing, beside their examples: what is wrong, and what only looks like it.

import { describe, expect, it } from "vitest";
import type { Rule } from "../../src/rules/rule.ts";
import { abbreviationForm } from "../../src/rules/style/abbreviation-form.ts";
import { addressForm } from "../../src/rules/style/address-form.ts";
import { capitals } from "../../src/rules/style/capitals.ts";
import { dialogueDash } from "../../src/rules/style/dialogue-dash.ts";
import { falseFriend } from "../../src/rules/style/false-friend.ts";
import { numberForm } from "../../src/rules/style/number-form.ts";
import { prefixForm } from "../../src/rules/style/prefix-form.ts";
import { spelling } from "../../src/rules/style/spelling.ts";
import { runExample } from "./run-example.ts";

/** What a rule finds in a pair, with what it suggests first. */
function found(rule: Rule, source: string, target: string, targetLanguage = "es"): string[] {
  return runExample(rule, { units: [[source, target]], targetLanguage, expect: [] }).map(
    ({ messageId, suggestions: [first] }) =>
      first === undefined ? messageId : `${messageId}: ${first}`,
  );
}

describe("capitals", () => {
  it.each([
    ["Salieron en Octubre.", ["month: octubre"]],
    ["Nació el 3 de Julio de 1971.", ["month: julio"]],
    ["Cantó Julio Ríos.", []],
    ["La Plaza 2 de Mayo y la Avenida 28 de Julio.", []],
    ["Vuelven el Lunes.", ["weekday: lunes"]],
    ["Ayunan el Viernes Santo y el Miércoles de Ceniza.", []],
    ["Jugó la Liga Peruana con el Banco Boliviano.", []],
    ["Protestaron los Chilenos.", ["demonym: chilenos"]],
    ["Traduce del inglés al Quechua.", ["language: quechua"]],
    ["El mar Caribe y el océano Pacífico.", []],
    ["El Gobierno, el Estado y la Iglesia callan.", []],
    ["Es jefa de estado.", ["state: Estado"]],
    ["Nadie pagó la cuenta. después llovió.", ["lowerStart: Después"]],
    ["Lo dijo el Sr. de la tienda.", []],
    ["LOS LUNES DE ENERO EN LIMA", []],
  ])("%s", (target, expected) => {
    expect(found(capitals, "Nothing to compare here.", target)).toEqual(expected);
  });
});

describe("number-form", () => {
  it.each([
    ["es", "Subió un 3,5 % y pesa 12 kg.", []],
    ["es", "Subió un 12%.", ["percent: 12\u00A0%"]],
    ["es", "Pesa 12kg y mide 3m.", ["unit: 12\u00A0kg"]],
    ["es", "La red 5G, la versión 2.5 y la página 3-4.", []],
    ["es-ES", "Costó 2.5 millones.", ["decimal: 2,5"]],
    ["es-MX", "Costó 2,5 millones.", ["decimal: 2.5"]],
    ["es-PE", "Costó 2.5 millones.", []],
    ["es-419", "Costó 2.5 millones.", []],
  ])("%s: %s", (language, target, expected) => {
    expect(found(numberForm, "Nothing to compare here.", target, language)).toEqual(expected);
  });

  it("takes a year for one only if the source has it", () => {
    expect(found(numberForm, "It began in 2019.", "Empezó en 2.019.")).toEqual(["year: 2019"]);
    expect(found(numberForm, "It has 2,019 pages.", "Está en 2.019 páginas.")).toEqual([]);
  });
});

describe("abbreviation-form", () => {
  it.each([
    ["Salió de EEUU.", ["doubled: EE.\u00A0UU."]],
    ["Hablaron las FF.AA.", ["doubled: FF.\u00A0AA."]],
    ["Hablaron las FF. AA. de EE. UU.", []],
    ["Vendía CDs.", ["plural: CD"]],
    ["Llegaron dos ONG’s.", ["plural: ONG"]],
    ["Vive con la Dra Soto.", ["title: Dra."]],
    ["El iOS de los DVD y la URSS.", []],
  ])("%s", (target, expected) => {
    expect(found(abbreviationForm, "Nothing to compare here.", target)).toEqual(expected);
  });
});

describe("prefix-form", () => {
  it.each([
    ["Habló la ex-ministra.", ["hyphen: exministra"]],
    ["Era una marcha pro-vida.", ["hyphen: provida"]],
    ["Vino en la post-guerra.", ["hyphen: posguerra"]],
    ["Una casa pre-romana.", ["hyphen: prerromana"]],
    ["Habló el ex director general, un ex alto cargo.", []],
    ["Un texto anti-OTAN, sub-21 y franco-alemán.", []],
    ["Habló ex cathedra.", []],
    ["Habló el vice presidente.", ["apart: vicepresidente"]],
  ])("%s", (target, expected) => {
    expect(found(prefixForm, "Nothing to compare here.", target)).toEqual(expected);
  });
});

describe("dialogue-dash", () => {
  it.each([
    ["—¿Vienes? —preguntó.", []],
    ["-¿Vienes? -preguntó.", ["hyphen: —", "hyphen: —"]],
    ["Un acuerdo franco-alemán de 2010-2012.", []],
  ])("%s", (target, expected) => {
    expect(found(dialogueDash, "“Are you coming?” she asked.", target)).toEqual(expected);
  });
});

describe("false-friend", () => {
  it("is excused by a word of the source that means it", () => {
    expect(found(falseFriend, "The library burned.", "Ardió la librería.")).toEqual([
      "found: biblioteca",
    ]);
    expect(found(falseFriend, "The library has a bookshop.", "Tiene una librería.")).toEqual([]);
  });

  it("is looked for in English as well", () => {
    const english = { sourceLanguage: "es", targetLanguage: "en", expect: [] };
    const units = [["Tuvo éxito.", "It was an exit."]] as const;
    expect(runExample(falseFriend, { ...english, units })).toHaveLength(1);
  });
});

describe("address-form", () => {
  it("leaves a third person alone", () => {
    const target = "Guarda tu archivo. Ella guarda su archivo.";
    expect(found(addressForm, "Save your file. She saves her file.", target)).toEqual([]);
  });

  it("says nothing of a text in one voice", () => {
    const target = "Abra el menú y elija su idioma, si usted quiere.";
    expect(found(addressForm, "Open the menu and choose your language.", target)).toEqual([]);
  });
});

describe("spelling", () => {
  it.each([
    ["Biven lejos.", ["near: Viven"]],
    ["El imbierno fue largo.", ["near: invierno"]],
    ["Cruzaron el oceano.", []],
    ["Vieron un murcielago.", ["accent: murciélago"]],
    ["Vino Okafor con Quispe.", []],
    ["Un barrio antichavista con narcoescuelas.", []],
    ["Escribe feedback y ranking.", []],
  ])("%s", (target, expected) => {
    expect(found(spelling, "Nothing to compare here.", target)).toEqual(expected);
  });

  it("leaves words of the source alone", () => {
    expect(found(spelling, "The govierno plugin.", "El módulo govierno.")).toEqual([]);
  });
});
