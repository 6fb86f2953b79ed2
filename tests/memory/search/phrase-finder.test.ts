import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SegmentIndex } from "../../../src/memory/index/segment-index.ts";
import { findPhrase, positionOf } from "../../../src/memory/search/phrase-finder.ts";
import { indexOf } from "../index-of.ts";

// Few words, so that pairs are frequent enough to be listed; some rare; numbers, which pairs take for one.
const words = [
  "la",
  "la",
  "de",
  "de",
  "ronda",
  "rondas",
  "moción",
  "censura",
  "113",
  "2022",
  "vacancia",
];
const rare = ["Cajamarca", "wayki"];
const anyWord = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.constantFrom(...rare) },
);
const unit = fc.array(anyWord, { maxLength: 9 });
const form = fc.uniqueArray(fc.oneof(anyWord, fc.constantFrom("Ronda", "MOCION", "ninguna")), {
  minLength: 1,
  maxLength: 3,
});

const known = new Map<string, string>();

function plain(word: string): string {
  let bare = known.get(word);
  if (bare === undefined) {
    bare = word.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
    known.set(word, bare);
  }
  return bare;
}

/** What the finder promises, by looking at every unit. */
function bruteForce(
  units: readonly (readonly string[])[],
  phrase: readonly (readonly string[])[],
  inRow: boolean,
): readonly (readonly [position: number, asGiven: number])[] {
  const gradeOf = (word: string | undefined, forms: readonly string[]): number => {
    if (word === undefined || !forms.some((each) => plain(each) === plain(word))) return -1;
    return plain(word) === plain(forms[0] ?? "") ? 1 : 0;
  };
  return units.flatMap((own, position) => {
    const grades: number[] = [];
    if (inRow) {
      for (const start of own.keys()) {
        const row = phrase.map((forms, offset) => gradeOf(own[start + offset], forms));
        if (row.every((grade) => grade >= 0))
          grades.push(row.reduce((sum, grade) => sum + grade, 0));
      }
    } else {
      const best = phrase.map((forms) => Math.max(-1, ...own.map((word) => gradeOf(word, forms))));
      if (best.every((grade) => grade >= 0))
        grades.push(best.reduce((sum, grade) => sum + grade, 0));
    }
    return grades.length === 0 ? [] : [[position, Math.max(...grades)] as const];
  });
}

function found(
  index: SegmentIndex,
  phrase: readonly (readonly string[])[],
  inRow: boolean,
): readonly (readonly [number, number])[] {
  const sought = phrase.map((forms) => ({ forms, capitals: "any" as const }));
  return findPhrase(index, sought, inRow)
    .map((each) => [positionOf(index, each), each.asGiven] as const)
    .toSorted(([a], [b]) => a - b);
}

describe("units with a phrase", () => {
  it("are those that looking at every unit finds, with the words in the form given", () => {
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 600, size: "max" }),
        fc.array(fc.array(form, { minLength: 1, maxLength: 4 }), { minLength: 6, maxLength: 6 }),
        (units, phrases) => {
          const index = indexOf(units.map((own) => own.join(" ")));
          for (const phrase of phrases)
            for (const inRow of [true, false])
              expect(found(index, phrase, inRow)).toEqual(bruteForce(units, phrase, inRow));
        },
      ),
      { numRuns: 25 },
    );
  });
});
