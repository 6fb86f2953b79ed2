import { describe, expect, it } from "vitest";
import { termMissing } from "../../src/rules/term-missing.ts";
import { runExample } from "./run-example.ts";

const glossary = `id,en,es,status,part_of_speech,gender,match,definition,note,source
strike,strike,huelga,preferred,noun,feminine,,,,
strike,,paro,admitted,noun,masculine,,,,
`;

describe("a term with a letter wrong", () => {
  it("is nearly one of the terms, not all of them", () => {
    const [finding] = runExample(termMissing, {
      glossary,
      units: [["The strike began.", "La huegla empezó."]],
      expect: ["nearly"],
    });
    expect(finding?.data["terms"]).toBe("huelga");
    expect(finding?.suggestions).toEqual(["huelga"]);
  });
});

describe("a term that is a pattern", () => {
  const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";

  it("is looked for and not suggested", () => {
    const [finding] = runExample(termMissing, {
      glossary: `${header}\nminer,miner,minero,preferred,noun,,,,,\nminer,,trabajador* minero*,admitted,,,,,,\n`,
      units: [["The miners met.", "Los obreros se reunieron."]],
      expect: ["missing"],
    });
    expect(finding?.data["terms"]).toBe("minero");
    expect(finding?.suggestions).toEqual(["minero"]);
    expect(finding?.evidence).toContain(
      "Looked in the translation for “minero”, “trabajador* minero*”, in any form, order and coordination.",
    );
  });

  it("is named where there is nothing else", () => {
    const [finding] = runExample(termMissing, {
      glossary: `${header}\nminer,miner,/miner[oa]s?/,preferred,noun,,regex,,,\n`,
      units: [["The miners met.", "Los obreros se reunieron."]],
      expect: ["missing"],
    });
    expect(finding?.data["terms"]).toBe("/miner[oa]s?/");
    expect(finding?.suggestions).toEqual([]);
  });
});
