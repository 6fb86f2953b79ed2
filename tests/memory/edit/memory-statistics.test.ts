import { expect, it } from "vitest";
import { memoryStatistics } from "../../../src/memory/edit/memory-statistics.ts";
import { unitOf } from "../memory-of.ts";

it("counts what a memory consists of", () => {
  const document = (value: string) => [{ type: "x-document", value }];
  const statistics = memoryStatistics([
    unitOf("The Congress voted.", "El Congreso votó.", { props: document("b.md"), line: 5 }),
    unitOf("Vacancy", "Vacancia", { props: document("a.md"), date: "20240101T000000Z" }),
    unitOf("Vacancy", "Vacancia", { props: document("a.md"), date: "20200101T000000Z" }),
    unitOf("Vacancy", "Vacante", { line: 9 }),
    unitOf("Nobody", ""),
  ]);
  expect(statistics).toEqual({
    units: 5,
    languages: [
      { language: "en", segments: 5, words: 7, characters: 46 },
      { language: "es", segments: 5, words: 6, characters: 40 },
    ],
    duplicates: 1,
    competing: 1,
    untranslated: 1,
    withCodes: 0,
    longest: { characters: 19, path: "a.tmx", line: 5 },
    earliest: "20200101T000000Z",
    latest: "20240101T000000Z",
    documents: [
      { name: "a.md", units: 2 },
      { name: "b.md", units: 1 },
    ],
    people: [],
    tools: [],
  });
});
