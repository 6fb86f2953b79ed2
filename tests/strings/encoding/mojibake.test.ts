import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isGarbled, mendMojibake } from "../../../src/strings/encoding/mojibake.ts";

describe("mojibake", () => {
  it.each([
    ["VotÃ³ la vacancia", "Votó la vacancia"],
    ["Â¿CuÃ¡ndo?", "¿Cuándo?"],
    ["â€œVacanciaâ€\u009D", "“Vacancia”"],
    ["AÃ±o nuevo", "Año nuevo"],
    ["PrÃƒÂ³rroga", "Prórroga"],
    ["100Â\u00A0%", "100\u00A0%"],
  ])("%s is %s", (garbled, meant) => {
    expect(mendMojibake(garbled)).toBe(meant);
    expect(isGarbled(garbled)).toBe(true);
  });

  it.each(["«CAFÉ»", "PERÚ»", "NÃO", "“Sí” – dijo…", "½«ÒôÆ", "Ñandú, pingüino", "12 € «más»"])(
    "%s is what it is",
    (text) => {
      expect(mendMojibake(text)).toBe(text);
    },
  );

  it("is told where it cannot be mended", () => {
    expect(isGarbled("votaci\uFFFDn")).toBe(true);
    expect(isGarbled("â€œVacanciaâ€")).toBe(true);
    expect(isGarbled("La votación «del año» — ¿sí?")).toBe(false);
  });

  it("gives back any Spanish word that was read as windows-1252", () => {
    const letters = fc.constantFrom(...Array.from("aeioubcdnñáéíóúüÑÁÉ¿¡ "));
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 20 }), (text) => {
        const garbled = String.fromCharCode(...new TextEncoder().encode(text));
        // 0x81, 0x8D … stand for themselves in windows-1252; the others of that row are read as other characters.
        fc.pre(!/[\u0080-\u009F]/u.test(garbled));
        expect(mendMojibake(garbled)).toBe(text);
      }),
    );
  });
});
