// Signs that a word is another part of speech than the term: they lower a confidence and silence nothing.

import { describe, expect, it } from "vitest";
import type { PartOfSpeech } from "../../src/model/concept.ts";
import { recogniseTerms } from "../../src/terms/recognition/recognise-terms.ts";
import { readText } from "../../src/text/read-text.ts";
import { glossaryOf } from "../terms/glossary-of.ts";

function doubts(text: string, term: string, pos: PartOfSpeech): readonly string[] {
  const compiled = glossaryOf([
    [
      { text: term, pos },
      { text: "xyz", pos },
    ],
  ]);
  const [found] = recogniseTerms(readText(text, "en"), compiled.source);
  return found?.occurrence.how.demotions ?? ["nothing found"];
}

describe("an English noun of the glossary", () => {
  it.each([
    ["Displays data on the vote.", "display"],
    ["The new rule matches pairs of names.", "match"],
    ["It counts how often a name matches.", "match"],
    ["The filters match rows by name.", "match"],
  ])("is rather a verb in: %s", (text, term) => {
    expect(doubts(text, term, "noun")).toEqual(["part-of-speech"]);
  });

  it.each([
    ["Displays of the vote were shown.", "display"],
    ["The town has two matches.", "match"],
    ["The matches end soon.", "match"],
    ["The match rows are red.", "match"],
    ["A sports match was held.", "match"],
  ])("is one in: %s", (text, term) => {
    expect(doubts(text, term, "noun")).toEqual([]);
  });
});

describe("an English verb of the glossary", () => {
  it.each([
    ["Costs are split during an allocation run.", "run"],
    ["This is now the default setting.", "set"],
    ["Negative reports may upset you.", "report"],
  ])("is rather a noun in: %s", (text, term) => {
    expect(doubts(text, term, "verb")).toEqual(["part-of-speech"]);
  });

  it.each([
    ["Each of the mayors can run.", "run"],
    ["They start by defaulting and setting it.", "set"],
    ["He reports what may happen.", "report"],
  ])("is one in: %s", (text, term) => {
    expect(doubts(text, term, "verb")).toEqual([]);
  });
});
