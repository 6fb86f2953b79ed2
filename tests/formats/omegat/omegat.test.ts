import { describe, expect, it } from "vitest";
import { omegatFormat } from "../../../src/formats/omegat/index.ts";
import { readOmegat, writeOmegat } from "../../../src/formats/omegat/omegat-lines.ts";
import type { Glossary } from "../../../src/model/concept.ts";
import { ParseError, type Warning } from "../../../src/model/errors.ts";
import { readTable, termLines } from "../csv/reading.ts";

function read(content: string, languages: object = {}): Glossary {
  const bytes = new TextEncoder().encode(content);
  return readOmegat([bytes], {
    path: "glossary.utf8",
    warn: () => undefined,
    ...languages,
  });
}

function write(table: string): {
  readonly lines: readonly string[];
  readonly codes: readonly string[];
} {
  const warnings: Warning[] = [];
  const warn = (warning: Warning): number => warnings.push(warning);
  const context = { warn, tool: { name: "glosa", version: "1.0.0" } };
  const text = [...writeOmegat(readTable(table).glossary, context)].join("");
  return { lines: text.split("\n").slice(0, -1), codes: warnings.map((warning) => warning.code) };
}

describe("an OmegaT glossary", () => {
  it("is one concept for each source, with its comments as notes", () => {
    const glossary = read(
      "\uFEFF# glosario\r\n\r\nbench\tbancada\tEn el Congreso\r\nbench\tbanco\r\nbench\tbancada\r\nvote\tvoto\r\n",
    );
    expect(termLines(glossary)).toEqual([
      "bench: en preferred bench",
      "bench: es preferred bancada",
      "bench: es admitted banco",
      "vote: en preferred vote",
      "vote: es preferred voto",
    ]);
    const target = glossary.concepts[0]?.terms[1];
    expect(target?.note).toBe("En el Congreso");
    expect(target?.location).toEqual({ path: "glossary.utf8", line: 3, column: 7 });
  });

  it("says once of a term that it is admitted, however often it is read and written", () => {
    const line = "vote\tsufragio\tadmitted; Formal.\nvote\tvoto\tadmitted\n";
    const glossary = read(line);
    expect(termLines(glossary).slice(1)).toEqual([
      "vote: es admitted sufragio",
      "vote: es admitted voto",
    ]);
    expect(glossary.concepts[0]?.terms.map(({ note }) => note)).toEqual(["", "Formal.", ""]);
    const context = { warn: () => undefined, tool: { name: "glosa", version: "1.0.0" } };
    expect([...writeOmegat(glossary, context)].join("")).toBe(line);
  });

  it("has the languages asked for", () => {
    const glossary = read("voto\tvoto\n", { sourceLanguage: "es", targetLanguage: "pt" });
    expect(termLines(glossary)).toEqual(["voto: es preferred voto", "voto: pt preferred voto"]);
  });

  it.each(["bench\n", "\tbancada\n", "bench\t\n"])("refuses %j with its line", (line) => {
    let error: unknown;
    try {
      read(`vote\tvoto\n${line}`);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ParseError);
    expect(error).toMatchObject({ code: "omegatLine", line: 2, column: 1 });
  });

  it("is written with a line for each approved pair, and names what to avoid", () => {
    const { lines, codes } = write(
      "id,en,es,status,note,definition\n" +
        "a,ballot,cédula,preferred,,Papel para votar.\na,,voto,admitted,Coloquial.,\na,,papeleta,deprecated,,\n",
    );
    expect(lines).toEqual([
      "ballot\tcédula\tdeprecated: papeleta; Papel para votar.",
      "ballot\tvoto\tdeprecated: papeleta; admitted; Papel para votar.; Coloquial.",
    ]);
    expect(codes).toEqual([]);
  });

  it("warns of what it cannot carry", () => {
    const { lines, codes } = write(
      'id,en,es,status,definition\na,ballot,,,\nb,,voto,,\nc,#MeToo,yo también,,\nd,"state\nof law",estado de derecho,,\ne,x,y,deprecated,\n',
    );
    expect(lines).toEqual(["state of law\testado de derecho"]);
    expect(codes).toEqual([
      "conceptWithoutTarget",
      "conceptWithoutSource",
      "hashTermNotCarried",
      "breaksToSpaces",
      "conceptWithoutTarget",
    ]);
  });

  it.each([
    ["vote\tvoto\nballot\tcéd", true],
    ["# x\nvote\tvoto\tnota\n", true],
    ["id,en,es\n", false],
    ["", false],
    ["vote\n", false],
  ])("sniffs %j: %s", (head, is) => {
    expect(omegatFormat.sniff(new TextEncoder().encode(head))).toBe(is);
  });
});
