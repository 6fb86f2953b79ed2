// The laws of word lists: each word once, written as it is looked up, and within the reach of what looks it up.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { counterparts, thingsAfterAll } from "../../src/languages/es/persons.ts";
import { notInfinitives } from "../../src/languages/es/word-class.ts";
import { shippedLanguages } from "../../src/languages/index.ts";
import type { Language } from "../../src/languages/language.ts";
import { fold } from "../../src/strings/fold.ts";
import { tokenize } from "../../src/text/tokenize.ts";

const root = join(import.meta.dirname, "..", "..", "src", "languages");
const list = /(?<![\w.])(wordSet|spelledSet|wordTable)\(\s*(?:`([^`]*)`|"([^"]*)"),?\s*\)/gu;

const lists = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.endsWith("word-set.ts"))
  .flatMap((path) =>
    [...readFileSync(join(root, path), "utf8").matchAll(list)].map(
      ([, maker = "", long, short = ""], place) => ({
        name: `${path} ${String(place + 1)}`,
        isFolded: maker !== "spelledSet",
        words: (long ?? short)
          .trim()
          .split(/\s+/u)
          .map((word) => word.replace(/=.*$/u, "")),
      }),
    ),
  );

describe("lists of words", () => {
  it("are found", () => {
    expect(lists.length).toBeGreaterThan(70);
  });

  it("are made in one way", () => {
    const others = readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && !path.endsWith("word-set.ts"))
      .filter((path) =>
        /new Set\(\s*\(?\s*["'`][^)]*\.split\(|const words = \(/u.test(
          readFileSync(join(root, path), "utf8"),
        ),
      );
    expect(others).toEqual([]);
  });

  it.each(lists)("have each word once: $name", ({ words }) => {
    expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]);
  });

  it.each(lists.filter(({ isFolded }) => isFolded))(
    "have words as they are looked up: $name",
    ({ words }) => {
      expect(words.filter((word) => fold(word) !== word)).toEqual([]);
    },
  );

  it.each(lists.filter(({ isFolded }) => !isFolded))(
    "have words in small letters: $name",
    ({ words }) => {
      expect(words.filter((word) => word.normalize("NFC").toLowerCase() !== word)).toEqual([]);
    },
  );
});

describe("no word is out of reach", () => {
  const sets = (language: Language): readonly string[] =>
    [
      language.functionWords,
      language.prepositions,
      language.coordinators,
      language.leadingWords,
      language.anaphora,
      language.demonstratives,
    ].flatMap((set) => [...set]);

  it.each(shippedLanguages)("for a text is read word by word: $tag", (language) => {
    expect(sets(language).filter((word) => tokenize(word).length !== 1)).toEqual([]);
  });

  it.each(shippedLanguages)("for a preposition is a function word: $tag", (language) => {
    const { functionWords, prepositions } = language;
    expect([...prepositions].filter((word) => !functionWords.has(word))).toEqual([]);
  });

  it("nor a thing that does not look like a person", () => {
    const person = /(?:[dt]or|ensor|[^f]ero|ario|iano|ólogo|[ncdlbñ]és|[^s]eño)$/u;
    expect([...thingsAfterAll].filter((word) => !person.test(word))).toEqual([]);
    expect([...thingsAfterAll].filter((word) => counterparts(word).length > 0)).toEqual([]);
  });

  it("nor a noun that does not look like an infinitive", () => {
    expect([...notInfinitives].filter((word) => !/(?:[aei]r|ír)$/u.test(word))).toEqual([]);
  });
});
