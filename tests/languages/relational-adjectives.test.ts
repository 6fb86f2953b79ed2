import { describe, expect, it } from "vitest";
import {
  englishNounsOfAdjective,
  englishRelationalAdjectives,
} from "../../src/languages/en/relational-adjectives.ts";
import { learnedAdjectives } from "../../src/languages/en/relational/learned.ts";
import {
  spanishNounsOfAdjective,
  spanishRelationalAdjectives,
  spanishRelationLists,
} from "../../src/languages/es/relational-adjectives.ts";
import { fold, lowerCase } from "../../src/strings/fold.ts";
import { inflected } from "./es/inflected.ts";

interface Entry {
  readonly noun: string;
  readonly adjectives: readonly string[];
}

function entriesOf(lists: readonly string[]): Entry[] {
  return lists
    .join("\n")
    .split(";")
    .map((entry) => entry.trim().split(/\s+/u))
    .filter(([noun]) => noun !== "")
    .map(([noun = "", ...adjectives]) => ({ noun, adjectives }));
}

const spanish = entriesOf(spanishRelationLists);
const english = entriesOf([learnedAdjectives]);

function repeated(words: readonly string[]): string[] {
  const folds = words.map((word) => fold(word));
  return words.filter((_, index) => folds.indexOf(folds[index] ?? "") !== index);
}

describe.each([
  ["Spanish", spanish, spanishRelationalAdjectives, spanishNounsOfAdjective],
  ["English", english, englishRelationalAdjectives, englishNounsOfAdjective],
] as const)("%s relational adjectives", (_, entries, adjectivesOf, nounsOf) => {
  it("are written in lower case and NFC, with one word each", () => {
    const words = entries.flatMap(({ noun, adjectives }) => [noun, ...adjectives]);
    expect(words.filter((word) => word !== lowerCase(word) || !/^\p{L}+$/u.test(word))).toEqual([]);
  });

  it("have every noun once, with at least one adjective, none of them twice", () => {
    expect(repeated(entries.map(({ noun }) => noun))).toEqual([]);
    expect(entries.filter(({ adjectives }) => adjectives.length === 0)).toEqual([]);
    expect(entries.filter(({ adjectives }) => repeated(adjectives).length > 0)).toEqual([]);
  });

  it("are another word than the noun", () => {
    const same = entries.filter(({ noun, adjectives }) =>
      adjectives.some((adjective) => fold(adjective) === fold(noun)),
    );
    expect(same).toEqual([]);
  });

  it("are found from the noun, and the noun from each of them", () => {
    for (const { noun, adjectives } of entries) {
      expect(adjectivesOf(fold(noun))).toEqual(adjectives);
      for (const adjective of adjectives) expect(nounsOf(fold(adjective))).toContain(noun);
    }
  });

  it("have none for words that the prototype of an object has, nor for unknown ones", () => {
    for (const word of ["", "constructor", "prototype", "xyz"]) {
      expect(adjectivesOf(word)).toEqual([]);
      expect(nounsOf(word)).toEqual([]);
    }
  });
});

describe("Spanish relational adjectives", () => {
  it("end as adjectives of relation do", () => {
    const ending =
      /(?:o|al|ar|il|[dst]or|triz|és|n[st]e|[bf]le|stre|este|ebre|trofe|[ií]sta|crata|ícola|cola|cida|ita|nazi)$/u;
    const odd = spanish.flatMap(({ adjectives }) =>
      adjectives.filter((word) => !ending.test(word)),
    );
    expect(odd).toEqual([]);
  });

  it("are found by every form", () => {
    const lost = spanish.flatMap(({ noun, adjectives }) =>
      adjectives
        .flatMap((adjective) => inflected(adjective))
        .filter((form) => !spanishNounsOfAdjective(fold(form)).includes(noun)),
    );
    expect(lost).toEqual([]);
  });

  it("are known of the noun's plural as well", () => {
    const plurals = spanish.map(({ noun }) => {
      if (noun.endsWith("z")) return { noun, plural: `${noun.slice(0, -1)}ces` };
      return { noun, plural: /[aeiouáéó]$/u.test(noun) ? `${noun}s` : `${noun}es` };
    });
    // "padres" and "humanidades" are nouns of their own.
    const own = new Set(spanish.map(({ noun }) => noun));
    const lost = plurals.filter(
      ({ noun, plural }) =>
        !own.has(plural) &&
        spanishRelationalAdjectives(fold(plural)).join(" ") !==
          spanishRelationalAdjectives(fold(noun)).join(" "),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ["salud", "sanitario"],
    ["corazones", "cardíaco"],
    ["higado", "hepático"],
    ["elecciones", "electoral"],
    ["leyes", "legal"],
    ["carcel", "penitenciario"],
    ["prision", "penitenciario"],
    ["mineria", "minero"],
    ["jueces", "judicial"],
    ["mujeres", "femenino"],
    ["narices", "nasal"],
  ])("know that what belongs to %s is %s", (noun, adjective) => {
    expect(spanishRelationalAdjectives(noun)).toContain(adjective);
  });

  it("know more than a thousand nouns", () => {
    expect(spanish.length).toBeGreaterThan(1000);
  });
});

describe("English relational adjectives", () => {
  it.each([
    ["heart", "cardiac"],
    ["lungs", "pulmonary"],
    ["livers", "hepatic"],
    ["sun", "solar"],
    ["cities", "urban"],
    ["law", "legal"],
    ["teeth", "dental"],
    ["crises", "critical"],
  ])("know that what belongs to %s is %s", (noun, adjective) => {
    expect(englishRelationalAdjectives(noun)).toContain(adjective);
  });
});
