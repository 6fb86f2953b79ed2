import { describe, expect, it } from "vitest";
import { keptQuotations } from "../../../src/terms/verdicts/kept-quotations.ts";
import { readText } from "../../../src/text/read-text.ts";
import { assess, verdict, type ConceptSketch } from "../glossary-of.ts";

const kept = (source: string, target: string) =>
  keptQuotations(readText(source, "en"), readText(target, "es")).source.map(({ start, end }) =>
    source.slice(start, end),
  );

describe("keptQuotations", () => {
  it.each([
    ["Set the type to 'vote'.", "Ponga el tipo en 'vote'.", ["'vote'"]],
    ['The "voteCount" field', "El campo «voteCount»", ['"voteCount"']],
    ["One of 'public vote', 'seat'.", "«public vote» o «escaño».", ["'public vote'"]],
  ])("finds values that both have: %s", (source, target, expected) => {
    expect(kept(source, target)).toEqual(expected);
  });

  it.each([
    ["a translated one", "The 'vote' counts.", "El 'voto' cuenta."],
    ["a label", "Press “Vote”.", "Pulse «Vote»."],
    ["an apostrophe", "The party's vote isn't ours.", "El party's vote isn't nuestro."],
  ])("finds none in %s", (_, source, target) => {
    expect(kept(source, target)).toEqual([]);
  });
});

describe("what was left in its language on purpose", () => {
  it.each([
    [
      "a whole sentence in quotation marks",
      "They sang “We shall not be moved today”.",
      "Cantaron «We shall not be moved today».",
      ["“We shall not be moved today”"],
    ],
    [
      "what brackets behind it translate",
      "In the talk Votes and seats for all she spoke.",
      "En la charla Votes and seats for all (Votos y escaños para todos) habló.",
      ["Votes and seats for all"],
    ],
  ])("is %s", (_, source, target, expected) => {
    expect(kept(source, target)).toEqual(expected);
  });

  it.each([
    [
      "the brackets say something else",
      "The vote of the upper house (2019) was close.",
      "The vote of the upper house (2019) fue reñido.",
    ],
    [
      "the source has the brackets as well",
      "The vote of the upper house (in the old hall) was close.",
      "The vote of the upper house (in the old hall) fue reñido.",
    ],
    ["there are few words in the marks", "It is “a public vote”.", "Es «A public vote»."],
  ])("is none where %s", (_, source, target) => {
    expect(kept(source, target)).toEqual([]);
  });
});

describe("an occurrence that is written as code on both sides", () => {
  const rules: ConceptSketch = ["code of conduct", "código de conducta"];
  it("is a name of its own", () => {
    const units: [string, string][] = [
      ["Read CODE_OF_CONDUCT first.", "Lea antes CODE_OF_CONDUCT."],
    ];
    expect(assess([rules], units)).toEqual([]);
  });

  it("is a term where the translation has it otherwise", () => {
    expect(verdict([rules], ["Read CODE_OF_CONDUCT first.", "Lea antes el reglamento."])).toBe(
      "missing",
    );
  });
});
