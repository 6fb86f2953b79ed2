import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { recogniseTerms } from "../../../src/terms/recognition/recognise-terms.ts";
import { readText } from "../../../src/text/read-text.ts";
import { glossaryOf, type ConceptSketch } from "../glossary-of.ts";

function recognised(concepts: readonly ConceptSketch[], text: string, source = "en"): string[] {
  const compiled = glossaryOf(concepts, { source, target: source === "en" ? "es" : "en" });
  return recogniseTerms(readText(text, source), compiled.source).map(
    ({ occurrence }) => occurrence.how.surface,
  );
}

function doubts(concepts: readonly ConceptSketch[], text: string): readonly string[] {
  const found = recogniseTerms(readText(text, "en"), glossaryOf(concepts).source);
  return found.flatMap(({ occurrence }) => occurrence.how.demotions);
}

describe("recognition of terms in a text", () => {
  it.each<[string, ConceptSketch, string, string[]]>([
    ["an acronym in capitals only", ["WHO", "OMS"], "Those who came met the WHO.", ["WHO"]],
    ["an acronym with dots", ["US", "EE. UU."], "The U.S. told us.", ["U.S."]],
    ["no common word in an acronym", ["aid", "ayuda"], "AID gave aid.", ["aid"]],
    ["an inflected noun", ["referendum", "referéndum"], "Two referendums failed.", ["referendums"]],
    [
      "an inflected verb",
      [{ text: "repeal", pos: "verb" }, "derogar"],
      "They repealed it.",
      ["repealed"],
    ],
    [
      "the plural of the head alone",
      ["state of siege", "estado de sitio"],
      "Two states of siege.",
      ["states of siege"],
    ],
    ["the possessive", ["Boluarte", "Boluarte"], "Boluarte’s speech", ["Boluarte"]],
    ["no name in lower case", ["Free Peru", "Perú Libre"], "a free Peru", []],
    ["no term across a full stop", ["hunger strike", "huelga de hambre"], "Hunger. Strike.", []],
    [
      "a Spanish loan with its plural",
      ["ronda campesina", "ronda campesina"],
      "two rondas campesinas",
      ["rondas campesinas"],
    ],
  ])("finds %s", (_name, concept, text, expected) => {
    expect(recognised([concept], text)).toEqual(expected);
  });

  it.each([
    ["primer ministro", "Cayeron dos primeros ministros."],
    ["mártir", "Honraron a los mártires."],
  ])("takes no noun for an infinitive: %s", (term, text) => {
    expect(recognised([["office", term]], text, "es")).toHaveLength(1);
  });

  it("prefers the longest term, and finds no term inside it", () => {
    const concepts: ConceptSketch[] = [
      ["patrol", "patrulla"],
      ["peasant patrol", "ronda campesina"],
    ];
    expect(recognised(concepts, "A peasant patrol met a patrol.")).toEqual([
      "peasant patrol",
      "patrol",
    ]);
  });

  it("knows Spanish contractions", () => {
    expect(
      recognised([["El Comercio", "El Comercio"]], "Lo dice el editor del Comercio.", "es"),
    ).toEqual(["del Comercio"]);
  });

  it.each([
    ["code", "Set host_vote to zero.", "vote"],
    ["longer-name", "We read the Journal of Vote Studies.", "vote"],
    ["part-of-speech", "Try not to vote again.", "vote"],
  ])("doubts what may be something else: %s", (doubt, text, term) => {
    expect(doubts([[{ text: term, pos: "noun" }, "voto"]], text)).toContain(doubt);
  });

  it("does not doubt a plural after “to”", () => {
    expect(doubts([[{ text: "vote", pos: "noun" }, "voto"]], "It comes down to votes.")).toEqual(
      [],
    );
  });

  it("names every concept that shares the words", () => {
    const compiled = glossaryOf([
      ["bench", "banco"],
      [{ text: "bench", status: "admitted" }, "bancada"],
    ]);
    const [found] = recogniseTerms(readText("The bench voted.", "en"), compiled.source);
    expect(found?.occurrence.alternatives).toHaveLength(1);
  });

  it("never lets two occurrences overlap", () => {
    const compiled = glossaryOf([
      ["peasant", "campesino"],
      ["peasant patrol", "ronda campesina"],
      ["patrol leader", "jefe de ronda"],
    ]);
    const word = constantFrom("peasant", "patrol", "leader", "the", "patrols", ",");
    assert(
      property(array(word), (words) => {
        const found = recogniseTerms(readText(words.join(" "), "en"), compiled.source);
        for (const [index, { start }] of found.entries())
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
      }),
    );
  });
});

const confusable = [
  [
    { text: "libro", pos: "noun", gender: "masculine" },
    { text: "libre", pos: "adjective" },
  ],
  [
    { text: "puerto", pos: "noun", gender: "masculine" },
    { text: "puerta", pos: "noun", gender: "feminine" },
  ],
  [
    { text: "político", pos: "noun", gender: "masculine" },
    { text: "política", pos: "noun", gender: "feminine" },
  ],
  [
    { text: "paro", pos: "noun", gender: "masculine" },
    { text: "parar", pos: "verb" },
  ],
  [
    { text: "toma", pos: "noun", gender: "feminine" },
    { text: "tomate", pos: "noun", gender: "masculine" },
  ],
  [
    { text: "tomar", pos: "verb" },
    { text: "tomate", pos: "noun", gender: "masculine" },
  ],
  [
    { text: "caso", pos: "noun", gender: "masculine" },
    { text: "casa", pos: "noun", gender: "feminine" },
  ],
  [
    { text: "banco", pos: "noun", gender: "masculine" },
    { text: "banca", pos: "noun", gender: "feminine" },
  ],
  [
    { text: "general", pos: "adjective" },
    { text: "generar", pos: "verb" },
  ],
] as const;

describe("words that look alike", () => {
  it.each(confusable)("$text is not $text", (left, right) => {
    const number = constantFrom("", "s", "es");
    assert(
      property(
        constantFrom([left, right] as const, [right, left] as const),
        number,
        ([term, other], ending) => {
          // *paro* is a form of *parar* as well: only the noun can be told from the infinitive.
          if (term.text === "parar") return;
          // The plural of a verb form or of a word in -l is another word or none.
          if (
            ending !== "" &&
            (other.pos === "verb" || /[aeo]$/u.test(other.text) !== (ending === "s"))
          )
            return;
          expect(recognised([["x", term]], `Dicen ${other.text}${ending} hoy.`, "es")).toEqual([]);
        },
      ),
    );
  });
});
