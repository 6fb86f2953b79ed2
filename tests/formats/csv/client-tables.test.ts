// Glossaries as clients send them: title rows, headers in words, synonyms and forbidden terms in columns of their own.

import { describe, expect, it } from "vitest";
import { readHeader } from "../../../src/formats/csv/headers/columns.ts";
import { readCsv } from "../../../src/formats/csv/read-csv.ts";
import type { TableReading, UnderstoodTable } from "../../../src/formats/format.ts";
import { readTable } from "./reading.ts";

const meaningsOf = (...headers: string[]): string[] =>
  readHeader(headers).map((column) => {
    if (column.kind === "language")
      return column.status === undefined ? column.language : `${column.language} ${column.status}`;
    if (column.kind === "further") return column.status;
    if (column.kind === "side") return column.side;
    if (column.kind === "detail")
      return column.termAt === undefined ? column.name : `${column.name} of ${column.termAt}`;
    return "property";
  });

describe("a header in words", () => {
  it.each([
    [
      ["Term (EN)", "Term (ES)"],
      ["en", "es"],
    ],
    [
      ["Source (English)", "Target (Spanish)"],
      ["en", "es"],
    ],
    [
      ["English term", "Spanish translation"],
      ["en", "es"],
    ],
    [
      ["Término en inglés", "Traducción al español"],
      ["en", "es"],
    ],
    [
      ["EN-US Term", "Término (es-PE)"],
      ["en-US", "es-PE"],
    ],
    [
      ["Spanish (Peru) equivalent", "English"],
      ["es-PE", "en"],
    ],
    [
      ["Inglés (EE. UU.)", "Español (Perú)"],
      ["en-US", "es-PE"],
    ],
    [
      ["English (UK)", "Spanish (LatAm)", "Estatus"],
      ["en-GB", "es-419", "status"],
    ],
    [
      ["English (U.S.)", "Español de España"],
      ["en-US", "es-ES"],
    ],
    [
      ["Término", "Traducción"],
      ["source", "target"],
    ],
    [
      ["EN", "ES", "Forbidden ES", "Synonyms ES"],
      ["en", "es", "es deprecated", "es admitted"],
    ],
    [
      ["EN", "ES", "No usar", "Sinónimos"],
      ["en", "es", "deprecated", "admitted"],
    ],
    [
      ["EN", "ES", "Not recommended (EN)", "Términos prohibidos"],
      ["en", "es", "en deprecated", "deprecated"],
    ],
    [
      ["ID", "Term EN", "Term ES", "Status EN", "Status ES"],
      ["id", "en", "es", "status of 1", "status of 2"],
    ],
    [
      ["EN", "ES", "Notes (Spanish)", "Owner"],
      ["en", "es", "note of 1", "property"],
    ],
    [
      ["EN", "ES", "term:Term EN", "Approved by"],
      ["en", "es", "property", "property"],
    ],
  ])("%j", (headers, meanings) => {
    expect(meaningsOf(...headers)).toEqual(meanings);
  });
});

const termsOf = (table: string): readonly (readonly string[])[] =>
  readTable(table).glossary.concepts.map(({ terms }) =>
    terms.map(({ text, language, status }) => `${language} ${text}: ${status}`),
  );

