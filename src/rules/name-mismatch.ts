// Another name or acronym in the place of one; no glossary is needed.

import { swappedNames, type SwappedName } from "../terms/names/swapped-names.ts";
import { rangeOf, slice } from "../terms/recognition/match-words.ts";
import type { DocumentRule } from "./rule.ts";

// Warnings at most: good translations raise few of them, and fewer still are right (docs/decisions/0022).
const confidences = { known: 0.75, seen: 0.7, shaped: 0.6 } as const;

/** By what says that both are names; `undefined`: nothing does. */
function confidenceOf(swapped: SwappedName): number | undefined {
  const { isKept, isBorrowed, isBesideKept, isOpening, isFramed, arePlaces, areAcronyms } = swapped;
  if (isKept && isBorrowed) return confidences.known;
  if (isKept || isBorrowed) return confidences.seen;
  if (areAcronyms ? isBesideKept : isOpening || isFramed || arePlaces) return confidences.shaped;
  return undefined;
}

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
      units: [
        ["The court freed Humala.", "El tribunal liberó a Humala."],
        ["Toledo fled.", "Toledo huyó."],
        ["Later the police arrested Humala.", "Luego la policía detuvo a Toledo."],
      ],
      expect: ["instead"],
    },
  ],
  *check({ units, texts }) {
    for (const swapped of swappedNames(units, texts)) {
      const { unit } = swapped;
      const confidence = confidenceOf(swapped);
      const source = texts.source(unit);
      const target = texts.target(unit);
      if (confidence === undefined || source === undefined || target === undefined) continue;
      const { start, end } = swapped.source;
      const other = swapped.target;
      yield {
        messageId: "instead",
        unit,
        source: rangeOf(source, start, end),
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
