import { describe, expect, it } from "vitest";
import { termCase } from "../../src/rules/term-case.ts";
import { runExample } from "./run-example.ts";

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";

describe("the capitals of a pattern", () => {
  it.each([
    ["Partido Aprist*", "", "Ganó el Partido Aprista.", []],
    ["Partido Aprist*", "", "Ganó el partido aprista.", []],
    ["/Partido Aprista?s?/", "regex", "Ganó el Partido Aprista.", []],
    ["militante* aprista*", "", "Hablaron los Militantes Apristas.", ["raised"]],
    ["militante* aprista*", "", "Hablaron los militantes apristas.", []],
  ])("are those of %s", (term, flags, target, expected) => {
    const findings = runExample(termCase, {
      glossary: `${header}\naprista,APRA member,${term},preferred,noun,,${flags},,,\n`,
      units: [["The APRA member won.", target]],
      expect: expected,
    });
    expect(findings.map(({ messageId }) => messageId)).toEqual(expected);
  });
});
