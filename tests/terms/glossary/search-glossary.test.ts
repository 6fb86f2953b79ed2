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
  it("finds nothing in an empty query or a far one", () => {
    expect(search("  ")).toEqual([]);
    expect(search("zzzz")).toEqual([]);
  });
});
