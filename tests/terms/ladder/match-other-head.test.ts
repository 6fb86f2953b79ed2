import { describe, expect, it } from "vitest";
import { assess, verdict, type ConceptSketch } from "../glossary-of.ts";

const cluster: ConceptSketch = ["family cluster", { text: "grupo familiar", pos: "noun" }];
const rate: ConceptSketch = ["turnout rate", { text: "tasa de participación", pos: "noun" }];

describe("the modifier of a term beside another head", () => {
  it.each<[string, ConceptSketch, string, string]>([
    ["other-head", cluster, "A family cluster voted.", "Votó un conglomerado familiar."],
    ["other-head", rate, "The turnout rate fell.", "Cayó el índice de participación."],
    ["other-head", rate, "The turnout rate fell.", "Cayó el índice de la participación."],
    // The source says the modifier of something else as well: nobody knows whose it is.
    ["missing", cluster, "A family cluster and a family home.", "Un grupo y un hogar familiar."],
    ["missing", rate, "The turnout rate fell.", "Cayó aquello en que la participación pesa."],
    ["missing", cluster, "A family cluster voted.", "Votó Familiar."],
  ])("%s: %s", (expected, concept, source, target) => {
    const outcome = verdict([concept], [source, target]);
    expect(outcome === "other-head").toBe(expected === "other-head");
  });

  it("is shown whole, and is as sure as an error", () => {
    const [first] = assess(
      [cluster],
      [["A family cluster voted.", "Votó un conglomerado familiar."]],
    );
    expect(first?.found?.surface).toBe("conglomerado familiar");
    expect(first?.confidence).toBeGreaterThanOrEqual(0.8);
  });

  it("is none where the other head translates the next word of the source", () => {
    const runtime: ConceptSketch = ["turnout", { text: "nivel de participación", pos: "noun" }];
    expect(verdict([runtime], ["A turnout survey.", "Una encuesta de participación."])).toBe(
      "missing",
    );
  });
});

describe("words left in the source language", () => {
  const path: ConceptSketch = ["path", { text: "ruta", pos: "noun" }];
  const confidence = (source: string, target: string): number =>
    assess([path], [[source, target]])[0]?.confidence ?? 0;

  it("are errors in prose", () => {
    expect(confidence("The path is empty.", "El path está vacío.")).toBeGreaterThanOrEqual(0.8);
    expect(confidence("Two paths are empty.", "Dos paths vacíos.")).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ["If path is empty, stop.", "Si path está vacío, se detiene."],
    ["See path-entries below.", "Véase path-entries más abajo."],
    ["He runs Path News.", "Dirige Path News."],
  ])("are labels, and so notes: %s", (source, target) => {
    expect(confidence(source, target)).toBeLessThan(0.6);
  });
});
