import { describe, expect, it } from "vitest";
import { loneQuotationMarks } from "../../src/text/quotation-marks.ts";

function lone(text: string): string {
  const { closing, opening } = loneQuotationMarks(text);
  return [...closing, ...opening].map(({ mark, offset }) => `${mark}${offset}`).join(" ");
}

describe("loneQuotationMarks", () => {
  it.each([
    ["«Una “cita ‘honda’” dentro»"],
    ["the farmers’ strike, Perú’s, ’90s"],
    ["‘the farmers’ strike’"],
    ["rock ‘n’ roll in the ‘90s"],
    ['un tubo de 5" y "otro"'],
    ['" la huelga " porque " seguirá "'],
    ['"es un gemelo "diabólico" de la Tierra"'],
    ['dijo "sí", y ("no")'],
    [String.raw`(\"Las rondas\") y \"..\".`],
    ['un _"paro"_ y otro'],
    ['<emph>Nota:</emph>"=0" no coincide; <b>"Paro"</b> y "<i>marcha</i>"'],
    ['[10]"Las rondas marchan" y [11]"El Congreso calla"'],
  ])("finds none in %s", (text) => {
    expect(lone(text)).toBe("");
  });

  it.each([
    ["«abierta", "«0"],
    ["cerrada»", "»7"],
    ['la "farsa', '"3'],
    ["“farsa»", "»6 “0"],
    ["«a» y «b", "«6"],
    ["la “farsa“ y más", "“9 “3"],
    ["la farsa“.", "“8"],
    ["la “farsa", "“3"],
  ])("finds the lone ones of %s", (text, expected) => {
    expect(lone(text)).toBe(expected);
  });

  it("takes a mark by itself for the end of what was said before", () => {
    expect(loneQuotationMarks('"').closing).toHaveLength(1);
  });

  it("skips what is no prose", () => {
    expect(loneQuotationMarks('a "b', [{ start: 2, end: 3 }]).opening).toEqual([]);
  });
});
