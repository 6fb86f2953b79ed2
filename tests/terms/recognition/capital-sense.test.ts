import { describe, expect, it } from "vitest";
import { assess, type ConceptSketch } from "../glossary-of.ts";

const found = (row: ConceptSketch, source: string): string[] =>
  assess([row], [[source, "Nada de eso."]]).map(({ occurrence }) =>
    [occurrence.how.surface, ...occurrence.how.demotions].join(" "),
  );

describe("an English word whose capital decides its sense", () => {
  it("is not the term without it", () => {
    const polish = { text: "Polish", pos: "adjective" } as const;
    expect(found([polish, "polaco"], "Workers polish the statue.")).toEqual([]);
    expect(found([polish, "polaco"], "A Polish ship arrived.")).toEqual(["Polish"]);
    expect(found([{ text: "Mass", pos: "noun" }, "misa"], "A mass of ice fell.")).toEqual([]);
  });

  it("is another word with it", () => {
    expect(found(["march", "marcha"], "They met on 5 March.")).toEqual([]);
    expect(found(["march", "marcha"], "The march began.")).toEqual(["march"]);
    expect(found(["quechua", "quechua"], "She taught Quechua.")).toEqual(["Quechua"]);
  });

  it("is in doubt where the sentence gives the capital", () => {
    const march = { text: "March", pos: "noun" } as const;
    expect(found([march, "marzo"], "March on the palace begins.")).toEqual(["March case"]);
    expect(found([march, "marzo"], "March was cold.")).toEqual(["March"]);
  });

  it("is no term where the sentence makes it a verb", () => {
    const lent = { text: "Lent", pos: "noun" } as const;
    expect(found([lent, { text: "Cuaresma", pos: "noun" }], "He lent us a car.")).toEqual([]);
  });
});
