import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTbx } from "../../../src/formats/tbx/read-tbx.ts";
import { writeTbx, writeTbx2, writeWeblateTbx } from "../../../src/formats/tbx/write-tbx.ts";
import type { Glossary, Term } from "../../../src/model/concept.ts";
import type { Warning } from "../../../src/model/errors.ts";

const tool = { name: "glosa", version: "1.0.0" };

function read(content: string, warnings: Warning[] = []): Glossary {
  const report = (warning: Warning): void => void warnings.push(warning);
  return readTbx([new TextEncoder().encode(content)], { path: "a.tbx", warn: report });
}

const header = "<fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc>";
/** A concept with one Spanish term, in the three ways of writing it. */
const version2 = (inTerm: string, inConcept = ""): string =>
  `<martif type="TBX" xml:lang="en"><martifHeader>${header}</martifHeader><text><body><termEntry id="a">${inConcept}<langSet xml:lang="es"><tig><term>padrón</term>${inTerm}</tig></langSet></termEntry></body></text></martif>`;
const nested = (inTerm: string): string =>
  `<martif type="TBX" xml:lang="en"><martifHeader>${header}</martifHeader><text><body><termEntry id="a"><langSet xml:lang="es"><ntig><termGrp><term>padrón</term>${inTerm}</termGrp></ntig></langSet></termEntry></body></text></martif>`;
const version3 = (inTerm: string, style = "dca"): string =>
  `<tbx type="TBX-x" style="${style}" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min"><tbxHeader>${header}</tbxHeader><text><body><conceptEntry id="a"><langSec xml:lang="es"><termSec><term>padrón</term>${inTerm}</termSec></langSec></conceptEntry></body></text></tbx>`;

function termIn(content: string, warnings: Warning[] = []): Term {
  const term = read(content, warnings).concepts[0]?.terms[0];
  if (term === undefined) throw new Error("no term");
  return term;
}

function written(glossary: Glossary, write: typeof writeTbx = writeTbx): string {
  return [...write(glossary, { warn: () => {}, tool })].join("");
}

interface Shape {
  readonly attributes: string;
  readonly isGrouped: boolean;
  readonly style: "v2" | "nested" | "dca" | "dct";
}

/** A data category of a term, as the shape has it. */
function category({ attributes, isGrouped, style }: Shape, type: string, value: string): string {
  const element =
    style === "dct"
      ? `<min:${type}${attributes}>${value}</min:${type}>`
      : `<termNote${attributes} type="${type}">${value}</termNote>`;
  return isGrouped
    ? `<termNoteGrp id="g"><!-- a group -->${element}<note>Junta</note></termNoteGrp>`
    : element;
}

function inStyle({ style }: Shape, inTerm: string): string {
  if (style === "v2") return version2(inTerm);
  return style === "nested" ? nested(inTerm) : version3(inTerm, style);
}

const shape: fc.Arbitrary<Shape> = fc.record({
  attributes: fc
    .subarray(['id="n1"', 'xml:lang="en"', 'datatype="picklistVal"', 'target="junta"'])
    .map((list) => list.map((each) => ` ${each}`).join("")),
  isGrouped: fc.boolean(),
  style: fc.constantFrom("v2", "nested", "dca", "dct"),
});

const words: readonly (readonly [type: string, value: string, status: string])[] = [
  ["administrativeStatus", "deprecatedTerm-admn-sts", "deprecated"],
  ["administrativeStatus", "supersededTerm-admn-sts", "superseded"],
  ["administrativeStatus", "admittedTerm-admn-sts", "admitted"],
  ["administrativeStatus", "standardizedTerm-admn-sts", "preferred"],
  // TermWeb, and what Weblate looks for.
  ["administrativeStatus", "notRecommended", "deprecated"],
  ["administrativeStatus", "Obsolete", "superseded"],
  ["administrativeStatus", "forbidden", "deprecated"],
  ["usageStatus", "deprecated", "deprecated"],
  ["normativeAuthorization", "deprecatedTerm", "deprecated"],
  ["normativeAuthorization", "supersededTerm", "superseded"],
  ["normativeAuthorization", "legalTerm", "preferred"],
];

