// Another name or acronym in the place of one; no glossary is needed.

import type { BitextUnit } from "../model/bitext.ts";
import type { Range } from "../model/location.ts";
import { swappedNames, type SwappedName } from "../terms/names/swapped-names.ts";
import { swappedPlaces } from "../terms/names/swapped-places.ts";
import { rangeOf, slice } from "../terms/recognition/match-words.ts";
import { acronymProblems } from "./acronym-problems.ts";
import type { DocumentRule, Problem } from "./rule.ts";

// Warnings at most: good translations raise few of them, and fewer still are right (docs/decisions/0023). Of two words
// that nothing but their place and their capital shows to be names, one in five was.
const confidences = { known: 0.75, seen: 0.7, likely: 0.6, shaped: 0.5 } as const;

/** By what says that both are names; `undefined`: nothing does. */
function confidenceOf(swapped: SwappedName): number | undefined {
  const { isKept, isBorrowed, isBesideKept, isOpening, isFramed } = swapped;
  const { arePlaces, areAcronyms, areEstablished } = swapped;
  if ((isKept && isBorrowed) || areEstablished) return confidences.known;
  if (isKept || isBorrowed) return confidences.seen;
  if (arePlaces) return confidences.likely;
  if (areAcronyms) return isBesideKept ? confidences.likely : undefined;
  return isOpening || isFramed ? confidences.shaped : undefined;
}

const meet = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;

export const nameMismatch: DocumentRule = {
  on: "document",
  meta: { id: "name-mismatch", issueType: "mistranslation", level: "confidence" },
  options: {},
  examples: [
    {
      units: [["Merino replaced Vizcarra.", "Merino reemplazó a Vizcarra."]],
      expect: [],
    },
    {
      units: [["NATO met in London at Christmas.", "La OTAN se reunió en Londres por Navidad."]],
      expect: [],
    },
    {
      units: [["Merino replaced Vizcarra.", "Merino reemplazó a Sagasti."]],
      expect: ["instead"],
    },
    {
      units: [["The leaders of APRA and CGTP came.", "Vinieron los líderes del APRA y del SUTEP."]],
      expect: ["instead"],
    },
    {
      units: [["The IMF and the WTO agreed.", "El FMI y la OMS se pusieron de acuerdo."]],
      expect: ["instead"],
    },
    {
      units: [
        ["The Colombian senator came.", "Vino el senador ecuatoriano."],
        ["A Catalan came, and a Basque.", "Vinieron una gallega y un vasco."],
      ],
      expect: ["instead", "instead"],
    },
    {
      units: [
        ["The American and the Briton came.", "Vinieron el estadounidense y el inglés."],
        ["In Lima, a Chilean spoke Spanish.", "En Perú, un chileno habló castellano."],
        ["It reads like English.", "Se lee como el español."],
      ],
      expect: [],
    },
    {
      units: [["Files follow ISO8601.", "Los archivos siguen ISO8701."]],
      expect: ["instead"],
    },
    {
      units: [["The file has 5 MB, and needs PHP.", "El archivo tiene 5 MB y requiere PHP."]],
      expect: [],
    },
    {
      units: [["The script needs PHP.", "El programa requiere Php."]],
      expect: ["capitals"],
    },
    {
      units: [["Files of less than %s KB", "Archivos de menos de %s Kb"]],
      expect: ["capitals"],
    },
    {
      units: [
        ["The court freed Humala.", "El tribunal liberó a Humala."],
        ["Toledo fled.", "Toledo huyó."],
        ["Later the police arrested Humala.", "Luego la policía detuvo a Toledo."],
      ],
      expect: ["instead"],
    },
  ],
  *check({ units, texts, assessments, targetLanguage }) {
    for (const unit of units) {
      yield* codeProblems(unit);
      yield* acronymProblems(unit, targetLanguage);
    }
    const swaps = [
      ...swappedNames(units, texts).map((swapped) => ({
        ...swapped,
        confidence: confidenceOf(swapped),
      })),
      ...swappedPlaces(units, texts).map((swapped) => ({
        ...swapped,
        confidence: confidences.likely,
      })),
    ];
    for (const swapped of swaps) {
      const { unit, confidence } = swapped;
      const source = texts.source(unit);
      const target = texts.target(unit);
      if (confidence === undefined || source === undefined || target === undefined) continue;
      const { start, end } = swapped.source;
      const other = swapped.target;
      // What the glossary knows is judged by the rules of terms.
      const name = rangeOf(source, start, end);
      if (assessments.ofUnit(unit).some(({ occurrence: { range } }) => meet(range, name))) continue;
      yield {
        messageId: "instead",
        unit,
        source: name,
        target: rangeOf(target, other.start, other.end),
        data: {
          name: slice(source, start, end),
          found: slice(target, other.start, other.end),
        },
        confidence,
      };
    }
  },
};

// "ISO8601", "B-52": letters with a number.
const code = /(?<![\p{L}\p{N}-])(\p{Lu}{2,6}-?)(\d{2,6})(?![\p{L}\p{N}-])/gu;

/** A code with the letters of one in the source, and another number. */
function* codeProblems(unit: BitextUnit): Generator<Problem> {
  const { source, target } = unit;
  if (source === undefined || target === undefined || !/\p{Lu}-?\d{2}/u.test(target.text)) return;
  const codesOf = (text: string): readonly RegExpExecArray[] => [...text.matchAll(code)];
  const [theirs, ours] = [codesOf(source.text), codesOf(target.text)];
  const isIn = (found: RegExpExecArray, others: readonly RegExpExecArray[]): boolean =>
    others.some((other) => other[2] === found[2]);
  const [lost, ...further] = theirs.filter((found) => !isIn(found, ours));
  const [added, ...more] = ours.filter((found) => !isIn(found, theirs));
  if (lost === undefined || added === undefined || further.length + more.length > 0) return;
  if (lost[1] !== added[1]) return;
  const rangeIn = ({ index, 0: written }: RegExpExecArray): Range => ({
    start: index,
    end: index + written.length,
  });
  yield {
    messageId: "instead",
    unit,
    source: rangeIn(lost),
    target: rangeIn(added),
    data: { name: lost[0], found: added[0] },
    confidence: 0.85,
    suggestions: [lost[0]],
  };
}
