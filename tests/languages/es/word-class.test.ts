import { describe, expect, it } from "vitest";
import { recogniseTerms } from "../../../src/terms/recognition/recognise-terms.ts";
import { readText } from "../../../src/text/read-text.ts";
import { glossaryOf, verdict } from "../../terms/glossary-of.ts";

const found = (english: string, spanish: string, target: string): string =>
  verdict([[english, spanish]], [`See the ${english.replace(/^to /u, "")}.`, target]);

describe("a row without part of speech", () => {
  it.each([
    ["lunar", "lunar", "La luna sube."],
    ["mole", "lunar", "La luna sube."],
    ["solar", "solar", "Está sola."],
    ["plot", "solar", "Está sola."],
    ["polar", "polar", "El polo se derrite."],
    ["altar", "altar", "La torre es alta."],
    ["necklace", "collar", "La cola es larga."],
    ["pillar", "pilar", "La pila se agotó."],
    ["thumb", "pulgar", "La pulga salta."],
    ["radar", "radar", "La rada es honda."],
    ["workshop", "taller", "La talla es baja."],
    ["chancellor", "canciller", "La cancilla se abrió."],
  ])("%s / %s is no verb that %s could have", (english, spanish, target) => {
    expect(found(english, spanish, target)).not.toBe("contiguous");
  });

  it.each([
    ["lunar", "lunar", "Los ciclos lunares."],
    ["altar", "altar", "Los altares cayeron."],
    ["pillar", "pilar", "Los pilares cayeron."],
    ["repeal", "derogar", "El Congreso derogó la ley."],
    ["resign", "renunciar", "El ministro renunció."],
    ["to can", "poder", "Pudieron votar."],
    ["to grieve", "pesar", "Pesaba mucho."],
    ["harmonize", "armonizar", "Armonizan la norma."],
    ["defend oneself", "defenderse", "Se defendió."],
  ])("%s / %s is found in: %s", (english, spanish, target) => {
    expect(verdict([[english, spanish]], [`To ${english.replace(/^to /u, "")}.`, target])).toBe(
      "contiguous",
    );
  });
});

describe("an adjective before the noun", () => {
  const lawmaker = { text: "parlamentario", pos: "noun" } as const;
  const compiled = glossaryOf([[{ text: "lawmaker", pos: "noun" }, lawmaker]], {
    source: "es",
    target: "en",
  });
  const cues = (before: string): readonly string[] =>
    recogniseTerms(readText(`Citó al ${before} parlamentario.`, "es"), compiled.source).flatMap(
      ({ occurrence }) => occurrence.how.demotions,
    );

  it.each(["nuevo", "pequeño", "gran", "mayor", "falso", "libre", "viejo"])(
    "%s leaves the noun a noun",
    (adjective) => {
      expect(cues(adjective)).toEqual([]);
    },
  );

  it('is not any word: in "comité parlamentario" it is the adjective', () => {
    expect(cues("comité")).toEqual(["other-class"]);
  });
});