describe("the status of a term", () => {
  it.each(words)("%s %s is %s, however it is dressed", (type, value, status) => {
    fc.assert(
      fc.property(shape, (dress) => {
        const glossary = read(inStyle(dress, category(dress, type, value)));
        expect(glossary.concepts[0]?.terms[0]?.status).toBe(status);
        // Said once, and the same again.
        for (const write of [writeTbx, writeTbx2, writeWeblateTbx]) {
          const file = written(glossary, write);
          expect(
            file.match(/type="(?:administrativeStatus|normativeAuthorization)"/gu),
          ).toHaveLength(1);
          expect(written(read(file))).toBe(written(glossary));
        }
      }),
    );
  });

  it("is read beside part of speech and gender in the same dress", () => {
    fc.assert(
      fc.property(shape, (dress) => {
        const notes = [
          category(dress, "administrativeStatus", "deprecatedTerm-admn-sts"),
          category(dress, "partOfSpeech", "noun"),
          category(dress, "grammaticalGender", "masculine"),
        ];
        const term = termIn(inStyle(dress, notes.join("")));
        expect(term).toMatchObject({
          status: "deprecated",
          partOfSpeech: "noun",
          grammaticalGender: "masculine",
        });
        const sources = term.props.filter(({ value }) => value === "Junta");
        expect(sources).toHaveLength(dress.isGrouped ? 3 : 0);
      }),
    );
  });

  it.each([
    '<admin type="usageStatus">forbidden</admin>',
    '<termNote type="Usage status">not recommended</termNote>',
    '<descrip type="Status">prohibido</descrip>',
    '<termNote type="Forbidden">yes</termNote>',
    '<termNote type="x-forbidden">true</termNote>',
    '<descrip type="No usar">sí</descrip>',
    '<termNote type="processStatus">rejected</termNote>',
    '<termNote type="evaluation">Deprecated</termNote>',
    '<termNote type="languagePlanningQualifier">deprecatedTerm</termNote>',
    '<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><termNote type="normativeAuthorization">deprecatedTerm</termNote>',
    '<adminGrp><adminNote type="x">y</adminNote><admin type="termStatus">deprecated</admin></adminGrp>',
    '<termNoteGrp><note>Junta</note><termNote type="administrativeStatus">forbidden</termNote></termNoteGrp>',
    '<descripGrp><descrip type="usageStatus">forbidden</descrip><admin type="source">DRAE</admin></descripGrp>',
    '<termNote type="usageStatus">zzz</termNote><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>',
  ])("is to be avoided as soon as one element says so: %s", (inTerm) => {
    const glossary = read(version2(inTerm));
    expect(glossary.concepts[0]?.terms[0]?.status).toBe("deprecated");
    const file = written(glossary);
    expect(file).not.toMatch(/<termNote[^>]*>preferred/u);
    expect(written(read(file))).toBe(file);
  });

  it.each(["proposed", "new", "pending"])("%s waits for a decision, in any category", (word) => {
    const types = ["administrativeStatus", "usageStatus", "Status"];
    for (const type of types) {
      const glossary = read(version2(`<termNote type="${type}">${word}</termNote>`));
      expect(glossary.concepts[0]?.terms[0]?.status).toBe("proposed");
      const file = written(glossary);
      expect(read(file).concepts[0]?.terms[0]?.status).toBe("proposed");
      expect(written(read(file))).toBe(file);
    }
  });

  it.each(["whatever", "odd"])("%s is no status: a warning with its line", (word) => {
    const warnings: Warning[] = [];
    const term = termIn(
      version2(`\n<termNote id="s" type="administrativeStatus">${word}</termNote>`),
      warnings,
    );
    expect(term.status).toBe("admitted");
    expect(term.props).toEqual([{ type: "termNote/administrativeStatus", value: word }]);
    expect(warnings.filter(({ code }) => code === "tbxStatusUnknown")).toEqual([
      {
        code: "tbxStatusUnknown",
        data: { category: "administrativeStatus", word },
        ...{ path: "a.tbx", line: 2, column: 1 },
      },
    ]);
    const file = written(
      read(version2(`<termNote type="administrativeStatus">${word}</termNote>`)),
    );
    expect(file.match(/administrativeStatus/gu)).toHaveLength(1);
  });

  it("is none of a category that says no", () => {
    for (const element of [
      '<termNote type="Forbidden">no</termNote>',
      '<termNote type="processStatus">finalized</termNote>',
      '<termNote type="languagePlanningQualifier">nonstandardizedTerm</termNote>',
    ])
      expect(termIn(version2(element)).status).toBe("preferred");
  });

  it("is not that of the work on it", () => {
    const term = termIn(version2('<descrip type="Status">Final</descrip>'));
    expect([term.status, term.props]).toEqual([
      "preferred",
      [{ type: "descrip/Status", value: "Final" }],
    ]);
  });
});

describe("a note", () => {
  it.each([
    ['<note id="n1">Solo en plural.</note>', []],
    [
      '<note from="translator">Solo en plural.</note>',
      [{ type: "note/from", value: "translator" }],
    ],
    ['<note xml:lang="es">Solo en plural.</note>', []],
    ['<descrip id="d">Solo en plural.</descrip>', []],
  ])("is %s", (inTerm, props) => {
    const glossary = read(version2(inTerm));
    expect(glossary.concepts[0]?.terms[0]).toMatchObject({ note: "Solo en plural.", props });
    expect(written(read(written(glossary)))).toBe(written(glossary));
  });

  it("of a concept is one with an id as without", () => {
    const concepts = ['<note id="n" from="x">Ver ley.</note>', "<note>Ver ley.</note>"].map(
      (note) => read(version2("", note)).concepts[0]?.props,
    );
    expect(concepts[0]).toEqual([{ type: "note", value: "Ver ley." }]);
    expect(concepts[1]).toEqual(concepts[0]);
  });
});

describe("a definition", () => {
  it.each([
    '<descrip id="d1" type="definition">Lista de electores.</descrip>',
    '<descripGrp id="g"><descrip id="d1" type="definition">Lista de electores.</descrip><admin id="q" type="source">JNE</admin></descripGrp>',
    "<descrip>Lista de electores.</descrip>",
    "<descripGrp><descrip>Lista de electores.</descrip></descripGrp>",
  ])("is %s", (inConcept) => {
    const warnings: Warning[] = [];
    const glossary = read(version2("", inConcept), warnings);
    expect(glossary.concepts[0]?.definition).toBe("Lista de electores.");
    expect(warnings.map(({ code }) => code)).not.toContain("tbxMarkupFlattened");
    expect(written(read(written(glossary)))).toBe(written(glossary));
  });

  it("with a name comes before one without", () => {
    const both = '<descrip>Otra cosa.</descrip><descrip type="definition">Lista.</descrip>';
    expect(read(version2("", both)).concepts[0]?.definition).toBe("Lista.");
  });
});

it("tells once that ids were left out", () => {
  const warnings: Warning[] = [];
  read(
    version2('<termNote id="a1" type="partOfSpeech">noun</termNote><note id="a2">Nota.</note>'),
    warnings,
  );
  expect(warnings.map(({ code, data }) => [code, data?.["attribute"]])).toEqual([
    ["tbxAttributeDropped", "id"],
  ]);
});
