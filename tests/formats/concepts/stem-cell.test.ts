import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromStemCell, toStemCell } from "../../../src/formats/concepts/stem-cell.ts";
import { readTable, writeTable } from "../csv/reading.ts";

describe("the cell of a term", () => {
  it("holds a stem's mark, which a flag says elsewhere", () => {
    const term = { text: "vacancia presidencial", flags: ["case", "stem=vacan|cia presidencial|"] };
    const cell = { text: "vacan|cia presidencial|", flags: ["case"] };
    expect(toStemCell(term)).toEqual(cell);
    expect(fromStemCell(cell)).toEqual(term);
  });

  it("leaves a flag that marks another term where it is", () => {
    const term = { text: "vacante", flags: ["stem=vacan|cia"] };
    expect(toStemCell(term)).toEqual(term);
  });

  it("guards bars that are letters of the term, and only those that look like marks", () => {
    expect(toStemCell({ text: "vacan|cia", flags: [] }).text).toBe("vacan\\|cia");
    expect(toStemCell({ text: "a|b", flags: [] }).text).toBe("a|b");
    expect(toStemCell({ text: "/vac(a|ó)|vacan|cia/", flags: ["regex"] }).text).toBe(
      "/vac(a|ó)|vacan|cia/",
    );
  });

  it("gives back every term", () => {
    const text = fc
      .array(fc.constantFrom("va", "can", "cia", "|", "\\", " ", "é", "*", "1"), { maxLength: 8 })
      .map((parts) => parts.join(""));
    const flag = fc.oneof(
      fc.constantFrom("literal", "regex", "case"),
      text.map((each) => `stem=${each}`),
    );
    const term = fc.record({ text, flags: fc.array(flag, { maxLength: 3 }) });
    fc.assert(
      fc.property(term, (each) => {
        expect(fromStemCell(toStemCell(each))).toEqual(each);
      }),
    );
  });

  it("stays as it was written when the table is written again", () => {
    const table =
      "id,en,es,status,part_of_speech,gender,match,definition,note,source\n" +
      "vacancy,vacanc|y,vacan|cia,preferred,noun,,,,,\n" +
      "vacancy,,vacad*,deprecated,,,,,,\n";
    const { glossary } = readTable(table);
    expect(glossary.concepts[0]?.terms).toMatchObject([
      { text: "vacancy", flags: ["stem=vacanc|y"] },
      { text: "vacancia", flags: ["stem=vacan|cia"] },
      { text: "vacad*", flags: [] },
    ]);
    expect(writeTable(glossary)).toBe(table);
  });

  it("has a mark from the flag of its row, which is no other term's", () => {
    const { glossary } = readTable("id,en,es,match\nv,vacancy,vacancia,case stem=vacan|cia\n");
    expect(glossary.concepts[0]?.terms).toMatchObject([
      { text: "vacancy", flags: ["case"] },
      { text: "vacancia", flags: ["case", "stem=vacan|cia"] },
    ]);
    expect(writeTable(glossary)).toContain("v,vacancy,vacan|cia,preferred,,,case,");
    const odd = readTable("id,en,es,match\nv,vacancy,vacancia,stem=vacan|te\n").glossary;
    expect(odd.concepts[0]?.terms.map(({ flags }) => flags)).toEqual([
      ["stem=vacan|te"],
      ["stem=vacan|te"],
    ]);
  });

  it("of a plain list holds two terms", () => {
    const { glossary } = readTable("en,es\nvacancy,vacancia|vacante\n");
    expect(glossary.concepts[0]?.terms.map(({ text }) => text)).toEqual([
      "vacancy",
      "vacancia",
      "vacante",
    ]);
  });
});
