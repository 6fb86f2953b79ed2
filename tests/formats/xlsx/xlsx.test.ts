import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { canonicalGlossary } from "../../../src/formats/concepts/canonical-glossary.ts";
import { decodeEscaped, encodeEscaped } from "../../../src/formats/xlsx/escaped-text.ts";
import { xlsxFormat } from "../../../src/formats/xlsx/index.ts";
import { readXlsx } from "../../../src/formats/xlsx/read-xlsx.ts";
import { writeXlsx } from "../../../src/formats/xlsx/write-xlsx.ts";
import type { Glossary } from "../../../src/model/concept.ts";
import type { Warning } from "../../../src/model/errors.ts";
import { arbitraryGlossary } from "../csv/arbitrary-glossary.ts";
import { readTable, termLines, withoutPlaces } from "../csv/reading.ts";
import { makeXlsx, textRows, type MadeWorkbook } from "./make-xlsx.ts";

function read(bytes: Uint8Array, warnings: Warning[] = []): Glossary {
  return readXlsx([bytes], { path: "peru.xlsx", warn: (warning) => warnings.push(warning) });
}

function write(glossary: Glossary, warnings: Warning[] = []): Uint8Array {
  const tool = { name: "glosa", version: "0.0.0" };
  const warn = (warning: Warning): void => void warnings.push(warning);
  const [bytes] = [...writeXlsx(glossary, { tool, warn, path: "peru.xlsx" })];
  if (bytes === undefined || typeof bytes === "string") throw new Error("no bytes");
  return bytes;
}

const terms = (made: MadeWorkbook, warnings: Warning[] = []): readonly string[] =>
  termLines(read(makeXlsx(made), warnings));

