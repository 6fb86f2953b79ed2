import { describe, expect, it } from "vitest";
import { mayBePhrase } from "../../src/languages/phrase-shape.ts";

const isSpanish = (text: string): boolean => mayBePhrase(text.split(" "), "es-PE");

describe("what may be a phrase of Spanish", () => {
  it.each([
    "pestaña",
    "corte de ruta",
    "lista de espera",
    "crisis desatada",
    "clases desatadas",
    "análisis detallado",
    "virus aislado",
    "tomar el poder",
    "cumplió",
    "plató de televisión",
    "las fuerzas armadas",
    "ley aprobada",
    "copiar y pegar",
    "derecho a votar",
    "centro escolar",
  ])("%s", (text) => expect(isSpanish(text)).toBe(true));

  it.each([
    "tribunal ordenó",
    "clases desatada",
    "clase desatadas",
    "jueces dictaron sentencia",
    "siguiente elección",
    "alcalde o votar",
    "ley votar",
  ])("but not %s", (text) => expect(isSpanish(text)).toBe(false));

  it("knows nothing of other languages", () => {
    expect(mayBePhrase(["court", "ordered"], "en")).toBe(true);
    expect(mayBePhrase(["tribunal", "ordenó"], "fr")).toBe(true);
  });
});
