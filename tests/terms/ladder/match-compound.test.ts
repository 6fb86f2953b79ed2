import { describe, expect, it } from "vitest";
import { assess, verdict, type ConceptSketch } from "../glossary-of.ts";

const key: ConceptSketch = ["key", "clave"];
const bar: ConceptSketch = ["slash", "barra"];
const loop: ConceptSketch = ["loop", "bucle"];
const runtime: ConceptSketch = ["runtime", { text: "tiempo de ejecución", pos: "noun" }];
const toEnglish = { source: "es", target: "en" };

describe("an English compound with the approved word", () => {
  it.each<[string, ConceptSketch, string, string]>([
    ["derived", key, "Escriba la palabra clave.", "Type the keyword."],
    ["derived", bar, "Escriba una barra inversa.", "Type a backslash."],
    ["derived", loop, "Entra en el bucle principal.", "It enters the mainloop."],
    ["missing", bar, "Escriba una barra.", "Type a backslash."],
  ])("%s: %#", (expected, concept, source, target) => {
    expect(verdict([concept], [source, target], toEnglish)).toBe(expected);
  });
});

describe("an English word written as two", () => {
  it("is another spelling of it", () => {
    const source = "Se sabe en tiempo de ejecución.";
    const [assessment] = assess([runtime], [[source, "It is known at run time."]], toEnglish);
    expect(assessment?.outcome).toBe("nearly");
    expect(assessment?.confidence).toBeLessThan(0.55);
    const other = "It is known at the run, time permitting; at run, time is short.";
    expect(verdict([runtime], [source, other], toEnglish)).not.toBe("nearly");
  });
});
