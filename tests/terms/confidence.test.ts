// What makes an alarm more or less sure beyond the words themselves: labels, accents, compounds, large glossaries.

import { describe, expect, it } from "vitest";
import { assess, verdict, type ConceptSketch } from "./glossary-of.ts";

const confidenceOf = (concept: ConceptSketch, source: string, target: string): number =>
  assess([concept], [[source, target]])[0]?.confidence ?? Number.NaN;

describe("a term among words with capitals", () => {
  const step: ConceptSketch = ["step", "paso"];

  it("is any term in a short label", () => {
    expect(confidenceOf(step, "Add Recount Step", "Añadir etapa de recuento")).toBe(0.61);
  });

  it("is any term where the label around it is translated", () => {
    expect(
      confidenceOf(step, "Choose Add Step to go on.", "Elija Añadir etapa para continuar."),
    ).toBe(0.61);
  });

  it("is less sure beside a word with a capital", () => {
    const [found] = assess(
      [["medicine", "medicamento"]],
      [["Lo dijo la Dirección de Medicamentos del Perú.", "Peru's regulator said so."]],
      { source: "es", target: "en" },
    );
    expect(found?.confidence).toBeLessThan(0.55);
  });

  it("is no name that the reader fills in, where the glossary has the word in small letters too", () => {
    const both: ConceptSketch[] = [
      ["approval", "aprobación"],
      ["Approval", "Aprobación"],
    ];
    expect(verdict(both, ["Prepared for Approval", "Preparado para visto bueno"])).toBe("missing");
  });
});

describe("a label that is the same in both languages", () => {
  const container: ConceptSketch = ["container", "contenedor"];

  it("is untranslated where it is longer than a name", () => {
    const text = "Cloud Deployment Infrastructure Container";
    expect(verdict([container], [text, text])).toBe("untranslated");
    expect(confidenceOf(container, text, text)).toBeGreaterThanOrEqual(0.55);
  });

  it("may be the name of a product", () => {
    expect(confidenceOf(container, "Cloud Container", "Cloud Container")).toBeLessThan(0.55);
  });
});

describe("a word of the same family", () => {
  const sharing: ConceptSketch = ["sharing", "compartición"];

  it("is another term where it is a noun of the same action", () => {
    expect(confidenceOf(sharing, "Sharing ended.", "Terminó el compartimiento.")).toBe(0.6);
    expect(
      confidenceOf(["storage", "almacenamiento"], "It needs storages.", "Pide almacenajes."),
    ).toBe(0.6);
  });

  it("is the same said otherwise where it is a verb or a thing", () => {
    expect(confidenceOf(sharing, "Sharing ended.", "Ya no se comparten.")).toBeLessThan(0.55);
    expect(confidenceOf(["storage", "almacenaje"], "Storage", "Almacén")).toBeLessThan(0.55);
    expect(
      confidenceOf(["isolation", "aislamiento"], "They are in isolation.", "Están aislados."),
    ).toBeLessThan(0.55);
  });
});

describe("Spanish as the source", () => {
  const backwards = { source: "es", target: "en" };

  it("takes the accent at the end of a verb for another word", () => {
    const onset: ConceptSketch = ["onset", { text: "inicio", pos: "noun" }];
    expect(assess([onset], [["El Banco inició el paro.", "It began."]], backwards)).toEqual([]);
    expect(verdict([onset], ["El inicio del paro.", "The strike's start."], backwards)).toBe(
      "missing",
    );
  });

  it.each([
    ["la palabra clave", "the keyword"],
    ["el nombre de clave", "the keyname"],
    ["el nombre de la clave", "the keynames"],
  ])("takes a compound for two words: %s", (source, target) => {
    expect(verdict([["key", "clave"]], [source, target], backwards)).toBe("derived");
  });

  it("takes no compound for the term alone", () => {
    expect(verdict([["key", "clave"]], ["Era clave.", "It was a keyword."], backwards)).toBe(
      "missing",
    );
  });
});

describe("a common word of a glossary with thousands of concepts", () => {
  const village: ConceptSketch = ["village", "villa"];
  const others = Array.from({ length: 2000 }, (_, index): ConceptSketch => [
    `thing${index}`,
    `cosa${index}`,
  ]);
  const units = Array.from({ length: 5 }, (): [string, string] => [
    "They have a village near Puno.",
    "Tienen una aldea cerca de Puno.",
  ]);
  const confidences = (concepts: readonly ConceptSketch[]): number[] =>
    assess(concepts, units).map(({ confidence }) => confidence);

  it("is hardly sure where its term is not used, and is in a small one", () => {
    expect(Math.max(...confidences([village, ...others]))).toBeLessThan(0.55);
    expect(Math.min(...confidences([village]))).toBeGreaterThan(0.55);
  });

  it("leaves expressions and names as they are", () => {
    const sketches: ConceptSketch[] = [
      ["peasant patrol", "ronda campesina"],
      ["Congress", "Congreso"],
    ];
    for (const sketch of sketches)
      expect(
        assess([sketch, ...others], [[`${sketch[0] as string} met.`, "Se reunieron ayer."]])[0]
          ?.confidence,
      ).toBe(
        assess([sketch], [[`${sketch[0] as string} met.`, "Se reunieron ayer."]])[0]?.confidence,
      );
  });
});

