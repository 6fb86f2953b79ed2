import { describe, expect, it } from "vitest";
import { nameVariants } from "../../../src/terms/names/name-variants.ts";
import { documentTexts } from "../../../src/terms/recognition/document-texts.ts";
import { bitextOf, type UnitSketch } from "../../bitext-of.ts";

const surnames = ["Castillo", "Boluarte", "Fujimori", "Vizcarra", "Humala", "Cerrón", "Sagasti"];
const article = (name: string, slip: string): UnitSketch[] => [
  [`Yesterday ${name} spoke.`, `Ayer habló ${name}.`],
  [`Later ${name} left.`, `Luego ${name} se fue.`],
  [`In Puno ${name} won.`, `En Puno ganó ${name}.`],
  [`Then ${name} lost.`, `Después perdió ${slip}.`],
];

describe("names spelt in two ways", () => {
  it("are told from what the rest of the article writes", () => {
    const { units } = bitextOf(article("Boluarte", "Bolaurte"));
    const texts = documentTexts({ sourceLanguage: "en", targetLanguage: "es" });
    expect(nameVariants(units, texts, new Set())).toMatchObject([
      { side: "target", written: "Bolaurte", usual: "Boluarte", times: 3, own: 1 },
    ]);
  });

  it("are no identifiers, but may have a capital inside", () => {
    const texts = documentTexts({ sourceLanguage: "en", targetLanguage: "es" });
    const found = (name: string, slip: string): string[] =>
      nameVariants(bitextOf(article(name, slip)).units, texts, new Set()).map(
        ({ written }) => written,
      );
    expect(found("OnPaint", "OnPrint")).toEqual([]);
    expect(found("CallControl", "COleControl")).toEqual([]);
    expect(found("McCarthy", "McCarhty")).toEqual(["McCarhty"]);
  });

  it("that both sides have are told of in an article, and not among thousands of names", () => {
    const twice: UnitSketch[] = [
      ...article("Boluarte", "Boluarte"),
      ["Then Boluarde spoke.", "Luego habló Boluarde."],
    ];
    const letters = "bcdfghjklmnpqrstvwxz".split("");
    const others = letters.flatMap((a) =>
      letters.flatMap((b) =>
        ["a", "o", "u"].map((c): UnitSketch => {
          const name = `${a.toUpperCase()}${c}${b}${a}${c}${b}er`;
          return [`Then ${name} came.`, `Luego vino ${name}.`];
        }),
      ),
    );
    const texts = documentTexts({ sourceLanguage: "en", targetLanguage: "es" });
    const found = (units: readonly UnitSketch[]): number =>
      nameVariants(bitextOf(units).units, texts, new Set()).filter(
        ({ written }) => written === "Boluarde",
      ).length;
    expect(found(twice)).toBe(2);
    expect(found([...twice, ...others])).toBe(0);
  });

  it("cost a few readings of each text, however many there are", () => {
    const { units } = bitextOf(
      surnames.flatMap((name) => article(name, `${name.slice(0, 3)}${name.slice(4)}`)),
    );
    const texts = documentTexts({ sourceLanguage: "en", targetLanguage: "es" });
    let readings = 0;
    const counted: typeof texts = {
      ...texts,
      source: (unit) => (readings++, texts.source(unit)),
      target: (unit) => (readings++, texts.target(unit)),
    };
    const found = nameVariants(units, counted, new Set());
    expect(found.map(({ usual }) => usual)).toEqual(surnames);
    // Both sides counted and looked through, and each place looked at.
    expect(readings).toBeLessThanOrEqual(4 * units.length + 5 * found.length);
  });
});
