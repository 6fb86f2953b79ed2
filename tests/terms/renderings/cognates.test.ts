import { assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/languages/index.ts";
import { fold } from "../../../src/strings/fold.ts";
import { areCognates } from "../../../src/terms/renderings/cognates.ts";

const alike = (spanish: string, english: string): boolean =>
  areCognates(languageOf("es").root(fold(spanish)), languageOf("en").root(fold(english)));

const pairs = [
  ["versión", "version"],
  ["segmento", "segment"],
  ["filosofía", "philosophy"],
  ["medicina", "medicine"],
  ["comisión", "commission"],
  ["incorporado", "incorporated"],
] as const;

describe("cognates", () => {
  it.each(pairs)("%s is %s", (spanish, english) => {
    expect(alike(spanish, english)).toBe(true);
  });

  it.each([
    ["librería", "library"],
    ["muestra", "sample"],
    ["caso", "case"],
    ["ensayo", "assay"],
    ["vacancia", "vacation"],
  ])("%s is not taken for %s", (spanish, english) => {
    expect(alike(spanish, english)).toBe(false);
  });

  it("does not depend on which of the two comes first", () => {
    assert(
      property(constantFrom(...pairs.flat()), constantFrom(...pairs.flat()), (a, b) => {
        expect(areCognates(fold(a), fold(b))).toBe(areCognates(fold(b), fold(a)));
      }),
    );
  });
});
