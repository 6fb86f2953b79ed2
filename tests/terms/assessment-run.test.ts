import { describe, expect, it } from "vitest";
import { atOnce } from "../../src/model/steps.ts";
import { assessDocuments, assessmentRun } from "../../src/terms/assess-terms.ts";
import { documentTexts } from "../../src/terms/recognition/document-texts.ts";
import { bitextOf, type UnitSketch } from "../bitext-of.ts";
import { glossaryOf, type ConceptSketch } from "./glossary-of.ts";

const concepts: readonly ConceptSketch[] = [
  ["roadblock", { text: "bloqueo", pos: "noun" }],
  ["mayor", { text: "alcalde", pos: "noun" }],
];
const filler: readonly UnitSketch[] = Array.from({ length: 20 }, (_, day) => [
  `On day ${day} the mayor asked for calm.`,
  `El día ${day} el alcalde pidió calma.`,
]);
const articles: readonly (readonly UnitSketch[])[] = [
  [
    ["The roadblock began at dawn.", "El piquete empezó al amanecer."],
    ["The mayor slept.", "El alcalde dormía."],
    ["Trucks met a roadblock.", "Los camiones toparon con un piquete."],
    ...filler,
  ],
  [
    ["Each roadblock had a leader.", "Cada piquete tenía un jefe."],
    ["The mayor met the second roadblock.", "El alcalde llegó al segundo piquete."],
    ...filler,
  ],
];

describe("assessmentRun", () => {
  it("says the same when the texts of each document are let go", () => {
    const compiled = glossaryOf(concepts);
    const documents = articles.map((units) => ({
      units: bitextOf(units).units,
      texts: documentTexts(compiled),
    }));
    const run = assessmentRun(compiled);
    const assessments = documents.map((document) => {
      const added = atOnce(run.add(document));
      document.texts.forget();
      return added;
    });
    run.settle();
    expect(assessments.map(({ all }) => all())).toEqual(assessDocuments(documents, compiled));
    expect(assessments[1]?.all().filter(({ rendering }) => rendering !== undefined)).toHaveLength(
      2,
    );
  });

  it("settles at once what no other document can change", () => {
    const compiled = glossaryOf(concepts);
    const [units = []] = articles.map((article) => bitextOf(article).units);
    const run = assessmentRun(compiled);
    const added = atOnce(run.add({ units, texts: documentTexts(compiled) }));
    expect(units.map((unit) => added.isOpen(unit)).slice(0, 4)).toEqual([true, false, true, false]);
    expect(added.isOpen()).toBe(true);
    const [, second] = units;
    const outcomes = second === undefined ? [] : added.ofUnit(second).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(["approved"]);
    run.settle();
    expect(added.isOpen()).toBe(false);
    expect(added.all().map(({ unit }) => unit.index)).toEqual(units.map(({ index }) => index));
  });

  it("lets a later document speak of the common words of a large glossary", () => {
    const many: readonly ConceptSketch[] = Array.from({ length: 2000 }, (_, number) => [
      `thing${number}`,
      `cosa${number}`,
    ]);
    const compiled = glossaryOf([["sketch", { text: "boceto", pos: "noun" }], ...many]);
    const confidenceIn = (...documents: readonly (readonly UnitSketch[])[]) =>
      assessDocuments(
        documents.map((units) => ({
          units: bitextOf(units).units,
          texts: documentTexts(compiled),
        })),
        compiled,
      )[0]?.[0]?.confidence;
    const left: readonly UnitSketch[] = [["The sketch was lost.", "El sketch se perdió."]];
    const usual: readonly UnitSketch[] = Array.from({ length: 9 }, (_, day) => [
      `On day ${day} the sketch was lost.`,
      `El día ${day} se perdió el boceto.`,
    ]);
    expect(confidenceIn(left, usual)).toBeGreaterThan(confidenceIn(left) ?? 1);
  });
});
