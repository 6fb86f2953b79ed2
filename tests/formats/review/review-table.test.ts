import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReviewTable } from "../../../src/formats/review/read-review-table.ts";
import { reviewTable } from "../../../src/formats/review/review-table.ts";
import { ParseError, type Warning } from "../../../src/model/errors.ts";
import { plainText } from "../../../src/model/segment.ts";
import { bitextOf, type UnitSketch } from "../../bitext-of.ts";

function pairs(
  table: string | Uint8Array,
  warnings: Warning[] = [],
): readonly (readonly [source: string, target: string])[] {
  const bytes = typeof table === "string" ? new TextEncoder().encode(table) : table;
  const warn = (warning: Warning): number => warnings.push(warning);
  const context = { path: "review.tsv", source: "en", target: "es", warn };
  return [...readReviewTable([bytes], context)].map(
    (unit) => [plainText(unit.source), plainText(unit.target ?? [])] as const,
  );
}

function failure(table: string): string {
  try {
    pairs(table);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return `${error.code} ${error.line}`;
  }
  return "none";
}

const write = (units: readonly UnitSketch[]): string =>
  [...reviewTable([bitextOf(units)])].join("");

describe("a table for review", () => {
  it("has a row for each unit, and proposes to keep the complete ones", () => {
    const table = write([
      ["They marched to Lima.", "Marcharon hacia Lima."],
      ["Nobody answered.", null],
      [null, "Y siguieron."],
    ]);
    expect(table.split("\n")).toEqual([
      "keep\ten\tes\tcertainty\tdocument",
      "yes\tThey marched to Lima.\tMarcharon hacia Lima.\t1.00\tarticle.en.txt",
      "no\tNobody answered.\t\t1.00\tarticle.en.txt",
      "no\t\tY siguieron.\t1.00\tarticle.en.txt",
      "",
    ]);
  });

  it("gives back the pairs that were kept, whatever stands in them", () => {
    const sentence = fc
      .oneof(
        fc.constantFrom('Dijo "no".', '"No", dijo.', "a\tb", "=1+1", "yes", "línea\nnueva"),
        fc.string({ unit: "grapheme", minLength: 1 }),
      )
      .map((text) => text.replaceAll(/[\0\r]/gu, "").trim())
      .filter((text) => text !== "");
    fc.assert(
      fc.property(fc.array(fc.tuple(sentence, sentence)), (units) => {
        expect(pairs(write(units))).toEqual(units);
      }),
    );
  });

  it("keeps the name of the document", () => {
    const context = { path: "r.tsv", source: "en", target: "es", warn: () => undefined };
    const table = new TextEncoder().encode(write([["Vote.", "Vote."]]));
    expect([...readReviewTable([table], context)][0]?.props).toEqual([
      { type: "x-document", value: "article.en.txt" },
    ]);
  });

  it("is read as spreadsheets save it", () => {
    const saved = "keep\ten\tes\r\nYES\tVote.\tVoté.\r\n\r\nNo\tx\t\r\n yes \t a \t b \r\n";
    expect(pairs(`\uFEFF${saved}`)).toEqual([
      ["Vote.", "Voté."],
      ["a", "b"],
    ]);
    const warnings: Warning[] = [];
    const ansi = Uint8Array.from(saved.split("").map((letter) => letter.charCodeAt(0)));
    expect(pairs(ansi, warnings)[0]).toEqual(["Vote.", "Voté."]);
    expect(warnings.map((warning) => warning.code)).toEqual(["assumedWindows1252"]);
  });

  it.each([
    [
      "a word that is neither yes nor no",
      "keep\ten\tes\nyes\ta\tb\nperhaps\ta\tb\n",
      "reviewKeep 3",
    ],
    ["nothing in keep", "keep\ten\tes\n\ta\tb\n", "reviewKeep 2"],
    ["an empty side", "keep\ten\tes\nyes\ta\t \n", "reviewSideEmpty 2"],
    ["a bad row after one of two lines", 'keep\ten\tes\nyes\t"a\nb"\tc\n?\ta\tb\n', "reviewKeep 4"],
    ["a bad row after a blank line", "keep\ten\tes\n\n\n?\ta\tb\n", "reviewKeep 4"],
    ["a missing language", "keep\ten\tpt\nyes\ta\tb\n", "reviewColumnMissing 1"],
    ["a missing column keep", "en\tes\na\tb\n", "reviewColumnMissing 1"],
    ["nothing at all", "", "reviewColumnMissing 1"],
    ["a cell too many", "keep\ten\tes\nyes\ta\tb\tc\n", "reviewTable 2"],
    ["a quote left open", 'keep\ten\tes\nyes\ta\tb\nyes\t"a\tb\n', "reviewTable 3"],
  ])("is refused for %s", (_, table, expected) => {
    expect(failure(table)).toBe(expected);
  });
});
