import { describe, expect, it } from "vitest";
import { calendarReadings } from "../../src/languages/calendar.ts";
import { wordsOfNames } from "../../src/languages/es/lists/names-alike.ts";
import { languageLines, languagesNamed } from "../../src/languages/language-names.ts";
import { lowerInSpanish } from "../../src/languages/lower-in-spanish.ts";
import { allPlaces } from "../../src/languages/places/place-table.ts";
import { religionLines, religionReadings } from "../../src/languages/religions.ts";
import { fold } from "../../src/strings/fold.ts";
import { inflected } from "./es/inflected.ts";

const rowsOf = (lines: string): string[][] =>
  lines
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((field) => field.trim()));
const listOf = (field: string | undefined): string[] =>
  field === undefined || field === "" ? [] : field.split(", ");

describe("the calendar", () => {
  it.each(["en", "es"])("knows the months and days that CLDR has in %s", (language) => {
    for (const [kind, count, option] of [
      ["month", 12, { month: "long" }],
      ["weekday", 7, { weekday: "long" }],
    ] as const)
      for (let number = 1; number <= count; number++) {
        // The first of June 2026 is a Monday.
        const date =
          kind === "month" ? Date.UTC(2026, number - 1, 15) : Date.UTC(2026, 5, number, 12);
        const name = new Intl.DateTimeFormat(language, { ...option, timeZone: "UTC" }).format(date);
        expect(calendarReadings(fold(name), language)).toContainEqual({
          kind,
          number,
          abbreviation: false,
        });
        const style =
          kind === "month" ? { month: "short" as const } : { weekday: "short" as const };
        const short = new Intl.DateTimeFormat(language, { ...style, timeZone: "UTC" }).format(date);
        expect(
          calendarReadings(fold(short).replace(".", ""), language).map((reading) => reading.number),
        ).toContain(number);
      }
  });

  it("knows plurals, and both spellings of September", () => {
    expect(calendarReadings("mondays", "en")).toEqual([
      { kind: "weekday", number: 1, abbreviation: false },
    ]);
    expect(calendarReadings("sabados", "es")).toEqual([
      { kind: "weekday", number: 6, abbreviation: false },
    ]);
    expect(calendarReadings("setiembre", "es")[0]?.number).toBe(9);
  });

  it("gives every reading of an abbreviation of two", () => {
    expect(calendarReadings("mar", "es")).toEqual([
      { kind: "month", number: 3, abbreviation: true },
      { kind: "weekday", number: 2, abbreviation: true },
    ]);
  });

  it("knows nothing in another language, nor of other words", () => {
    expect(calendarReadings("lunes", "en")).toEqual([]);
    expect(calendarReadings("lundi", "fr")).toEqual([]);
    expect(calendarReadings("constructor", "es")).toEqual([]);
  });
});

describe("languages", () => {
  const rows = rowsOf(languageLines);

  it("have a code each, and every name once within a list", () => {
    const codes = rows.map(([code]) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    for (const [, en, es] of rows)
      for (const names of [listOf(en), listOf(es)]) {
        expect(names.length).toBeGreaterThan(0);
        expect(new Set(names).size).toBe(names.length);
      }
  });

  it("are written with capitals in English, lower case in Spanish", () => {
    for (const [, en, es] of rows) {
      for (const name of listOf(en)) expect(name).toMatch(/^\p{Lu}/u);
      for (const name of listOf(es)) expect(name).toBe(name.toLowerCase().normalize("NFC"));
    }
  });

  it.each(["en", "es"])("are known by the name that CLDR has in %s", (language) => {
    const cldr = new Intl.DisplayNames(language, { type: "language", fallback: "none" });
    const missing = rows.flatMap(([code = ""]) => {
      // "sh" and "tl" are old codes of Serbian and Filipino to CLDR, "quz" is Quechua.
      if (Intl.getCanonicalLocales(code)[0] !== code) return [];
      const name = cldr.of(code);
      return name === undefined || languagesNamed(fold(name), language).includes(code)
        ? []
        : [name];
    });
    expect(missing).toEqual([]);
  });

  it("are found by every name, in one language or the other only", () => {
    for (const [code = "", en, es] of rows) {
      for (const name of listOf(en)) expect(languagesNamed(fold(name), "en")).toContain(code);
      for (const name of listOf(es)) expect(languagesNamed(fold(name), "es")).toContain(code);
    }
    expect(languagesNamed("aleman", "en")).toEqual([]);
    expect(languagesNamed("ingles", "pt")).toEqual([]);
  });
});

describe("religions", () => {
  const rows = rowsOf(religionLines);

  it("have their adherents found in every form", () => {
    const lost = rows.flatMap(([religion = "", , , es]) =>
      listOf(es)
        .filter((word) => !word.includes(" "))
        .flatMap((word) => inflected(word))
        .filter(
          (form) =>
            !religionReadings(fold(form), "es").some(
              (reading) => reading.religion === religion && reading.how === "adherent",
            ),
        ),
    );
    expect(lost).toEqual([]);
  });

  it("say each word once within a list, lower case where it is Spanish", () => {
    for (const [religion = "", en, esNames, es] of rows) {
      for (const list of [listOf(en), listOf(esNames), listOf(es)])
        expect(new Set(list).size).toBe(list.length);
      // "Compañía de Jesús", "orden del Temple": names within.
      for (const word of listOf(es).filter((word) => !word.endsWith(" Jehová")))
        expect(word).toBe(word.toLowerCase().normalize("NFC"));
      expect(religionReadings(fold(religion), "en").map((reading) => reading.religion)).toContain(
        religion,
      );
    }
  });
});

describe("lowerInSpanish", () => {
  it.each([
    ["enero", "es", "month", false],
    ["lunes", "es", "weekday", false],
    ["domingos", "es", "weekday", false],
    ["ingles", "es", "language", false],
    ["quechua", "es", "language", false],
    ["peruanas", "es", "demonym", false],
    ["estadounidense", "es", "demonym", false],
    ["arabes saudies", "es", "demonym", false],
    ["catolicas", "es", "religion-adherent", false],
    ["musulmanes", "es", "religion-adherent", false],
    ["islam", "es", "religion", false],
    ["argentina", "es", "demonym", true],
    ["julio", "es", "month", true],
    ["navarro", "es", "demonym", true],
    ["tuesday", "en", "weekday", false],
    ["may", "en", "month", false],
    ["portuguese", "en", "language", false],
    ["peruvians", "en", "demonym", false],
    ["jews", "en", "religion-adherent", false],
    ["jesuits", "en", "religion-adherent", false],
  ] as const)("takes %s (%s) for a %s; also a name: %s", (word, language, kind, alsoName) => {
    expect(lowerInSpanish(word, language)).toEqual({ kind, alsoName });
  });

  it("says of every Spanish demonym that it is lower case", () => {
    const wrong = allPlaces().flatMap(({ es }) =>
      es.adjectives.filter((adjective) => lowerInSpanish(fold(adjective)) === undefined),
    );
    expect(wrong).toEqual([]);
  });

  it("says nothing of names, of other words, and of abbreviations", () => {
    for (const word of ["peru", "lima", "estados unidos", "gobierno", "mar", "ee uu"])
      expect(lowerInSpanish(word)).toBeUndefined();
    expect(lowerInSpanish("us", "en")).toBeUndefined();
  });

  it("lists as names alike only words that it knows to be lower case, folded", () => {
    const dead = [...wordsOfNames].filter(
      (word) => word !== fold(word) || lowerInSpanish(word) === undefined,
    );
    expect(dead).toEqual([]);
  });
});
