import { describe, expect, it } from "vitest";
import { establishedNames } from "../../src/languages/established-names.ts";

/** Whether the English and the Spanish word may be one name. */
const areOne = (english: string, spanish: string): boolean =>
  establishedNames(spanish, "es").some((name) => establishedNames(english, "en").includes(name));

describe("names with a form of their own in each language", () => {
  it("are told in both, acronyms as well", () => {
    for (const [english, spanish] of [
      ["god", "dios"],
      ["charles", "carlos"],
      ["james", "santiago"],
      ["nato", "otan"],
      ["us", "eeuu"],
      ["gdp", "pbi"],
      ["aids", "sida"],
    ] as const)
      expect([english, spanish, areOne(english, spanish)]).toEqual([english, spanish, true]);
  });

  it("are not confused, and unknown in any other language", () => {
    expect(areOne("charles", "jorge")).toBe(false);
    expect(areOne("nato", "onu")).toBe(false);
    expect(establishedNames("dieu", "fr")).toEqual([]);
  });
});
