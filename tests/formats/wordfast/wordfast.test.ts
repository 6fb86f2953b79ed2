import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeForWordfast, unescapeText } from "../../../src/formats/wordfast/escapes.ts";
import { wordfastFormat } from "../../../src/formats/wordfast/index.ts";
import { readWordfast } from "../../../src/formats/wordfast/read-wordfast.ts";
import { writeWordfast } from "../../../src/formats/wordfast/write-wordfast.ts";
import { ParseError, type Warning } from "../../../src/model/errors.ts";
import { makeUnit } from "../../../src/model/make-unit.ts";
import { plainText } from "../../../src/model/segment.ts";
import type { TranslationUnit } from "../../../src/model/unit.ts";

const tool = { name: "glosa", version: "1.0.0" };
const header =
  "%20260102~030405\t%User ID,ANA,Ana\t%TU=00000002\t%EN-US\t%Wordfast TM v.5.51w9/00\t%ES-PE\t%---00000001";

function read(
  content: string | Uint8Array,
  wanted: { readonly sourceLanguage?: string } = {},
): { readonly units: readonly TranslationUnit[]; readonly warnings: readonly string[] } {
  const warnings: Warning[] = [];
  const warn = (warning: Warning): number => warnings.push(warning);
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const document = readWordfast([bytes], { path: "memory.txt", warn, ...wanted });
  return {
    units: [...document.units],
    warnings: warnings.map(({ code, line }) => `${code} ${line}`),
  };
}

function write(
  units: readonly TranslationUnit[],
  warnings: Warning[] = [],
): { readonly bytes: Uint8Array; readonly text: string } {
  const header = {
    sourceLanguage: "en",
    targetLanguage: "es",
    attributes: {},
    notes: [],
    props: [],
  };
  const context = { tool, warn: (warning: Warning): number => warnings.push(warning) };
  const chunks = [...writeWordfast({ kind: "bilingual", header, units }, context)];
  const bytes = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk)));
  return { bytes, text: bytes.toString("utf16le") };
}

const unit = (source: string, target: string): TranslationUnit =>
  makeUnit({ source: [source], target: [target], sourceLanguage: "en", targetLanguage: "es" });

describe("reading", () => {
  it("gives segments, dates, users and attributes", () => {
    const { units, warnings } = read(
      `${header}\r\n20140820~193338\tANA\t3\tEN-US\tThe bench&'92;s vote\tES-PE\tEl voto\\nde la bancada\tCongreso\r\n`,
    );
    expect(warnings).toEqual([]);
    expect(units).toHaveLength(1);
    expect(units[0]).toMatchObject({
      source: ["The bench’s vote"],
      target: ["El voto\nde la bancada"],
      attributes: { changedate: "20140820T193338Z", changeid: "ANA", usagecount: "3" },
      props: [{ type: "x-wordfast-attribute-1", value: "Congreso" }],
      sourceInfo: { language: "en-US" },
      targetInfo: { language: "es-PE" },
      location: { line: 2 },
    });
  });

  it("turns a unit that was made in the other direction", () => {
    const { units } = read(`${header}\n20140820~193338\tANA\t0\tES-PE\tvoto\tEN-US\tvote\n`, {
      sourceLanguage: "en",
    });
    expect(plainText(units[0]?.source ?? [])).toBe("vote");
    expect(units[0]?.targetInfo?.language).toBe("es-PE");
  });

  it("tells a line that is cut, and refuses a file without any", () => {
    const { units, warnings } = read(`${header}\n20140820~193338\tANA\t0\tEN-US\tvote\n`);
    expect(units).toEqual([]);
    expect(warnings).toEqual(["wordfastLine 2"]);
    expect(() => read("Un texto cualquiera.\n")).toThrow(ParseError);
  });

  it("is known by its first line", () => {
    expect(wordfastFormat.sniff(Buffer.from(header))).toBe(true);
    expect(wordfastFormat.sniff(Buffer.from(`\uFEFF${header}`, "utf16le"))).toBe(true);
    expect(wordfastFormat.sniff(Buffer.from("% un comentario\tsin más"))).toBe(false);
  });
});

describe("writing", () => {
  it("gives UTF-16 with its mark, a header and one line a unit", () => {
    const dated = {
      ...unit("A vote & a recall", "Un voto"),
      attributes: { changedate: "20260203T040506Z", usagecount: "2" },
    };
    const { bytes, text } = write([dated]);
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(text).toBe(
      "\uFEFF%20000101~000000\t%User ID,GLOSA,glosa\t%TU=00000001\t%EN\t%Wordfast TM v.5.51w9/00\t%ES\t%---00000001\r\n" +
        "20260203~040506\tglosa\t2\tEN\tA vote & a recall\tES\tUn voto\r\n",
    );
  });

  it("says what it cannot carry", () => {
    const warnings: Warning[] = [];
    const coded: TranslationUnit = {
      ...unit("", "voto"),
      id: "7",
      source: ["A ", { kind: "placeholder", id: "1", data: "<br/>" }, "vote"],
      notes: [{ text: "Ask Ana." }],
    };
    const { text } = write(
      [coded, { ...unit("x", "y"), target: undefined }, unit("a".repeat(9000), "b")],
      warnings,
    );
    expect(text).toContain("\tA vote\t");
    expect(text).toContain("\t%TU=00000002\t");
    expect(warnings.map(({ code }) => code)).toEqual([
      "codesNotCarried",
      "notesNotCarried",
      "unitWithoutSide",
      "segmentTooLong",
    ]);
  });

  it("has codes of at most five characters in upper case, whatever it is given", () => {
    const { text } = write(
      ["en-US", "es-419", "EN-<US", "EN\uFEFF-US", "ßn-us", ""].map((language) => ({
        ...unit("vote", "voto"),
        sourceInfo: { language, attributes: {}, notes: [], props: [] },
      })),
    );
    const codes = text
      .split("\r\n")
      .slice(1, -1)
      .map((line) => line.split("\t")[3]);
    expect(codes).toEqual(["EN-US", "ES", "EN", "EN", "UND", "UND"]);
  });

  it("gives the same text when read again", () => {
    const text = fc
      .string({
        unit: fc.constantFrom("a", "ñ", "&", "'", "2", "6", ";", "\\", "n", "\n", "\t", "«", "😀"),
      })
      .filter((each) => each !== "");
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), (pairs) => {
        const { bytes } = write(pairs.map(([source, target]) => unit(source, target)));
        const { units } = read(bytes);
        expect(
          units.map(({ source, target }) => [plainText(source), plainText(target ?? [])]),
        ).toEqual(pairs);
      }),
    );
  });
});

describe("escapes", () => {
  it("are characters of windows-1252", () => {
    expect(unescapeText("&'93;s&ed; &'A0;&'26;&'C7;")).toBe("“s&ed; \u00A0&Ç");
    expect(escapeForWordfast("a\\n&'93;\r\nb")).toBe("a&'5C;n&'26;'93;\\nb");
  });
});
