import { describe, expect, it } from "vitest";
import { isOffered } from "../../../src/terms/renderings/is-offered.ts";

function offered(sentence: string, words: string): boolean {
  const start = sentence.indexOf(words);
  return isOffered(sentence, { start, end: start + words.length }, "es");
}

describe("what is offered to a glossary", () => {
  it("is a phrase", () => {
    expect(offered("El corte de ruta aisló a Puno.", "corte de ruta")).toBe(true);
    expect(offered("El Tribunal ordenó una pausa.", "Tribunal ordenó")).toBe(false);
    expect(offered("Clases desatada la huelga.", "Clases desatada")).toBe(false);
  });

  it("is not a part of a name", () => {
    expect(offered("Leyó las listas de Rise Up ayer.", "listas de Rise")).toBe(false);
    expect(offered("Leyó las listas de Rise ayer.", "listas de Rise")).toBe(true);
    expect(offered("Habló Rosa Ugaz del tema.", "Ugaz")).toBe(false);
    expect(offered("El Congreso calló.", "Congreso")).toBe(true);
    expect(offered("Calló el Congreso Nacional.", "Congreso")).toBe(false);
    expect(offered("En la Plaza San Martín.", "Plaza San Martín")).toBe(true);
  });

  it("has words", () => {
    expect(offered("— y nada más.", "—")).toBe(false);
  });
});
