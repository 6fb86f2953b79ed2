import { describe, expect, it } from "vitest";
import { assess, verdict, type ConceptSketch } from "../glossary-of.ts";

const trial: ConceptSketch = [
  "clinical trial",
  { text: "ensayo clínico", pos: "noun", gender: "masculine" },
];
const broadcast: ConceptSketch = ["broadcast", { text: "transmisión", pos: "noun" }];

describe("an approved term with a letter wrong", () => {
  it.each([
    ["nearly", "Fracasó el ensayp clínico."],
    ["nearly", "Fracasó el ensayo clínicu."],
    ["nearly", "Fracasaron los ensayos clínicop registrados."],
    // It may be an inflection.
    ["contiguous", "Fracasó el ensayo clínica."],
  ])("%s: %s", (expected, target) => {
    expect(verdict([trial], ["The clinical trial failed.", target])).toBe(expected);
  });

  it("is a choice of spelling where both are right", () => {
    const confidence = (target: string): number | undefined =>
      assess([broadcast], [["The broadcast was cut.", target]])[0]?.confidence;
    expect(confidence("Se cortó la trasmisión.")).toBeLessThan(0.55);
    expect(confidence("Se cortó la trnasmisión.")).toBeGreaterThanOrEqual(0.8);
  });

  it("is no verb of the same root", () => {
    const reviewer: ConceptSketch = [
      { text: "reviewer", pos: "noun" },
      { text: "revisor", pos: "noun" },
    ];
    const unit = (target: string): [string, string] => ["They seek a reviewer.", target];
    expect(verdict([reviewer], unit("Buscan a quien pueda revisar."))).not.toBe("nearly");
    expect(verdict([reviewer], unit("Buscan un revizor."))).toBe("nearly");
  });
});