describe("a noun with another modifier", () => {
  const patrol: ConceptSketch = ["peasant patrol", { text: "ronda campesina", pos: "noun" }];

  it("is an error in Spanish, where it stands behind the noun, and a warning in English", () => {
    expect(
      confidenceOf(patrol, "The peasant patrol came.", "Vino la ronda urbana."),
    ).toBeGreaterThanOrEqual(0.8);
    const [found] = assess([patrol], [["Vino la ronda campesina.", "The night patrol came."]], {
      source: "es",
      target: "en",
    });
    expect(found?.outcome).toBe("other-modifier");
    expect(found?.confidence).toBe(0.55);
  });
});

describe("a verb that is nearly always rendered as approved", () => {
  const last = (pos: "verb" | "noun", units: number): number => {
    const concept: ConceptSketch = [
      { text: "repeal", pos },
      { text: "derogar", pos },
    ];
    const others = Array.from({ length: units }, (_, at): [string, string] => [
      `Today they want to repeal law ${at}.`,
      `Hoy quieren derogar la ley ${at}.`,
    ]);
    const all = assess([concept], [...others, ["Today they repeal the other.", "Hoy esperan."]]);
    return all.at(-1)?.confidence ?? Number.NaN;
  };

  it("may be said otherwise once, which a noun is not", () => {
    expect(last("verb", 30)).toBeLessThan(0.55);
    expect(last("noun", 30)).toBeGreaterThanOrEqual(0.55);
    expect(last("verb", 8)).toBeGreaterThanOrEqual(0.55);
  });
});

describe("a term read from the other side", () => {
  const fraud: ConceptSketch = ["fraud", "fraude"];
  const jury: ConceptSketch = ["National Jury", "Jurado Nacional"];
  const toEnglish = { source: "es", target: "en" };
  it("is worth a note where the translation has nothing for it, and a warning the way it was written", () => {
    const long = "They came to the square in the morning and denied it.";
    const [back] = assess(
      [fraud],
      [["Por la mañana negaron el fraude en la plaza.", long]],
      toEnglish,
    );
    expect(back?.parts.map(({ reason }) => reason)).toEqual(["missing", "read-backwards"]);
    expect(back?.confidence).toBeLessThan(0.55);
    const [forth] = assess([fraud], [["They denied the fraud.", "Lo negaron."]]);
    expect(forth?.confidence).toBeGreaterThanOrEqual(0.55);
  });

  it("is plainly missed in a short sentence", () => {
    const [short] = assess([fraud], [["Negaron el fraude.", "They denied the strike."]], toEnglish);
    expect(short?.confidence).toBeGreaterThanOrEqual(0.55);
  });

  it("is a warning still if it is a name", () => {
    const long = "Late in the evening of that day it spoke again in Lima.";
    const [name] = assess(
      [jury],
      [["Habló de nuevo el Jurado Nacional en Lima.", long]],
      toEnglish,
    );
    expect(name?.confidence).toBeGreaterThanOrEqual(0.55);
  });
});

describe("a word that means many things", () => {
  const play: ConceptSketch = [
    { text: "play", pos: "noun" },
    { text: "obra", pos: "noun" },
  ];
  const kept = ["The play was long.", "La obra fue larga."] as const;
  const otherwise = ["They had little play left.", "Les quedaba poco margen."] as const;

  const ofLast = (...units: readonly (readonly [string, string])[]): number =>
    assess([play], units).at(-1)?.confidence ?? Number.NaN;

  it("is less sure where these texts mostly render it otherwise", () => {
    expect(ofLast(["A fair play of light.", "Un bello juego de luces."], otherwise)).toBeLessThan(
      0.55,
    );
  });

  it("is as sure as any where they mostly render it as the glossary does", () => {
    expect(ofLast(kept, kept, otherwise)).toBeGreaterThanOrEqual(0.55);
  });

  it("is as sure as any where it stands once", () => {
    expect(ofLast(otherwise)).toBeGreaterThanOrEqual(0.55);
  });

  it("does not matter of a word with one meaning", () => {
    const visa: ConceptSketch = [
      { text: "visa", pos: "noun" },
      { text: "visado", pos: "noun" },
    ];
    const other = ["She got the visa.", "Le dieron el permiso."] as const;
    const found = assess([visa], [["A visa costs more.", "Un permiso cuesta más."], other]);
    expect(found.at(-1)?.confidence).toBeGreaterThanOrEqual(0.55);
  });
});
