// A translation that is much shorter or longer than its source, by what is usual between the two languages.

import { languageOf } from "../../languages/index.ts";
import { noProblems, type CheckedDocument, type UnitRule } from "../rule.ts";

// Characters that must be lacking or too many besides: short texts vary without end.
const leastMissing = { sentence: 45, string: 35 };
const leastAdded = { sentence: 70, string: 50 };
/** Of what is expected. Sentences of an article are aligned by length, so that less of it is odd there. */
const shortest = { sentence: 0.4, string: 0.35 };
const longest = { sentence: 2.2, string: 2.5 };
const leastCertainty = 0.6;

export const lengthRatio: UnitRule = {
  on: "unit",
  meta: { id: "length-ratio", issueType: "length", level: "confidence" },
  options: {},
  examples: [
    {
      units: [
        [
          "They asked for water, for schools and for a road.",
          "Pidieron agua, escuelas y un camino.",
        ],
        ["Settings", "Opciones de configuración del sistema"],
      ],
      expect: [],
    },
    { units: [["Yes.", "Así es, y nadie lo negó."]], expect: [] },
    {
      units: [
        [
          "They asked for water, for schools, for a road to the coast, and for the truth about the dead of January.",
          "Pidieron.",
        ],
      ],
      expect: ["short"],
    },
    {
      units: [
        [
          "The mine closed.",
          "La mina cerró, y nadie indemnizó a las familias del valle, que siguen esperando desde entonces la respuesta de la empresa.",
        ],
      ],
      expect: ["long"],
    },
  ],
  check(unit, document) {
    const { source, target, certainty } = unit;
    if (source === undefined || target === undefined || certainty < leastCertainty)
      return noProblems;
    const theirs = source.text.length;
    const ours = target.text.length;
    if (ours === 0) return noProblems;
    const kind = unit.isolated === true ? "string" : "sentence";
    const expected = theirs * usualRatio(document);
    const ratio = ours / expected;
    const isShort = ratio < shortest[kind] && expected - ours > leastMissing[kind];
    const isLong = ratio > longest[kind] && ours - expected > leastAdded[kind];
    if (!isShort && !isLong) return noProblems;
    const extreme = isShort ? ratio < shortest[kind] / 2 : ratio > longest[kind] * 2;
    return [
      {
        messageId: isShort ? "short" : "long",
        unit,
        data: {
          percent: Math.round(100 * (ours / theirs)),
          usual: Math.round(100 * usualRatio(document)),
        },
        confidence: extreme ? 0.8 : 0.6,
      },
    ];
  },
};

function usualRatio({ sourceLanguage, targetLanguage }: CheckedDocument): number {
  return languageOf(targetLanguage).relativeLength / languageOf(sourceLanguage).relativeLength;
}
