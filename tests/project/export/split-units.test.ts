import fc from "fast-check";
import { expect, it } from "vitest";
import { writeTmx } from "../../../src/formats/tmx/write-tmx.ts";
import { makeUnit } from "../../../src/model/make-unit.ts";
import { plainText } from "../../../src/model/segment.ts";
import type { TranslationUnit } from "../../../src/model/unit.ts";
import { splitUnits } from "../../../src/project/export/split-units.ts";

const unit = (text: string): TranslationUnit =>
  makeUnit({
    source: [text],
    target: [`«${text}»`],
    sourceLanguage: "en",
    targetLanguage: "es",
    notes: [{ text: "nota & más" }],
  });
const header = { sourceLanguage: "en", targetLanguage: "es", attributes: {}, notes: [], props: [] };
const context = { warn: () => {}, tool: { name: "glosa", version: "1.0.0" } };

function parts(units: readonly TranslationUnit[], limit: number): readonly string[][] {
  const all: string[][] = [];
  for (const part of splitUnits(units, limit)) {
    const texts: string[] = [];
    const seen = (function* () {
      for (const each of part) {
        texts.push(plainText(each.source));
        yield each;
      }
    })();
    const file = [...writeTmx({ kind: "bilingual", header, units: seen }, context)].join("");
    expect(texts.length === 1 || Buffer.byteLength(file) < limit).toBe(true);
    all.push(texts);
  }
  return all;
}

it("keeps every unit in its order, in files below the limit", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "ñ", "&", "<", '"', "😀", "…") });
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 30 }),
      fc.integer({ min: 5000, max: 12_000 }),
      (texts, limit) => {
        expect(parts(texts.map(unit), limit).flat()).toEqual(texts);
      },
    ),
  );
});

it("makes one file of what fits, and of nothing", () => {
  expect(parts([unit("a"), unit("b")], 20_000)).toEqual([["a", "b"]]);
  expect(parts([], 20_000)).toEqual([[]]);
  expect(
    parts(
      ["a", "b", "c"].map((each) => unit(each.repeat(400))),
      7000,
    ).length,
  ).toBeGreaterThan(1);
});
