import { describe, expect, it } from "vitest";
import { assess, verdict, type ConceptSketch, type TermSketch } from "../glossary-of.ts";

const noun = (text: string, flags: readonly string[] = []): TermSketch => ({
  text,
  pos: "noun",
  flags,
});
const pair = (en: string, es: string): ConceptSketch => [noun(en), noun(es)];

describe("an adjective for a noun that says more about another", () => {
  it.each([
    ["kidney", "riñón", "Kidney failure was feared.", "Se temía una insuficiencia renal."],
    ["election", "elecciones", "The election laws changed.", "Cambiaron las leyes electorales."],
    ["church", "iglesia", "The assets of the church grew.", "Creció el patrimonio eclesiástico."],
    ["mining", "minería", "Mining firms paid.", "Pagaron las empresas mineras."],
  ])("%s, %s is a note: %s", (en, es, source, target) => {
    const [only] = assess([pair(en, es)], [[source, target]]);
    expect(only?.outcome).toBe("derived");
    expect(only?.confidence).toBeLessThan(0.55);
  });

  it("does not stand for the noun where it is no modifier", () => {
    expect(verdict([pair("kidney", "riñón")], ["He lost a kidney.", "Sufrió un mal renal."])).toBe(
      "missing",
    );
  });

  it("is as good as the glossary says", () => {
    const lenient: ConceptSketch = [noun("kidney"), noun("riñón", ["derived=ok"])];
    const [only] = assess(
      [lenient],
      [["Kidney failure was feared.", "Se temía una insuficiencia renal."]],
    );
    expect(only?.outcome).toBe("approved");
  });
});

describe("a prefix", () => {
  it.each([
    ["minister", "ministro", "Two ex-ministers met.", "Se reunieron dos exministros."],
    ["minister", "ministro", "The former minister left.", "Se fue el exministro."],
    ["theft", "robo", "The anti-theft alarm failed.", "Falló la alarma antirrobo."],
    ["election", "elección", "She wants re-election.", "Busca la reelección."],
  ])("joined to the term has the term stand there: %s, %s", (en, es, source, target) => {
    expect(verdict([pair(en, es)], [source, target])).toBe("joined");
  });

  it("that the source does not have makes another term", () => {
    expect(
      verdict([pair("minister", "ministro")], ["The minister left.", "Se fue el viceministro."]),
    ).toBe("missing");
  });

  it("may stand before the adjective", () => {
    expect(
      verdict(
        [pair("government", "Gobierno")],
        ["Anti-government posters hung there.", "Colgaban carteles antigubernamentales."],
      ),
    ).toBe("derived");
  });
});
