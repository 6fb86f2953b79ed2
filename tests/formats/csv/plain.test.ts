import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { csvFormat } from "../../../src/formats/csv/index.ts";
import { failure, readTable, sketch, termLines } from "./reading.ts";

const fixtures = join(import.meta.dirname, "..", "..", "fixtures", "csv");

describe("fixtures", () => {
  const names = readdirSync(fixtures).filter((name) => !name.endsWith(".json"));
  it.each(names)("%s", (name) => {
    const { glossary, warnings } = readTable(readFileSync(join(fixtures, name)), { path: name });
    const wanted: unknown = JSON.parse(
      readFileSync(join(fixtures, name.replace(/\.[ct]sv$/u, ".json")), "utf8"),
    );
    expect({
      warnings: warnings.map(({ code, line }) => (line === undefined ? code : `${code} ${line}`)),
      concepts: sketch(glossary),
    }).toEqual(wanted);
  });
});

describe("a plain table", () => {
  const expected = [
    "ballot-paper: en preferred ballot paper",
    "ballot-paper: es preferred cédula de sufragio",
    "recall: en preferred recall",
    "recall: es preferred revocatoria",
  ];
  const rows = [
    ["ballot paper", "cédula de sufragio"],
    ["recall", "revocatoria"],
  ] as const;
  const table = (head: string, delimiter: string, end: string): string =>
    [head, ...rows.map((row) => row.join(delimiter))].join(end) + end;

  it.each([
    ["en,es", ",", "\n"],
    ["en,es", ",", "\r\n"],
    ["EN;ES", ";", "\r"],
    ["source,target", ",", "\n"],
    ["term\ttranslation", "\t", "\n"],
    ["English;Spanish", ";", "\n"],
    ["inglés\tespañol", "\t", "\r\n"],
    ["Inglés , Español", " , ", "\n"],
    ['"en", "es"', ",", "\n"],
    ["sep=;\nen;es", ";", "\n"],
  ])("headed %j, parted by %j, lines ended by %j", (head, delimiter, end) => {
    const { glossary, warnings } = readTable(table(head, delimiter, end));
    expect(termLines(glossary)).toEqual(expected);
    expect(warnings).toEqual([]);
  });

  it.each([",", ";", "\t"])("without a header, parted by %j", (delimiter) => {
    const { glossary } = readTable(table("", delimiter, "\n"));
    expect(termLines(glossary)).toEqual(expected);
  });

  it("reads a space before the quote of a cell", () => {
    const { glossary } = readTable('en, es\n"ballot", "cédula, papeleta"\n');
    expect(termLines(glossary)[1]).toBe("ballot: es preferred cédula, papeleta");
  });

  it("keeps quotes within a cell", () => {
    const { glossary } = readTable('en,es\nthe "so-called" bench,la "mal llamada" bancada\n');
    expect(glossary.concepts[0]?.terms.map((term) => term.text)).toEqual([
      'the "so-called" bench',
      'la "mal llamada" bancada',
    ]);
  });

  it("goes by what the cells look like when nothing names the languages", () => {
    const spanishFirst = "cédula de sufragio,ballot paper\nrevocatoria de autoridades,recall\n";
    expect(termLines(readTable(spanishFirst).glossary)).toContain("recall: en preferred recall");
    const asked = { sourceLanguage: "en", targetLanguage: "es" };
    expect(termLines(readTable(spanishFirst, asked).glossary)[0]).toContain(": en preferred");
  });

  it("is one concept for each source, with each rendering once", () => {
    const { glossary } = readTable("en,es\nbench,bancada\nbench,grupo parlamentario\n");
    expect(termLines(glossary)).toEqual([
      "bench: en preferred bench",
      "bench: es preferred bancada",
      "bench: es admitted grupo parlamentario",
    ]);
  });

  it("parts alternatives, and says so", () => {
    const { glossary, warnings } = readTable("en,es\nbench,bancada / grupo parlamentario\n");
    expect(termLines(glossary)).toHaveLength(3);
    expect(warnings.map(({ code, line }) => `${code} ${line}`)).toEqual(["alternativesSplit 2"]);
  });

  it.each([
    ["forbidden", "deprecated"],
    ["Prohibido", "deprecated"],
    ["no usar", "deprecated"],
    ["not-recommended", "deprecated"],
    ["obsolete", "superseded"],
    ["OBSOLETO", "superseded"],
    ["aprobado", "preferred"],
    ["preferredTerm-admn-sts", "preferred"],
    ["admitido", "admitted"],
    ["aceptada", "admitted"],
  ])("reads the status %s as %s, of the rendering only", (word, status) => {
    const { glossary } = readTable(`en,es,estado\nbench,bancada,${word}\n`);
    expect(termLines(glossary)).toEqual([
      "bench: en preferred bench",
      `bench: es ${status} bancada`,
    ]);
  });
});

