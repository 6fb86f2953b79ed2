// The law of forms: what a language makes of a word is found in a check, in a look-up and in a concordance alike.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.ts";
import type { WordClass } from "../../src/languages/language.ts";
import { phrasePattern } from "../../src/memory/search/phrase-pattern.ts";
import { soughtPhrases } from "../../src/memory/search/sought-phrases.ts";
import { compileGlossary } from "../../src/terms/patterns/compile-glossary.ts";
import { wordsAt } from "../../src/terms/recognition/match-words.ts";
import { recogniseTerms } from "../../src/terms/recognition/recognise-terms.ts";
import { readText } from "../../src/text/read-text.ts";
import { termOf } from "../terms/glossary-of.ts";

const words = {
  en: {
    noun: "patrol city knife child criterion sheep bus wolf colour centre",
    verb: "repeal take stop travel organise withdraw die picnic",
    adjective: "rural armed grey",
  },
  es: {
    noun: "ronda vacancia rondero régimen juez crisis congresista alcalde club ministro capitán",
    verb: "derogar pedir conocer poner construir enviar jugar protegerse",
    adjective: "campesino francés grande feliz mejor español indígena",
  },
} as const;

const asked = fc.constantFrom("en" as const, "es" as const).chain((language) =>
  fc.constantFrom("noun" as const, "verb" as const, "adjective" as const).chain((wordClass) =>
    fc.record({
      language: fc.constant(language),
      wordClass: fc.constant(wordClass),
      word: fc.constantFrom(...words[language][wordClass].split(" ")),
      place: fc.nat(),
    }),
  ),
);

describe("a form that a language makes", () => {
  const formsOf = (word: string, language: string, wordClass: WordClass) =>
    languageOf(language).forms(word, { wordClass });

  it("is the word itself first, and no form twice", () => {
    fc.assert(
      fc.property(asked, ({ language, wordClass, word }) => {
        const texts = formsOf(word, language, wordClass).map(({ text }) => text);
        expect(texts[0]).toBe(word);
        expect(new Set(texts).size).toBe(texts.length);
      }),
    );
  });

  it("is taken by the term's pattern, in a check and in a look-up", () => {
    fc.assert(
      fc.property(asked, ({ language, wordClass, word, place }) => {
        const forms = formsOf(word, language, wordClass);
        const form = forms[place % forms.length]?.text ?? word;
        const term = termOf(language, { text: word, pos: wordClass });
        const concept = { id: word, subjectField: "", definition: "", props: [], terms: [term] };
        const glossary = { kind: "glossary", concepts: [concept] } as const;
        const compiled = compileGlossary(glossary, { source: language, target: language });
        const text = readText(form, language);
        const [pattern] = compiled.targets(concept).approved;
        expect(pattern && wordsAt(pattern, text, 0)).toBe(1);
        // A pronominal verb is none without its pronoun.
        if (word.endsWith("se")) return;
        expect(recogniseTerms(text, compiled.source).map(({ end }) => end)).toEqual([1]);
      }),
    );
  });

  it("is marked in a concordance of the word", () => {
    fc.assert(
      fc.property(asked, ({ language, wordClass, word, place }) => {
        const forms = formsOf(word, language, wordClass);
        const form = forms[place % forms.length]?.text ?? word;
        const [phrase = []] = soughtPhrases(word, language, { exact: false });
        const find = phrasePattern(phrase, { inRow: true, exact: false });
        expect(find(form)).toEqual([{ start: 0, end: form.length }]);
      }),
    );
  });
});

describe("number and gender of a form", () => {
  const traits = (language: string, wordClass: WordClass, word: string): readonly string[] =>
    languageOf(language)
      .forms(word, { wordClass })
      .map(({ text, number, gender }) => [text, number ?? "?", gender ?? "?"].join(" "));

  it.each([
    ["es", "noun", "ronda", ["ronda singular ?", "rondas plural ?"]],
    [
      "es",
      "noun",
      "ministro",
      [
        "ministro singular masculine",
        "ministros plural masculine",
        "ministra singular feminine",
        "ministras plural feminine",
      ],
    ],
    [
      "es",
      "adjective",
      "campesina",
      [
        "campesina singular feminine",
        "campesino singular masculine",
        "campesinos plural masculine",
        "campesinas plural feminine",
      ],
    ],
    ["es", "noun", "elecciones", ["elecciones plural ?", "elección singular ?"]],
    ["en", "noun", "patrol", ["patrol singular ?", "patrols plural ?"]],
    ["en", "noun", "sheep", ["sheep ? ?"]],
    ["en", "noun", "criteria", ["criteria plural ?", "criterion singular ?"]],
    ["fr", "noun", "ronde", ["ronde ? ?"]],
  ] as const)("%s %s %s", (language, wordClass, word, expected) => {
    expect(traits(language, wordClass, word)).toEqual(expected);
  });
});
