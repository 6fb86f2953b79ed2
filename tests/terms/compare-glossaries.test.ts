// Glossaries compared, merged and counted.

import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/formats/csv/read-csv.ts";
import type { Glossary } from "../../src/model/concept.ts";
import { diffGlossaries } from "../../src/terms/glossary/diff-glossaries.ts";
import { glossaryStatistics } from "../../src/terms/glossary/glossary-statistics.ts";
import { mergeGlossaries } from "../../src/terms/glossary/merge-glossaries.ts";

function glossary(...rows: string[]): Glossary {
  const text = ["id,en,es,status,definition,note", ...rows, ""].join("\n");
  return readCsv([new TextEncoder().encode(text)], { path: "a.csv", warn: () => undefined });
}

const strike = "strike,strike,paro,preferred,Stoppage,";
const vote = "vote,vote,voto,preferred,,";

function changes(before: Glossary, after: Glossary): string[] {
  return diffGlossaries(before, after).flatMap(({ kind, concept, fields, terms }) => [
    `${kind} ${concept.id}`,
    ...fields.map(({ field, before: from, after: to }) => `${field} ${from}>${to}`),
    ...terms.map((change) => `${change.kind} ${change.term.text}`),
  ]);
}

describe("the difference of two glossaries", () => {
  it.each([
    ["nothing", [strike, vote], [vote, strike], []],
    ["a concept more", [strike], [strike, vote], ["added vote", "added vote", "added voto"]],
    [
      "a term more",
      [strike],
      [strike, "strike,,huelga,admitted,,"],
      ["changed strike", "added huelga"],
    ],
    [
      "another status",
      [vote],
      [vote.replace("preferred", "admitted")],
      ["changed vote", "changed vote", "changed voto"],
    ],
    [
      "another definition",
      [strike],
      [strike.replace("Stoppage", "Halt")],
      ["changed strike", "definition Stoppage>Halt"],
    ],
  ])("is %s", (_, before, after, expected) => {
    expect(changes(glossary(...before), glossary(...after))).toEqual(expected);
  });
});

describe("merging glossaries", () => {
  const second = glossary("strike,,huelga,admitted,Halt,", "vote,vote,voto,admitted,,n");

  it.each([
    ["first", "Stoppage", "preferred"],
    ["newest", "Halt", "admitted"],
    ["both", "Stoppage; Halt", "preferred"],
  ] as const)("keeps what %s says", (policy, definition, status) => {
    const { glossary: merged, conflicts } = mergeGlossaries(
      [glossary(strike, vote), second],
      policy,
    );
    const [one, two] = merged.concepts;
    expect(one?.definition).toBe(definition);
    expect(one?.terms.map(({ text }) => text)).toEqual(["strike", "paro", "huelga"]);
    expect(two?.terms.map((term) => [term.status, term.note])).toEqual([
      [status, "n"],
      [status, "n"],
    ]);
    expect(conflicts.map(({ field }) => field)).toEqual(["definition", "status", "status"]);
  });

  it("gives the glossary itself when it is merged with itself", () => {
    const one = glossary(strike, vote);
    const { glossary: merged, conflicts } = mergeGlossaries([one, one], "both");
    expect(changes(one, merged)).toEqual([]);
    expect(conflicts).toEqual([]);
  });
});

it("counts what a glossary consists of", () => {
  expect(
    glossaryStatistics(glossary(strike, "vote,vote,,preferred,,", "strike,,huelga,admitted,,")),
  ).toEqual({
    concepts: 2,
    terms: 4,
    languages: [
      {
        language: "en",
        terms: 2,
        byStatus: { preferred: 2, admitted: 0, deprecated: 0, superseded: 0, proposed: 0 },
        missing: 0,
      },
      {
        language: "es",
        terms: 2,
        byStatus: { preferred: 1, admitted: 1, deprecated: 0, superseded: 0, proposed: 0 },
        missing: 1,
      },
    ],
    capitals: [
      { path: "a.csv", language: "en", terms: 2, capitalised: 0, kind: "none" },
      { path: "a.csv", language: "es", terms: 2, capitalised: 0, kind: "none" },
    ],
    withoutDefinition: 1,
    subjectFields: [{ name: "a", concepts: 2 }],
  });
});
