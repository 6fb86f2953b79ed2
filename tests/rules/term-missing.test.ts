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
