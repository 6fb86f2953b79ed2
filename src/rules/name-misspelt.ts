// A name of the glossary with a letter wrong, in the translation or already in the source.

import type { BitextUnit } from "../model/bitext.ts";
import { fold } from "../text/fold.ts";
import { nearNames, type NearName } from "../terms/near-names.ts";
import { noProblems, type CheckedDocument, type Problem, type UnitRule } from "./rule.ts";

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";
// With the right name in the other text there is little doubt; alone it may be another person's name.
const confidences = { counterpart: 0.9, alone: 0.65 } as const;

function problem(
  unit: BitextUnit,
  side: "source" | "target",
  near: NearName,
  document: CheckedDocument,
): Problem {
  const { concept } = near.pattern;
  const named = document.assessments
    .ofUnit(unit)
    .some(({ occurrence }) => occurrence.concept === concept);
  const certain = side === "target" && named;
  return {
    messageId: side === "source" ? "inSource" : certain ? "misspelt" : "perhaps",
    unit,
    [side]: near.range,
    data: { written: near.written, expected: near.expected, concept: concept.id },
    confidence: certain ? confidences.counterpart : confidences.alone,
    concept,
    suggestions: [near.expected],
    ...(certain ? { replacement: near.expected } : {}),
  };
}

// What an article writes again and again is no slip: "América" beside the name "American".
const mostOdd = 4;

const counted = new WeakMap<CheckedDocument, Map<string, number>>();

/** Units of the document with the word on that side; counted once for each word asked for. */
function unitsWith(word: string, side: "source" | "target", document: CheckedDocument): number {
  const counts = counted.get(document) ?? new Map<string, number>();
  counted.set(document, counts);
  const key = `${side} ${word}`;
  let count = counts.get(key);
  if (count === undefined) {
    const { units, texts } = document;
    count = units.filter((unit) =>
      texts[side](unit)?.tokens.some((token) => token.fold === word),
    ).length;
    counts.set(key, count);
  }
  return count;
}

export const nameMisspelt: UnitRule = {
  on: "unit",
  meta: { id: "name-misspelt", issueType: "misspelling", level: "confidence" },
  defaultOptions: {},
  examples: [
    {
      glossary: `${header}\nfujimori,Fujimori,Fujimori,preferred,proper noun,,,,,\n`,
      units: [["The Fujimori era ended in 2000.", "La era fujimorista terminó en 2000."]],
      expect: [],
    },
    {
      glossary: `${header}\npujol,Pujol,Pujol,preferred,proper noun,,,,,\n`,
      units: [["Puyol scored twice.", "Puyol marcó dos goles."]],
      expect: [],
    },
    {
      glossary: `${header}\nfujimori,Fujimori,Fujimori,preferred,proper noun,,,,,\n`,
      units: [["Fujimori refused to concede.", "Fijimoro se negó a reconocer la derrota."]],
      expect: ["misspelt"],
    },
    {
      glossary: `${header}\nayacucho,Ayacucho,Ayacucho,preferred,proper noun,,,,,\n`,
      units: [["Shots were heard in the city.", "Se oyeron disparos en Ayachucho."]],
      expect: ["perhaps"],
    },
    {
      glossary: `${header}\nboluarte,Boluarte,Boluarte,preferred,proper noun,,,,,\n`,
      units: [["Boluarde spoke first.", "Boluarte habló primero."]],
      expect: ["inSource"],
    },
  ],
  check(unit, document) {
    const { glossary, texts } = document;
    const source = texts.source(unit);
    const target = texts.target(unit);
    const inSource = source === undefined ? [] : nearNames(source, target, glossary.source);
    const inTarget = target === undefined ? [] : nearNames(target, source, glossary.target());
    if (inSource.length === 0 && inTarget.length === 0) return noProblems;
    const isOdd = (near: NearName, side: "source" | "target"): boolean =>
      unitsWith(fold(near.written), side, document) < mostOdd;
    return [
      ...inSource
        .filter((near) => isOdd(near, "source"))
        .map((near) => problem(unit, "source", near, document)),
      ...inTarget
        .filter((near) => isOdd(near, "target"))
        .map((near) => problem(unit, "target", near, document)),
    ];
  },
};
