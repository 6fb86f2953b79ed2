// A glossary name with a wrong letter, in the translation or already in the source.

import type { BitextUnit } from "../model/bitext.ts";
import { fold } from "../strings/fold.ts";
import { companionsAt, nameCompany, type NameCompany } from "../terms/names/name-companions.ts";
import { nearNames, type NearName } from "../terms/names/near-names.ts";
import { unitsByWord } from "../terms/names/units-by-word.ts";
import type { ReadText } from "../text/read-text.ts";
import { noProblems, type CheckedDocument, type Problem, type UnitRule } from "./rule.ts";

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";
// With the correct name in the other text there is little doubt; without it, the name may be somebody else's.
const confidences = { counterpart: 0.9, alone: 0.65 } as const;

type Side = "source" | "target";

/** Whether the other text has the correct name, or the glossary's other name for it. */
function isNamed(
  unit: BitextUnit,
  side: Side,
  { pattern, expected }: NearName,
  { assessments, texts }: CheckedDocument,
): boolean {
  const right = fold(expected);
  if (side === "target")
    return (
      assessments.ofUnit(unit).some(({ occurrence }) => occurrence.concept === pattern.concept) ||
      (pattern.words.length > 1 && has(texts.source(unit), right))
    );
  return has(texts.target(unit), right);
}

function has(text: ReadText | undefined, word: string): boolean {
  return text?.tokens.some(({ fold: written }) => written === word) === true;
}

function problem(unit: BitextUnit, side: Side, near: NearName, named: boolean): Problem {
  const { concept } = near.pattern;
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

// What an article writes repeatedly is not a slip: "América" next to the name "American". Where the other text has
// the name it is one, however frequent.
const mostOdd = 4;

interface Seen {
  readonly counts: Map<string, number>;
  readonly places: Map<Side, ReadonlyMap<string, readonly BitextUnit[]>>;
  readonly company: Map<Side, NameCompany>;
}

const seenIn = new WeakMap<CheckedDocument, Seen>();

function seenOf(document: CheckedDocument): Seen {
  let seen = seenIn.get(document);
  if (seen === undefined) {
    seen = { counts: new Map(), places: new Map(), company: new Map() };
    seenIn.set(document, seen);
  }
  return seen;
}

/**
 * The units of one side by the words in them; without it, a memory's texts would be read again for each word looked
 * up.
 */
function placesOf(
  side: Side,
  document: CheckedDocument,
): ReadonlyMap<string, readonly BitextUnit[]> {
  const { places } = seenOf(document);
  let known = places.get(side);
  if (known === undefined) {
    known = unitsByWord(document.units, document.texts[side]);
    places.set(side, known);
  }
  return known;
}

/** Whether the word is rare where nothing in the other text accounts for it; counted once per word and name. */
function isOdd(near: NearName, side: Side, document: CheckedDocument): boolean {
  const { counts } = seenOf(document);
  const written = fold(near.written);
  const key = `${side} ${written} ${near.pattern.concept.id}`;
  let count = counts.get(key);
  if (count === undefined) {
    const units = placesOf(side, document).get(written) ?? [];
    count = units.filter((unit) => !isNamed(unit, side, near, document)).length;
    counts.set(key, count);
  }
  return count < mostOdd;
}

function companyOf(side: Side, document: CheckedDocument): NameCompany {
  const { company } = seenOf(document);
  let known = company.get(side);
  if (known === undefined) {
    const { units, texts } = document;
    known = nameCompany(units.flatMap((unit) => texts[side](unit) ?? []));
    company.set(side, known);
  }
  return known;
}

/** Whether a name that nothing in the other text accounts for probably belongs to somebody else. */
function isAnothers(
  { index, written, expected, pattern }: NearName,
  text: ReadText,
  side: Side,
  document: CheckedDocument,
): boolean {
  const [own, right] = [fold(written), fold(expected)];
  // "Roberto" and "Robert", "Hubert" and "Huber".
  if (own.startsWith(right)) return true;
  const companions = companionsAt(text, index).filter(
    (companion) => !pattern.words.some((word) => word.forms.has(companion)),
  );
  if (companions.length === 0) return false;
  const company = companyOf(side, document);
  return companions.every((companion) => company.isForeign(companion, right));
}

function problemsIn(unit: BitextUnit, side: Side, document: CheckedDocument): readonly Problem[] {
  const { glossary, texts } = document;
  const text = texts[side](unit);
  if (text === undefined) return noProblems;
  const other = texts[side === "source" ? "target" : "source"](unit);
  const found = nearNames(text, other, side === "source" ? glossary.source : glossary.target());
  if (found.length === 0) return noProblems;
  return found.flatMap((near) => {
    const named = isNamed(unit, side, near, document);
    if (!isOdd(near, side, document)) return [];
    if (!named && isAnothers(near, text, side, document)) return [];
    return [problem(unit, side, near, named)];
  });
}

export const nameMisspelt: UnitRule = {
  on: "unit",
  meta: { id: "name-misspelt", issueType: "misspelling", level: "confidence", alone: true },
  options: {},
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
    const inSource = problemsIn(unit, "source", document);
    const inTarget = problemsIn(unit, "target", document);
    if (inSource.length === 0) return inTarget;
    return [...inSource, ...inTarget];
  },
};