describe("a workbook that was written", () => {
  it("gives back the glossary", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(arbitraryGlossary, (glossary) => {
        const warnings: Warning[] = [];
        const bytes = write(glossary, warnings);
        expect(withoutPlaces(read(bytes, warnings))).toEqual(canonicalGlossary(glossary));
        expect(warnings).toEqual([]);
        expect(write(read(bytes))).toEqual(bytes);
      }),
      { numRuns: 200 },
    );
  });

  it("holds texts and no formula", () => {
    const { glossary } = readTable('id,en,es\na,=1+1,"@SUM(A1)"\n');
    const parts = unzipSync(write(glossary));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).not.toContain("<f");
    const types = [...sheet.matchAll(/<c [^>]*\bt="(\w+)"/gu)].map((match) => match[1]);
    expect(new Set(types)).toEqual(new Set(["s"]));
    expect(sheet).toContain('<c r="B2" s="3"');
  });

  it.skipIf(spawnSync("python3", ["--version"]).status !== 0)(
    "is a ZIP archive of XML to Python too",
    () => {
      const { glossary } = readTable("id,en,es\na,ronda & <b>,campaña 😀\n");
      const folder = mkdtempSync(join(tmpdir(), "glosa-test-"));
      try {
        writeFileSync(join(folder, "a.xlsx"), write(glossary));
        const script = `
import sys, zipfile, xml.etree.ElementTree as tree
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
for name in archive.namelist(): tree.fromstring(archive.read(name))
print("|".join(e.text for e in tree.fromstring(archive.read("xl/sharedStrings.xml")).iter() if e.tag.endswith("}t")))`;
        const ran = spawnSync("python3", ["-c", script, join(folder, "a.xlsx")], {
          encoding: "utf8",
          env: { ...process.env, PYTHONIOENCODING: "utf-8" },
        });
        expect(ran.stderr).toBe("");
        expect(ran.stdout).toContain("ronda & <b>|campaña 😀|");
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  it.skipIf(spawnSync("soffice", ["--version"]).status !== 0)(
    "opens in LibreOffice (skipped where it is not installed)",
    { timeout: 120_000 },
    () => {
      const { glossary } = readTable("id,en,es\na,=1+1,campaña\n");
      const folder = mkdtempSync(join(tmpdir(), "glosa-test-"));
      try {
        writeFileSync(join(folder, "a.xlsx"), write(glossary));
        const profile = `-env:UserInstallation=file://${folder}/profile`;
        const options = ["--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76"];
        spawnSync("soffice", [profile, ...options, "--outdir", folder, join(folder, "a.xlsx")]);
        const lines = readFileSync(join(folder, "a.csv"), "utf8").split("\n");
        expect(lines[1]).toMatch(/^a,=1\+1,campaña,preferred/u);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});

describe("a workbook that people have", () => {
  it("has its texts in place or shared, in runs, with readings above them", () => {
    const sheet = `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
      <row r="4"><c r="A4" t="s"><v>2</v></c><c r="C4" t="inlineStr"><is><r><t>ronda </t></r><r><t>campesina</t></r></is></c></row></sheetData>`;
    const strings = [
      "<t>en</t>",
      "<t>es</t>",
      "<r><t>peasant </t></r><r><t>patrol</t></r><rPh><t>x</t></rPh>",
    ];
    const glossary = read(makeXlsx({ sheets: [["Hoja1", sheet]], strings }));
    expect(termLines(glossary)).toEqual([
      "peasant-patrol: en preferred peasant patrol",
      "peasant-patrol: es preferred ronda campesina",
    ]);
    expect(glossary.concepts[0]?.terms.map(({ location }) => location)).toEqual([
      { path: "peru.xlsx", line: 4, column: 1 },
      { path: "peru.xlsx", line: 4, column: 3 },
    ]);
  });

  it("may hold numbers, dates, truths and what formulas gave", () => {
    const formats = `<numFmts><numFmt numFmtId="164" formatCode="&quot;día&quot; 0.0"/><numFmt numFmtId="165" formatCode="[$-80A]dd/mm/yyyy hh:mm"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>`;
    const values = [
      `<c><v>1.1000000000000001</v></c>`,
      `<c s="1"><v>44945</v></c>`,
      `<c s="2"><v>5</v></c>`,
      `<c s="3"><v>44945.4375</v></c>`,
      `<c t="b"><v>1</v></c>`,
      `<c t="str"><f>A1&amp;"x"</f><v>voto</v></c>`,
      `<c t="d"><v>2023-01-19</v></c>`,
    ];
    const rows = values.map(
      (value, index) => `<row><c t="inlineStr"><is><t>t${index}</t></is></c>${value}</row>`,
    );
    const head = `<row><c t="inlineStr"><is><t>en</t></is></c><c t="inlineStr"><is><t>es</t></is></c></row>`;
    const sheet = `<sheetData>${head}${rows.join("")}</sheetData>`;
    expect(
      read(makeXlsx({ sheets: [["a", sheet]], cellFormats: formats })).concepts.map(
        (concept) => concept.terms[1]?.text,
      ),
    ).toEqual(["1.1", "2023-01-19", "5", "2023-01-19 10:30", "TRUE", "voto", "2023-01-19"]);
    const from1904 = `<workbookPr date1904="1"/>`;
    expect(terms({ sheets: [["a", sheet]], cellFormats: formats, properties: from1904 })[3]).toBe(
      "t1: es preferred 2027-01-20",
    );
  });

  it("is read from the first sheet with a header, below its title, with a word on the rest", () => {
    const warnings: Warning[] = [];
    const read = terms(
      {
        sheets: [
          ["Portada", textRows([["Glosario de la redacción"]])],
          ["Vacía", "<sheetData/>"],
          ["Glosario", textRows([["Política"], ["inglés", "español"], ["vote", "voto"]])],
          [
            "Viejo",
            textRows([
              ["en", "es"],
              ["a", "b"],
            ]),
          ],
        ],
      },
      warnings,
    );
    expect(read).toEqual(["vote: en preferred vote", "vote: es preferred voto"]);
    expect(warnings.map(({ code, data }) => [code, data["sheet"]])).toEqual([
      ["sheetNotRead", "Portada"],
      ["sheetNotRead", "Viejo"],
      ["rowsAboveHeader", "Glosario"],
    ]);
  });

  it("gives a merged term to each of its rows", () => {
    const rows = textRows([
      ["en", "es", "status"],
      ["vacancy", "vacancia"],
      ["", "vacante", "deprecated"],
    ]);
    const sheet = `${rows}<mergeCells><mergeCell ref="A2:A1048576"/></mergeCells>`;
    expect(terms({ sheets: [["a", sheet]] })).toEqual([
      "vacancy: en preferred vacancy",
      "vacancy: es preferred vacancia",
      "vacancy: es deprecated vacante",
    ]);
  });

  it("tells of a cell that shows an error", () => {
    const warnings: Warning[] = [];
    const sheet = `<sheetData><row><c t="inlineStr"><is><t>en</t></is></c><c t="inlineStr"><is><t>es</t></is></c></row>
      <row><c t="inlineStr"><is><t>suffix</t></is></c><c t="e"><f>-ismo</f><v>#NAME?</v></c></row></sheetData>`;
    expect(terms({ sheets: [["a", sheet]] }, warnings)).toEqual(["suffix: en preferred suffix"]);
    expect(warnings).toMatchObject([
      { code: "cellShowsError", line: 2, column: 2, data: { cell: "B2", shown: "#NAME?" } },
    ]);
  });

  it("is an empty glossary, or none", () => {
    const warnings: Warning[] = [];
    expect(terms({ sheets: [["a", "<sheetData/>"]] }, warnings)).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(["emptyGlossary"]);
    expect(() => terms({ sheets: [] })).toThrow("notXlsx");
  });

  it("is refused with a stray cell at the end of very many rows", { timeout: 30_000 }, () => {
    const rows = Array.from(
      { length: 400 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );
    expect(() => terms({ sheets: [["a", `<sheetData>${rows.join("")}</sheetData>`]] })).toThrow(
      "sheetTooLarge",
    );
  });
});

describe("names for characters", () => {
  it("are read back as they were written", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("_x000A_", "__x0041__", "\uD800")),
        (text) => {
          expect(decodeEscaped(encodeEscaped(text))).toBe(text);
        },
      ),
    );
    expect(decodeEscaped("a_x000D_b")).toBe("a\rb");
  });
});

it("is sniffed by the names in its archive", () => {
  const bytes = makeXlsx({ sheets: [["a", "<sheetData/>"]] });
  expect(xlsxFormat.sniff(bytes.subarray(0, 4096))).toBe(true);
  expect(xlsxFormat.sniff(new TextEncoder().encode("en,es"))).toBe(false);
});