describe("a client's table", () => {
  it("may have titles above its header", () => {
    const { glossary, warnings } = readTable(
      "Glossary of the Ministry,,\n,,\nEnglish,Spanish,Comments\nvote,voto,x\n",
    );
    expect(
      glossary.concepts.map(({ terms }) => terms.map(({ text, note }) => [text, note])),
    ).toEqual([
      [
        ["vote", ""],
        ["voto", "x"],
      ],
    ]);
    expect(warnings.map(({ code, data }) => [code, data])).toEqual([["titleRows", { count: 1 }]]);
  });

  it("may have columns of synonyms and of terms not to be used", () => {
    expect(
      termsOf(
        'Term (EN),Avoid (EN),Spanish,Do not use,Synonyms,Comments\nvacancy,void; gap,vacancia,vacante,"vacancia presidencial, destitución",x\n',
      ),
    ).toEqual([
      [
        "en vacancy: preferred",
        "es vacancia: preferred",
        "es vacancia presidencial: admitted",
        "es destitución: admitted",
        "en void: deprecated",
        "en gap: deprecated",
        "es vacante: deprecated",
      ],
    ]);
  });

  it.each(["Forbidden", "Do not use", "Prohibido", "Forbidden ES"])(
    "may say with yes and no under %s what is not to be used",
    (header) => {
      expect(termsOf(`English,Spanish,${header}\nballot,balota,yes\nvote,voto,no\n`)).toEqual([
        ["en ballot: preferred", "es balota: deprecated"],
        ["en vote: preferred", "es voto: preferred"],
      ]);
    },
  );

  it("goes on with a term where the first cell is empty, with a warning", () => {
    const table = "English,Spanish\nvote,voto\n,sufragio\nballot,cédula\n";
    expect(termsOf(table)).toEqual([
      ["en ballot: preferred", "es cédula: preferred"],
      ["en vote: preferred", "es voto: preferred", "es sufragio: admitted"],
    ]);
    expect(readTable(table).warnings.map(({ code, line }) => [code, line])).toEqual([
      ["rowContinues", 3],
    ]);
  });

  it("leaves the details of a row to its translation where the source is empty", () => {
    const { glossary } = readTable("id,en,es,note\na,,voto,x\na,vote,,y\n");
    expect(glossary.concepts[0]?.terms.map(({ text, note }) => [text, note])).toEqual([
      ["vote", "y"],
      ["voto", "x"],
    ]);
  });
});

describe("what was understood of a table", () => {
  const understood = (table: string, reading: Omit<TableReading, "onUnderstood"> = {}) => {
    let told: UnderstoodTable | undefined;
    const { concepts } = readCsv([new TextEncoder().encode(table)], {
      path: "client.csv",
      warn: () => undefined,
      table: { ...reading, onUnderstood: (what) => void (told = what) },
    });
    return { told, texts: concepts.map(({ terms }) => terms.map(({ text }) => text)) };
  };

  it("is its columns and first rows", () => {
    expect(understood("Title,,\nTerm (EN),Spanish,Owner\nvote,voto,Ana\n").told).toEqual({
      sheet: undefined,
      headerLine: 2,
      columns: [
        { header: "Term (EN)", meaning: "terms", of: "en" },
        { header: "Spanish", meaning: "terms", of: "es" },
        { header: "Owner", meaning: "property", of: "" },
      ],
      rows: [["vote", "voto", "Ana"]],
    });
  });

  it.each([
    [
      "by header",
      [
        ["Expresión A", "en"],
        ["Expresión B", "es"],
      ],
      "Expresión A,x,Expresión B\nvote,1,voto\n",
    ],
    [
      "by letter",
      [
        ["A", "en"],
        ["C", "es"],
      ],
      "Term,x,Translation\nvote,1,voto\n",
    ],
    [
      "by letter, without a header",
      [
        ["A", "en"],
        ["C", "es"],
      ],
      "vote,1,voto\n",
    ],
  ] as const)("is what the user says it is, %s", (_, columns, table) => {
    expect(understood(table, { columns: new Map(columns) }).texts).toEqual([["vote", "voto"]]);
  });

  it("is nothing where a column is not there", () => {
    expect(() =>
      understood("en,es\nvote,voto\n", { columns: new Map([["Nota", "note"]]) }),
    ).toThrow(expect.objectContaining({ code: "noSuchColumn" }));
  });
});

describe("a cell of a client's table", () => {
  it.each(["paro / plantón", "paro; plantón", "paro, plantón", "paro|plantón"])(
    "holds several forbidden terms, as %s",
    (list) => {
      const { glossary } = readTable(`en;es;no usar\nstrike;huelga;"${list}"\n`);
      const avoided = glossary.concepts.flatMap(({ terms }) =>
        terms.filter(({ status }) => status === "deprecated"),
      );
      expect(avoided.map(({ text }) => text)).toEqual(["paro", "plantón"]);
    },
  );

  it.each([
    ["sust. m.", "noun", "masculine"],
    ["s. f.", "noun", "feminine"],
    ["noun, f", "noun", "feminine"],
    ["adj.", "adjective", undefined],
    ["nombre propio", "proper noun", undefined],
  ])("says with %j that it is a %s, %s", (cell, partOfSpeech, gender) => {
    const { glossary, warnings } = readTable(`en,es,part_of_speech\nstrike,huelga,"${cell}"\n`);
    expect(warnings).toEqual([]);
    const term = glossary.concepts[0]?.terms.at(-1);
    expect([term?.partOfSpeech, term?.grammaticalGender]).toEqual([partOfSpeech, gender]);
  });
});
