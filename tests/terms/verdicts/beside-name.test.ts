import { describe, expect, it } from "vitest";
import { assess, type ConceptSketch } from "../glossary-of.ts";

const region: ConceptSketch = ["region", { text: "región", pos: "noun" }];
const statement: ConceptSketch = [
  { text: "communiqué", pos: "noun" },
  { text: "comunicado", pos: "noun" },
];

function reasons(concept: ConceptSketch, source: string, target: string): readonly string[] {
  const [assessment] = assess([concept], [[source, target]], { source: "es", target: "en" });
  return assessment?.parts.map(({ reason }) => reason) ?? [];
}

describe("a noun that says what the name beside it is", () => {
  it.each([
    [
      "Hoy bloquearon las carreteras de la región de Puno.",
      "Today they blocked the roads of Puno.",
    ],
    ["Hoy bloquearon las carreteras de la región Puno.", "Today they blocked the roads of Puno."],
  ])("may be left out where the name stays: %s", (source, target) => {
    expect(reasons(region, source, target)).toContain("demoted-beside-name");
  });

  it.each([
    ["Hoy bloquearon las carreteras de la región de Puno.", "Today they blocked the roads there."],
    ["Hoy bloquearon las carreteras de la región, en Puno.", "Today they blocked the Puno roads."],
    ["Hoy bloquearon las carreteras de la región más pobre.", "Today they blocked the poor roads."],
  ])("is missing otherwise: %s", (source, target) => {
    expect(reasons(region, source, target)).not.toContain("demoted-beside-name");
  });

  it("is not left out in Spanish, where the English name is a modifier", () => {
    const [assessment] = assess(
      [statement],
      [["The union read the Puno communiqué aloud.", "El sindicato leyó en voz alta el de Puno."]],
    );
    expect(assessment?.parts.map(({ reason }) => reason)).not.toContain("demoted-beside-name");
  });
});
