import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonWords } from "../../../src/languages/places/common-words.ts";
import { placesNamed } from "../../../src/languages/places/place-family.ts";
import { allPlaces, type PlaceWords } from "../../../src/languages/places/place-table.ts";
import { fold } from "../../../src/strings/fold.ts";
import { inflected } from "../es/inflected.ts";
import { isoRegions } from "./iso-regions.ts";

const places = allPlaces();

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}.'’]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function named(text: string, language: "en" | "es"): string[] {
  const words = wordsOf(text);
  const found = placesNamed(words, 0, language);
  return found?.length === words.length ? found.places.map(({ id }) => id) : [];
}

describe("the table of places", () => {
  it("has a row for every region of ISO 3166-1", () => {
    const ids = new Set(places.map(({ id }) => id));
    expect(isoRegions.filter((code) => !ids.has(code))).toEqual([]);
  });

  it.each(["en", "es"] as const)("knows the names that CLDR has in %s", (language) => {
    const cldr = new Intl.DisplayNames(language, { type: "region" });
    const missing = isoRegions.filter(
      (code) => !named(cldr.of(code) ?? "", language).includes(code),
    );
    expect(missing.map((code) => cldr.of(code))).toEqual([]);
  });

  it("gives every place an id of its own", () => {
    const ids = places.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("puts every region and city into a country that it has", () => {
    const ids = new Set(places.map(({ id }) => id));
    const lost = places.filter(({ country }) => country !== undefined && !ids.has(country));
    expect(lost).toEqual([]);
  });

  it("says each word once within a list, trimmed and NFC", () => {
    const wrong = lists().flatMap(({ id, list }) =>
      list
        .filter(
          (word, index) =>
            word !== word.trim().normalize("NFC") || word === "" || list.indexOf(word) !== index,
        )
        .map((word) => `${id}: ${word}`),
    );
    expect(wrong).toEqual([]);
  });

  it("writes names and English words with a capital, Spanish adjectives without", () => {
    const wrong = places.flatMap(({ id, en, es }) => [
      ...[...en.names, ...en.adjectives, ...en.people, ...es.names]
        // "the Americas", "mar Negro", "euro zone": the article or the common noun that begins them is lower case.
        .filter(
          (word) =>
            !/\p{Lu}|^(?:euro|zona|región|península|mundo|países|repúblicas|islas|bloque)/u.test(
              word,
            ),
        )
        .map((word) => `${id}: ${word}`),
      ...es.adjectives
        .filter((word) => word !== word.toLowerCase())
        .map((word) => `${id}: ${word}`),
    ]);
    expect(wrong).toEqual([]);
  });

  it("has Spanish adjectives that end as adjectives do", () => {
    const ending =
      /(?:[oeíúé]|[aá]n|[éí]s|én|ón|ín|ún|[ao]l|er|ar|ur|uz|[tg]a|eca|arra|aba|ui|chi|mil|sami|suazi|thai|sindhi|camba|masaya|managua|paisa|capixaba|carioca|potiguar|nica|boricua|persa|papúa|charrúa|tsáchila|dálmata|kiwi)$/u;
    // Peoples keep the ending that their own language gave them: "asháninka".
    const odd = places
      .filter(({ kind }) => kind !== "people")
      .flatMap(({ es }) => es.adjectives.filter((word) => !ending.test(word)));
    expect(odd).toEqual([]);
  });

  it("gives every country a Spanish adjective", () => {
    const without = places.filter(
      ({ kind, es }) => kind === "country" && es.adjectives.length === 0,
    );
    expect(without).toEqual([]);
  });
});

function lists(): { id: string; list: readonly string[] }[] {
  const of = (id: string, words: PlaceWords) =>
    [words.names, words.adjectives, words.people].map((list) => ({ id, list }));
  return places.flatMap(({ id, en, es }) => [...of(id, en), ...of(id, es)]);
}

describe("placesNamed", () => {
  it("resolves every word of the table to its place", () => {
    const lost = places.flatMap(({ id, en, es }) => [
      ...[...en.names, ...en.adjectives, ...en.people]
        .filter((word) => !named(word, "en").includes(id))
        .map((word) => `${id}: ${word}`),
      ...[...es.names, ...es.adjectives]
        .filter((word) => !named(word, "es").includes(id))
        .map((word) => `${id}: ${word}`),
    ]);
    expect(lost).toEqual([]);
  });

  const adjectives = places.flatMap(({ id, es }) =>
    es.adjectives.map((adjective) => {
      const parts = adjective.split(" ").map((word) => inflected(word));
      const forms = (parts[0] ?? []).map((_, at) =>
        parts.map((part) => fold(part[at] ?? part[0] ?? "")),
      );
      return { id, forms };
    }),
  );

  it("resolves every inflected form of every Spanish adjective", () => {
    const lost = adjectives.flatMap(({ id, forms }) =>
      forms
        .filter((form) => !named(form.join(" "), "es").includes(id))
        .map((form) => form.join(" ")),
    );
    expect(lost).toEqual([]);
  });

  it("does so wherever the form stands", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...adjectives),
        fc.array(fc.constantFrom("el", "gobierno", "de", "hoy"), { maxLength: 3 }),
        ({ id, forms }, before) => {
          for (const form of forms) {
            const found = placesNamed([...before, ...form, "hoy"], before.length, "es");
            expect(found?.length).toBe(form.length);
            expect(found?.places.map((place) => place.id)).toContain(id);
          }
        },
      ),
    );
  });

  it.each([
    ["United States of America", "en", "US", "name"],
    ["U.S.", "en", "US", "name"],
    ["Peruvians", "en", "PE", "people"],
    ["Spaniards", "en", "ES", "people"],
    ["Frenchwomen", "en", "FR", "people"],
    ["Philippine", "en", "PH", "adjective"],
    ["St. Lucia", "en", "LC", "name"],
    ["EE. UU.", "es", "US", "name"],
    ["EE.UU.", "es", "US", "name"],
    ["estadounidenses", "es", "US", "adjective"],
    ["holandesa", "es", "NL", "adjective"],
    ["árabes saudíes", "es", "SA", "adjective"],
    ["israelís", "es", "IL", "adjective"],
    ["alemanas", "es", "DE", "adjective"],
    ["andaluces", "es", "ES/region/andalucia", "adjective"],
    ["belgas", "es", "BE", "adjective"],
    ["costarricenses", "es", "CR", "adjective"],
    ["limeñas", "es", "PE/city/lima", "adjective"],
    ["paulistas", "es", "BR/city/sao-paulo", "adjective"],
    ["República Democrática del Congo", "es", "CD", "name"],
  ] as const)("reads %s (%s) as %s: %s", (text, language, id, how) => {
    expect(named(text, language)).toContain(id);
    expect(placesNamed(wordsOf(text), 0, language)?.how).toBe(how);
  });

  it("takes the longest expression that begins there", () => {
    const words = wordsOf("South Sudan and North Korea");
    expect(placesNamed(words, 0, "en")).toMatchObject({ length: 2, places: [{ id: "SS" }] });
    expect(placesNamed(words, 1, "en")).toMatchObject({ length: 1, places: [{ id: "SD" }] });
    expect(placesNamed(words, 2, "en")).toBeUndefined();
  });

  it("names all the places that an ambiguous word may mean", () => {
    expect(named("guineanas", "es")).toEqual(["GN", "GQ", "GW"]);
    expect(named("American", "en")).toEqual(["US", "america"]);
    expect(named("norteamericanos", "es")).toEqual(["US", "north-america"]);
    expect(named("congoleños", "es")).toEqual(["CD", "CG"]);
  });

  it("tells an abbreviation, which lower case would make another word", () => {
    expect(placesNamed(["us"], 0, "en")?.readings.every((reading) => reading.abbreviation)).toBe(
      true,
    );
    expect(placesNamed(["peru"], 0, "en")?.readings.some((reading) => reading.abbreviation)).toBe(
      false,
    );
  });

  it("tells a form that is a common word too, and lists no other", () => {
    expect(placesNamed(["leones"], 0, "es")?.alsoCommon).toBe(true);
    expect(placesNamed(["para"], 0, "es")?.alsoCommon).toBe(true);
    expect(placesNamed(["peruana"], 0, "es")?.alsoCommon).toBe(false);
    const dead = (["en", "es"] as const).flatMap((language) =>
      [...commonWords[language]].filter(
        (word) => word !== fold(word) || placesNamed([word], 0, language) === undefined,
      ),
    );
    expect(dead).toEqual([]);
  });

  it("knows nothing of words that are no place's, and nothing in another language", () => {
    for (const word of ["gobierno", "mesas", "casas", "los", "presidentes", "sino", "han", "euro"])
      expect(placesNamed([word], 0, "es")).toBeUndefined();
    expect(placesNamed(["peru"], 0, "fr")).toBeUndefined();
    expect(placesNamed([], 0, "es")).toBeUndefined();
  });
});