describe("encodings", () => {
  const table = "en,es\nballot,cédula\n";
  const bytes = (...parts: readonly (readonly number[])[]): Uint8Array =>
    Uint8Array.from(parts.flat());
  const utf16 = table.split("").flatMap((letter) => [letter.charCodeAt(0), 0]);
  const ansi = table.split("").map((letter) => letter.charCodeAt(0));

  it.each([
    ["UTF-8 with its mark", new TextEncoder().encode(`\uFEFF${table}`), []],
    ["UTF-16", bytes([0xff, 0xfe], utf16), []],
    ["windows-1252", bytes(ansi), ["assumedWindows1252"]],
  ])("%s", (_, content, codes) => {
    const { glossary, warnings } = readTable(content);
    expect(termLines(glossary)).toEqual([
      "ballot: en preferred ballot",
      "ballot: es preferred cédula",
    ]);
    expect(warnings.map((warning) => warning.code)).toEqual(codes);
  });
});

describe("a status that decides nothing", () => {
  it.each([
    "proposed",
    "Pending",
    "NEW",
    "draft",
    "under review",
    "candidate",
    "propuesto",
    "pendiente",
    "nuevo",
  ])("is read as proposed: %s", (word) => {
    const table = `id,en,es,status\na,vote,voto,${word}\na,,sufragio,\n`;
    const { glossary, warnings } = readTable(table);
    expect(termLines(glossary)).toEqual([
      "a: es preferred sufragio",
      "a: en proposed vote",
      "a: es proposed voto",
    ]);
    expect(warnings).toEqual([]);
  });

  it("is an unknown one too, which is said with its line", () => {
    const table = "en,es,status\nvote,voto,\nballot,cédula,forbiden\n";
    const { glossary, warnings } = readTable(table);
    expect(termLines(glossary)).toContain("ballot: es proposed cédula");
    expect(warnings).toMatchObject([
      {
        code: "unknownStatus",
        data: { status: "forbiden", suggestion: "deprecated" },
        line: 3,
        column: 15,
      },
    ]);
  });
});

describe("a table that cannot be read", () => {
  it.each([
    [
      "a quote left open",
      'en,es\nvote,voto\nballot,"cédula\nrecall,revocatoria\n',
      "unclosedQuote 3:8",
    ],
    ["a quote left open after others", 'en,es\n"a ""b""","c"\n"x", "y\n', "unclosedQuote 3:6"],
    ["a cell too many", "en,es\nballot,cédula\nvote,voto, no sufragio\n", "tooManyCells 3:12"],
    ["a column twice", "en,es,note,nota\n", "duplicateColumn 1:12"],
    ["a language twice", "en,English\n", "duplicateColumn 1:4"],
    ["no language", "id,word,palabra\na,vote,voto\n", "noLanguageColumn 1:1"],
    ["one column only", "vote\nballot\n", "noLanguageColumn 1:1"],
    ["a flag left open", 'id,en,es,match\na,b,c,short="x\n', "unclosedFlagQuote 2:7"],
    ["a file that is no text", "PK\u0003\u0004\0\0", "binaryFile 1:5"],
  ])("%s", (_, content, expected) => {
    expect(failure(content)).toBe(expected);
  });

  it("is told which language it lacks", () => {
    const asked = { sourceLanguage: "en", targetLanguage: "pt" };
    expect(failure("en,es\nvote,voto\n", asked)).toBe("languageMissing 1:1");
  });

  it.each(["", "\n\n", "\uFEFF", ",,\n"])("is no error when it holds nothing: %j", (content) => {
    const { glossary, warnings } = readTable(content);
    expect(glossary.concepts).toEqual([]);
    expect(warnings.map((warning) => warning.code)).toEqual(["emptyGlossary"]);
  });

  it("warns once of rows that are short", () => {
    const { warnings } = readTable("en,es,note\nvote,voto\nballot,cédula\n");
    expect(warnings).toEqual([
      expect.objectContaining({ code: "shortRows", line: 2, data: { count: 2, expected: 3 } }),
    ]);
  });
});

describe("sniffing", () => {
  const sniff = (content: string): boolean => csvFormat.sniff(new TextEncoder().encode(content));
  it.each(["id,en,es\n", "source;target\n", "\uFEFFinglés\tespañol\r\n"])("takes %j", (content) => {
    expect(sniff(content)).toBe(true);
  });
  it.each(["", "Hola, mundo\n", "<?xml version='1.0'?>", "PK\0"])("leaves %j", (content) => {
    expect(sniff(content)).toBe(false);
  });
});
