import { describe, expect, it } from "vitest";
import { searchGlossary } from "../../../src/terms/glossary/search-glossary.ts";
import { conceptOf } from "../glossary-of.ts";

const glossary = {
  kind: "glossary",
  concepts: [
    conceptOf(["peasant patrol"], ["ronda campesina"]),
    conceptOf(["motion of censure"], ["moción de censura"]),
    conceptOf(["judge"], [{ text: "juez", pos: "noun" }]),
    conceptOf(["coup plotter"], [{ text: "golpista", flags: ["forms=sediciosa"] }]),
    conceptOf(["minister"], [{ text: "ministro", pos: "noun" }]),
    conceptOf(["democratic"], [{ text: "democrático", pos: "adjective" }]),
    conceptOf([{ text: "AIDS", pos: "noun" }], ["sida"]),
    conceptOf([{ text: "aid", pos: "noun" }], ["ayuda"]),
    conceptOf([{ text: "LAW", pos: "noun" }], ["arma antitanque"]),
    conceptOf(["vacancy"], [{ text: "vacancia", flags: ["stem=vacan|cia"] }]),
    conceptOf(
      ["follower of Fujimori"],
      [{ text: "/(anti)?fujimor(ista|ismo)s?/", flags: ["regex"] }],
    ),
  ],
} as const;

function search(text: string): (readonly [string, string])[] {
  const { matches } = searchGlossary(glossary, text, { languages: ["en", "es"] });
  return matches.map(({ term, how }) => [term.text, how] as const);
}

describe("look-up in the glossary", () => {
  it.each([
    ["ronda campesina", "ronda campesina", "exact"],
    ["peasant patrol", "peasant patrol", "exact"],
    ["mocion de censura", "moción de censura", "accents"],
    ["Rondas Campesinas", "ronda campesina", "inflected"],
    ["jueces", "juez", "inflected"],
    ["judges", "judge", "inflected"],
    ["censura", "moción de censura", "part"],
    ["censure", "motion of censure", "part"],
    ["rondas", "ronda campesina", "part"],
    ["mociones", "moción de censura", "part"],
    ["patrols", "peasant patrol", "part"],
    ["sediciosa", "golpista", "inflected"],
    ["vacantes", "vacancia", "inflected"],
    ["antifujimoristas", "/(anti)?fujimor(ista|ismo)s?/", "inflected"],
    ["exministras", "ministro", "prefixed"],
    ["ex ministro", "ministro", "prefixed"],
    ["ex-ministers", "minister", "prefixed"],
    ["viceministra", "ministro", "prefixed"],
    ["undemocratic", "democratic", "prefixed"],
    ["antidemocráticas", "democrático", "prefixed"],
    ["AIDS", "AIDS", "exact"],
    ["aid", "aid", "exact"],
    ["aids", "AIDS", "accents"],
    ["ronda canpesina", "ronda campesina", "misspelt"],
    ["pesant patrol", "peasant patrol", "misspelt"],
  ])("%s", (written, term, how) => {
    expect(search(written)[0]).toEqual([term, how]);
  });
  it("names the nearest terms where nothing matches", () => {
    const { matches, nearest } = searchGlossary(glossary, "rondín campestre", {
      languages: ["es"],
    });
    expect(matches).toEqual([]);
    expect(nearest[0]).toBe("ronda campesina");
  });
  it.each([
    ["patrul", ["peasant patrol"]],
    ["rondero", ["ronda campesina"]],
    ["camposino", ["ronda campesina"]],
  ])("offers for %s the terms that have a word like it", (written, terms) => {
    expect(searchGlossary(glossary, written, { languages: ["en", "es"] }).nearest).toEqual(terms);
  });
  it.each([
    ["AIDS", ["AIDS"]],
    ["aid", ["aid"]],
  ])("takes %s for no other word in capitals", (written, terms) => {
    expect(search(written).map(([term]) => term)).toEqual(terms);
  });
  it("finds nothing in an empty query or a far one", () => {
    expect(search("  ")).toEqual([]);
    expect(search("zzzz")).toEqual([]);
  });
});
