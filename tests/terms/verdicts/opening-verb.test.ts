import { describe, expect, it } from "vitest";
import { assess, type ConceptSketch } from "../glossary-of.ts";

const review: ConceptSketch = [
  { text: "review", pos: "noun" },
  { text: "reseña", pos: "noun" },
];

function reasons(source: string, target: string, concept = review): readonly string[] {
  const [assessment] = assess([concept], [[source, target]]);
  return assessment?.parts.map(({ reason }) => reason) ?? [];
}

describe("a noun where the translation opens with a verb", () => {
  it("is rather a verb", () => {
    expect(reasons("Review laws", "Revisar leyes")).toContain("demoted-part-of-speech");
  });

  it.each([
    ["Review sent mail daily", "Revise el correo enviado cada día"],
    ["Review laws in the list", "Revisa leyes de la lista"],
    ["Review laws in the list", "Ahora se revisan las leyes de la lista"],
  ])("is one where its form is finite: %s", (source, target) => {
    expect(reasons(source, target)).toContain("demoted-part-of-speech");
  });

  it.each([
    ["Review sent", "Crítica enviada"],
    ["Last review", "Mirar otra vez"],
    ["Review not allowed", "No se permite opinar"],
    ["Review notes sent", "Cartas enviadas"],
  ])("is missing otherwise: %s", (source, target) => {
    expect(reasons(source, target)).not.toContain("demoted-part-of-speech");
  });

  it("is no other word where the source is a verb as well", () => {
    const linking: ConceptSketch = [
      { text: "linking", pos: "noun" },
      { text: "vinculación", pos: "noun" },
    ];
    expect(reasons("Linking votes", "Unir votos", linking)).not.toContain("demoted-part-of-speech");
  });
});
