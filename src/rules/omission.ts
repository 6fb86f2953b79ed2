// A source sentence without a counterpart in the translation.

import type { BitextUnit } from "../model/bitext.ts";
import { tokenize } from "../text/tokenize.ts";
import { noProblems, type CheckedDocument, type UnitRule } from "./rule.ts";

// Short sentences are merged or dropped for style; a long one is missed.
const confidenceByWords: readonly (readonly [words: number, confidence: number])[] = [
  [12, 0.8],
  [6, 0.65],
  [3, 0.45],
];
const headingConfidence = 0.5;
// An unmatched target sentence next to the gap: the two may be a free translation of each other.
const besideAddition = 0.6;

export const omission: UnitRule = {
  on: "unit",
  meta: { id: "omission", issueType: "omission", level: "confidence" },
  options: {},
  examples: [
    {
      units: [["The vote failed.", "La votación fracasó."]],
      expect: [],
    },
    {
      units: [
        ["The vote failed.", "La votación fracasó."],
        ["* * *", null],
      ],
      expect: [],
    },
    {
      units: [
        ["The vote failed.", "La votación fracasó."],
        ["Eleven members of Congress left the room before the second motion was read.", null],
        ["The session ended.", "La sesión terminó."],
      ],
      expect: ["missing"],
    },
    {
      units: [
        ["The patrols of Cajamarca were founded first.", null],
        ["Others followed.", "Otras siguieron."],
      ],
      expect: ["missing"],
    },
  ],
  check(unit, document) {
    if (unit.source === undefined || unit.target !== undefined) return noProblems;
    const { opaque, text } = unit.source;
    const words = tokenize(text).filter(
      (token) =>
        /\p{L}/u.test(token.surface) &&
        !opaque.some((range) => token.start >= range.start && token.end <= range.end),
    ).length;
    const byLength = confidenceByWords.find(([least]) => words >= least)?.[1];
    if (byLength === undefined) return noProblems;
    const confidence = unit.heading ? Math.min(byLength, headingConfidence) : byLength;
    return [
      {
        messageId: "missing",
        unit,
        source: { start: 0, end: text.length },
        data: {},
        confidence: confidence * certaintyAround(unit, document),
      },
    ];
  },
};

/** How certain the alignment is just before and just after the gap. */
function certaintyAround(unit: BitextUnit, { units }: CheckedDocument): number {
  const neighbours = [units[unit.index - 1], units[unit.index + 1]].filter(
    (neighbour) => neighbour !== undefined,
  );
  let certainty = 1;
  for (const neighbour of neighbours) {
    if (neighbour.source === undefined) certainty = Math.min(certainty, besideAddition);
    // Another gap next to this one says nothing about the alignment.
    else if (neighbour.target !== undefined) certainty = Math.min(certainty, neighbour.certainty);
  }
  return certainty;
}
