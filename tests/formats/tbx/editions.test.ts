// The versions and dialects that are written, and what is said of a file that does not keep to its own.

import { describe, expect, it } from "vitest";
import { readTbx } from "../../../src/formats/tbx/read-tbx.ts";
import { writeTbx, writeTbx2, writeWeblateTbx } from "../../../src/formats/tbx/write-tbx.ts";
import type { Glossary } from "../../../src/model/concept.ts";
import type { Warning } from "../../../src/model/errors.ts";
import { readTable } from "../csv/reading.ts";

const context = { warn: () => {}, tool: { name: "glosa", version: "1.0.0" } };

function read(text: string): {
  readonly glossary: Glossary;
  readonly warnings: readonly Warning[];
} {
  const warnings: Warning[] = [];
  const warn = (warning: Warning): number => warnings.push(warning);
  return {
    glossary: readTbx([new TextEncoder().encode(text)], { path: "a.tbx", warn }),
    warnings,
  };
}

const codes = (warnings: readonly Warning[]): readonly string[] =>
  warnings.map(({ code, line }) => `${code} ${line}`);

const patrols = `id,en,es,status,part_of_speech,gender,match,definition,note,source
patrols,peasant patrol,ronda campesina,preferred,noun,feminine,,Self-defence of a community.,,Ley 27908
patrols,,patrulla campesina,deprecated,noun,feminine,,,Calque.,
`;

describe("version 3", () => {
  it("is TBX-Basic where every category is one of TBX-Basic", () => {
    const written = [...writeTbx(readTable(patrols).glossary, context)].join("");
    expect(written).toContain('<tbx style="dca" type="TBX-Basic" xml:lang="en"');
    expect(read(written).warnings).toEqual([]);
  });

  it("is a dialect of its own where one is not", () => {
    const named = patrols.replace("preferred,noun", "preferred,proper noun");
    const written = [...writeTbx(readTable(named).glossary, context)].join("");
    expect(written).toContain('type="TBX-glosa"');
    expect(written).toContain('<termNote type="partOfSpeech">properNoun</termNote>');
  });
});

