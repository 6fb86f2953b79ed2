import { describe, expect, it } from "vitest";
import { verdict, type ConceptSketch } from "../glossary-of.ts";

const concept = (en: string, approved: string, deprecated: string): ConceptSketch => [
  en,
  [approved, { text: deprecated, status: "deprecated" }],
];

describe("a deprecated spelling of the approved term", () => {
  it.each([
    ["ex-mayor", "exalcalde", "ex-alcalde", "The ex-mayor left.", "Se fue el", "."],
    ["decree", "decreto ley", "decreto-ley", "The decree fell.", "Cayó el", "."],
    ["the EU", "UE", "U. E.", "He left the EU.", "Dejó la", " ayer."],
    ["aids", "sida", "SIDA", "He has aids.", "Tiene", "."],
    ["script", "guion", "guión", "The script is his.", "El", " es suyo."],
  ])("of %s is told from it: %s, %s", (en, approved, deprecated, source, before, after) => {
    const concepts = [concept(en, approved, deprecated)];
    expect(verdict(concepts, [source, `${before} ${deprecated}${after}`])).toBe("deprecated");
    expect(verdict(concepts, [source, `${before} ${approved}${after}`])).not.toBe("deprecated");
  });

  it("is not told from it by a capital that begins a sentence", () => {
    const concepts = [concept("aids", "sida", "Sida")];
    expect(verdict(concepts, ["Aids kills.", "Sida mata."])).not.toBe("missing");
    expect(verdict(concepts, ["He has aids.", "Tiene sida."])).toBe("contiguous");
  });

  it("is found in the feminine", () => {
    const concepts: ConceptSketch[] = [
      ["mayor", ["regidor", { text: "burgomaestro", status: "deprecated", pos: "noun" }]],
      ["head", ["presidente", { text: "mandatario", status: "deprecated", pos: "noun" }]],
    ];
    expect(verdict(concepts, ["The head spoke.", "Habló la mandataria."])).toBe("deprecated");
  });
});

describe("a sign", () => {
  const percent: ConceptSketch = ["percent", "%"];

  it("is looked for as it stands", () => {
    expect(verdict([percent], ["It fell 6 percent.", "Cayó un 6 %."])).toBe("contiguous");
    expect(verdict([percent], ["It fell 6 percent.", "Cayó un 6 por ciento."])).toBe("missing");
  });

  it("stands for its word", () => {
    expect(verdict([["percent", "por ciento"]], ["It fell 6 percent.", "Cayó un 6 %."])).toBe(
      "contiguous",
    );
  });

  it("may be deprecated", () => {
    const concepts: ConceptSketch[] = [
      ["percent", ["por ciento", { text: "%", status: "deprecated" }]],
    ];
    expect(verdict(concepts, ["It fell 6 percent.", "Cayó un 6 %."])).toBe("deprecated");
  });
});

describe("the plural of an acronym", () => {
  const ngo: ConceptSketch = [
    { text: "NGO", pos: "noun" },
    { text: "ONG", pos: "noun", gender: "feminine" },
  ];

  it.each(["ONGs", "ONG's", "ONG’s"])("that Spanish does not write: %s", (written) => {
    expect(verdict([ngo], ["Two NGOs left.", `Se fueron dos ${written}.`])).toBe("nearly");
  });

  it("is written with the words around it", () => {
    expect(verdict([ngo], ["Two NGOs left.", "Se fueron dos ONG."])).toBe("contiguous");
  });
});
