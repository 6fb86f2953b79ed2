import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalGlossary } from "../../../src/formats/concepts/canonical-glossary.ts";
import { parseFlags, printFlags } from "../../../src/formats/concepts/match-flags.ts";
import type { Warning } from "../../../src/model/errors.ts";
import { arbitraryGlossary } from "./arbitrary-glossary.ts";
import { readTable, termLines, withoutPlaces, writeTable } from "./reading.ts";

describe("the canonical table", () => {
  it("gives back the glossary that was written", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(arbitraryGlossary, (glossary) => {
        const warnings: Warning[] = [];
        const written = writeTable(glossary, {}, warnings);
        expect(warnings).toEqual([]);
        expect(withoutPlaces(readTable(written).glossary)).toEqual(canonicalGlossary(glossary));
      }),
      { numRuns: 300 },
    );
  });

  it("is the same bytes when read and written again", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(arbitraryGlossary, (glossary) => {
        const written = writeTable(glossary);
        expect(writeTable(readTable(written).glossary)).toBe(written);
      }),
    );
  });

  it("takes rows of one id as one concept, wherever they stand", () => {
    const { glossary } = readTable(
      "id,en,es,status\nrondas,peasant patrol,ronda campesina,\nvacancia,vacancy,,\nrondas,,ronda,\nrondas,,patrulla,deprecated\n",
    );
    expect(termLines(glossary)).toEqual([
      "rondas: en preferred peasant patrol",
      "rondas: es preferred ronda campesina",
      "rondas: es admitted ronda",
      "rondas: es deprecated patrulla",
      "vacancia: en preferred vacancy",
    ]);
  });

  it("gives the gender to the terms that are not English", () => {
    const { glossary } = readTable("id,en,es,gender\na,ballot,papeleta,femenino\n");
    expect(glossary.concepts[0]?.terms.map((term) => term.grammaticalGender)).toEqual([
      undefined,
      "feminine",
    ]);
  });

  it("knows where each term stands", () => {
    const { glossary } = readTable('id,en,es\na,"two\nlines", "ronda"\nb,x,y\n');
    expect(
      glossary.concepts.flatMap((concept) =>
        concept.terms.map(({ location }) => `${location?.line}:${location?.column}`),
      ),
    ).toEqual(["2:3", "3:9", "4:3", "4:5"]);
  });

  it("keeps columns that it does not know", () => {
    const table =
      "id,en,es,status,part_of_speech,gender,match,definition,note,source,concept:area,customer\n" +
      "cong,Congress,Congreso,preferred,,,,,,,poderes,ONPE\n";
    const { glossary } = readTable(table);
    expect(glossary.concepts[0]?.props).toEqual([{ type: "area", value: "poderes" }]);
    expect(glossary.concepts[0]?.terms[1]?.props).toEqual([{ type: "customer", value: "ONPE" }]);
    expect(writeTable(glossary)).toBe(table);
  });

  it("has columns for the languages of the project even when it is empty", () => {
    const empty = { kind: "glossary", concepts: [] } as const;
    const header = (options: object): string => writeTable(empty, options).slice(0, 12);
    expect(header({})).toBe("id,en,es,sta");
    expect(header({ sourceLanguage: "pt", targetLanguage: "fr" })).toBe("id,fr,pt,sta");
    expect(readTable(writeTable(empty)).glossary).toEqual(empty);
  });

  it("names the subject field by its file, or in a column where it is another", () => {
    const table = "id,en,es,subject_field\na,vote,voto,elecciones\n";
    const { glossary } = readTable(table);
    expect(glossary.concepts[0]?.subjectField).toBe("elecciones");
    expect(writeTable(glossary)).toContain("subject_field");
    expect(writeTable(glossary, { path: "elecciones.csv" })).not.toContain("subject_field");
    expect(readTable("id,en,es\na,vote,voto\n").glossary.concepts[0]?.subjectField).toBe("peru");
  });

  it("keeps its rows when it is edited: other terms, other lines", () => {
    const head = "id,en,es,status,part_of_speech,gender,match,definition,note,source\n";
    const rows = [
      "pm,prime minister,primer ministro,preferred,,masculine,,,,",
      "pm,,primera ministra,admitted,,feminine,,,,",
      "pm,premier,premier,admitted,,masculine,,,,",
      "pm,head of the cabinet,,admitted,,,,,,",
      "",
    ];
    const { glossary } = readTable(head + rows.join("\n"));
    expect(writeTable(glossary)).toBe(head + rows.join("\n"));
    const [concept] = glossary.concepts;
    const example = concept?.terms.at(-1);
    if (concept === undefined || example === undefined) throw new Error("no concept");
    const added = { ...example, text: "jefe de gabinete", location: undefined };
    const edited = { ...concept, terms: [added, ...concept.terms] };
    const lines = writeTable({
      ...glossary,
      concepts: [{ ...edited, terms: [...concept.terms, added] }],
    });
    expect(lines.split("\n").filter((line) => !rows.includes(line))).toEqual([
      head.trim(),
      "pm,head of the cabinet,jefe de gabinete,admitted,,masculine,,,,",
    ]);
    // Put first, it comes first, though that takes other rows.
    const first = readTable(writeTable({ ...glossary, concepts: [edited] })).glossary;
    expect(termLines(first).filter((line) => line.includes("es admitted"))).toEqual([
      "pm: es admitted jefe de gabinete",
      "pm: es admitted primera ministra",
      "pm: es admitted premier",
    ]);
  });

  it("reports what no cell can hold", () => {
    const { glossary } = readTable("id,en,es\na,vote,voto\n");
    const [concept] = glossary.concepts;
    const warnings: Warning[] = [];
    const term = concept?.terms[0];
    if (concept === undefined || term === undefined) throw new Error("no concept");
    const told = { ...term, grammaticalGender: "neuter", text: " vote" } as const;
    const strange = {
      ...concept,
      terms: [told, { ...term, text: " " }],
      props: [{ type: "x@es", value: "1" }],
    };
    writeTable({ ...glossary, concepts: [strange, concept] }, {}, warnings);
    expect(warnings.map((warning) => warning.code)).toEqual([
      "propertyNotCarried",
      "spaceNotCarried",
      "genderNotCarried",
      "spaceNotCarried",
      "emptyTerm",
      "conceptRenamed",
    ]);
  });

  it("tells of a second definition, and of details that no term of the row takes", () => {
    const { warnings, glossary } = readTable(
      "id,en,es,definition,note\na,vote,voto,Uno.,\na,,,Dos.,\na,,,,nota\n",
    );
    expect(warnings.map(({ code, line }) => `${code} ${line}`)).toEqual([
      "detailsWithoutTerm 4",
      "differentDefinitions 3",
    ]);
    expect(glossary.concepts[0]?.definition).toBe("Uno.");
  });
});

describe("match flags", () => {
  it.each([
    ["exact case", ["exact", "case"]],
    ["exact; case", ["exact", "case"]],
    ['short="las rondas" case', ["short=las rondas", "case"]],
    ['"a ""b"""', ['a "b"']],
    ["forms=voto|votos", ["forms=voto|votos"]],
    ["", []],
  ])("%s", (cell, flags) => {
    expect(parseFlags(cell)).toEqual(flags);
  });

  it("are read back as they were printed", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (flags) => {
        expect(parseFlags(printFlags(flags))).toEqual(flags);
      }),
    );
  });
});