describe("version 2", () => {
  it("has the elements of martif", () => {
    const written = [...writeTbx2(readTable(patrols).glossary, context)].join("");
    expect(written).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX-Basic" xml:lang="en">
  <martifHeader>
    <fileDesc>
      <sourceDesc>
        <p>glosa 1.0.0</p>
      </sourceDesc>
    </fileDesc>
    <encodingDesc>
      <p type="XCSURI">TBXBasicXCSV02.xcs</p>
    </encodingDesc>
  </martifHeader>
  <text>
    <body>
      <termEntry id="patrols">
        <descrip type="subjectField">peru</descrip>
        <descrip type="definition">Self-defence of a community.</descrip>
        <langSet xml:lang="en">
          <tig>
            <term>peasant patrol</term>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
            <termNote type="partOfSpeech">noun</termNote>
            <admin type="source">Ley 27908</admin>
          </tig>
        </langSet>
        <langSet xml:lang="es">
          <tig>
            <term>ronda campesina</term>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
            <termNote type="partOfSpeech">noun</termNote>
            <termNote type="grammaticalGender">feminine</termNote>
            <admin type="source">Ley 27908</admin>
          </tig>
          <tig>
            <term>patrulla campesina</term>
            <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
            <termNote type="partOfSpeech">noun</termNote>
            <termNote type="grammaticalGender">feminine</termNote>
            <note>Calque.</note>
          </tig>
        </langSet>
      </termEntry>
    </body>
  </text>
</martif>
`);
  });

  it("nests a term with groups of notes", () => {
    const grouped = entry(
      "TBX-Linguist",
      `<langSec xml:lang="es"><termSec><term>vacancia</term><termNoteGrp><termNote type="termType">fullForm</termNote><admin type="source">DRAE</admin></termNoteGrp><note>x</note></termSec></langSec>`,
    );
    const { glossary } = read(grouped);
    const written = [...writeTbx2(glossary, context)].join("");
    expect(written).toContain("<ntig>\n            <termGrp>\n              <term>vacancia</term>");
    expect(read(written).glossary.concepts[0]?.terms[0]?.props).toEqual(
      glossary.concepts[0]?.terms[0]?.props,
    );
  });

  it("for Weblate says “forbidden” where it means deprecated", () => {
    const written = [...writeWeblateTbx(readTable(patrols).glossary, context)].join("");
    expect(written).toContain('<termNote type="administrativeStatus">forbidden</termNote>');
    expect(written).toContain("preferredTerm-admn-sts");
    expect(read(written).glossary.concepts[0]?.terms[2]?.status).toBe("deprecated");
  });
});

function entry(dialect: string, content: string): string {
  return `<?xml version="1.0"?>
<tbx style="dca" type="${dialect}" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>
<conceptEntry id="c1">
${content}
</conceptEntry></body></text></tbx>`;
}

const term = '<langSec xml:lang="es"><termSec><term>voto</term>';

describe("a file that does not keep to its dialect", () => {
  it.each([
    ["TBX-Min", `<admin type="source">Ley</admin>${term}</termSec></langSec>`, "tbxNotInDialect 5"],
    [
      "TBX-Basic",
      `${term}<admin type="x-region">Puno</admin></termSec></langSec>`,
      "tbxNotInDialect 5",
    ],
    [
      "TBX-Basic",
      `${term}<descrip type="definition">x</descrip></termSec></langSec>`,
      "tbxLevel 5",
    ],
    [
      "TBX-Basic",
      `${term}<termNote type="termType">long</termNote></termSec></langSec>`,
      "tbxValue 5",
    ],
    ["TBX-Core", `${term}<termNote type="termType">long</termNote></termSec></langSec>`, ""],
    ["TBX-Basic", `${term}<termNote type="termType">acronym</termNote></termSec></langSec>`, ""],
  ])("%s: %s", (dialect, content, expected) => {
    const { warnings, glossary } = read(entry(dialect, content));
    expect(codes(warnings).join()).toBe(expected);
    expect(glossary.concepts[0]?.terms).toHaveLength(1);
  });
});

describe("a file against the core structure", () => {
  it.each([
    [
      "an element without a type",
      `${term}<admin>x</admin></termSec></langSec>`,
      "tbxTypeMissing 5",
      1,
    ],
    ["a second term", `${term}<term>sufragio</term></termSec></langSec>`, "tbxSecondTerm 5", 2],
    [
      "a term that is not first",
      '<langSec xml:lang="es"><termSec><note>x</note><term>voto</term></termSec></langSec>',
      "tbxTermNotFirst 5",
      1,
    ],
    [
      "a second description in a group",
      `<descripGrp><descrip type="definition">a</descrip><descrip type="definition">b</descrip></descripGrp>${term}</termSec></langSec>`,
      "tbxSecondDescription 5",
      1,
    ],
  ])("%s is read with a warning", (_, content, expected, count) => {
    const { warnings, glossary } = read(entry("TBX-Core", content));
    expect(codes(warnings)).toEqual([expected]);
    expect(glossary.concepts[0]?.terms).toHaveLength(count);
  });
});

describe("dates, ids and references", () => {
  const transaction = (target: string): string =>
    `<transacGrp><transac type="transactionType">origination</transac><date>20260211T09:30:00Z</date><transacNote type="responsibility" target="${target}">Ana</transacNote></transacGrp>`;

  it("are mended, or left out with a warning, so that the file is valid", () => {
    const { glossary, warnings } = read(
      entry(
        "TBX-Basic",
        `${transaction("p1")}<langSec xml:lang="es"><termSec><term id="12">voto</term></termSec></langSec>`,
      ),
    );
    expect(codes(warnings)).toEqual(["tbxDateMended 5", "tbxTargetDropped 5"]);
    const written = [...writeTbx(glossary, context)].join("");
    expect(written).toContain("<date>2026-02-11T09:30:00Z</date>");
    expect(written).toContain('<transacNote type="responsibility">Ana</transacNote>');
    expect(written).toContain('<admin type="x-term/id">12</admin>');
    expect(read(written).glossary.concepts[0]?.terms[0]?.props).toEqual([
      { type: "term/id", value: "12" },
    ]);
  });

  it("stay where the file has what they refer to", () => {
    const content = `${transaction("t1")}<langSec xml:lang="es"><termSec><term id="t1">voto</term></termSec></langSec>`;
    const { glossary, warnings } = read(entry("TBX-Basic", content));
    expect(codes(warnings)).toEqual(["tbxDateMended 5"]);
    expect([...writeTbx(glossary, context)].join("")).toContain('target="t1"');
  });
});
