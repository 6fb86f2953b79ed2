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
// So many at one place are one passage that was left out, or one place where the alignment went astray: the first
// speaks for all, and the question that is asked of them says how many.
const fewestOfRun = 4;
const firstOfRun = 0.7;
const furtherOfRun = 0.5;
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
    {
      units: [
        ["The vote failed.", "La votación fracasó."],
        ["The patrols of Cajamarca were founded first of all.", null],
        ["Others followed in Piura and Amazonas.", null],
        ["They judged thefts of cattle in the villages.", null],
        ["The state recognised them only years later.", null],
        ["The session ended.", "La sesión terminó."],
      ],
      expect: ["missing", "missing", "missing", "missing"],
    },
  ],
  check(unit, document) {
    if (unit.source === undefined || unit.target !== undefined) return noProblems;
    const byLength = confidenceOf(unit);
    if (byLength === undefined) return noProblems;
    const { text } = unit.source;
    const confidence = unit.heading ? Math.min(byLength, headingConfidence) : byLength;
    return [
      {
        messageId: "missing",
        unit,
        source: { start: 0, end: text.length },
        data: {},
        confidence: Math.min(
          confidence * certaintyAround(unit, document),
          mostInRun(unit, document),
        ),
      },
    ];
  },
};

function wordsOf({ text, opaque }: NonNullable<BitextUnit["source"]>): number {
  return tokenize(text).filter(
    (token) =>
      /\p{L}/u.test(token.surface) &&
      !opaque.some((range) => token.start >= range.start && token.end <= range.end),
  ).length;
}

/** `undefined` for what is too short to be missed. */
function confidenceOf({ source }: BitextUnit): number | undefined {
  if (source === undefined) return undefined;
  const words = wordsOf(source);
  return confidenceByWords.find(([least]) => words >= least)?.[1];
}

const isGap = (unit: BitextUnit | undefined): unit is BitextUnit =>
  unit !== undefined && unit.source !== undefined && unit.target === undefined;

/** The most that is said of one of many gaps with nothing but gaps between them. */
function mostInRun(unit: BitextUnit, { units }: CheckedDocument): number {
  let start = unit.index;
  while (isGap(units[start - 1])) start--;
  let end = unit.index + 1;
  while (isGap(units[end])) end++;
  if (end - start < fewestOfRun) return 1;
  const missed = units.slice(start, end).filter((each) => confidenceOf(each) !== undefined);
  if (missed.length < fewestOfRun) return 1;
  return missed[0] === unit ? firstOfRun : furtherOfRun;
}

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
