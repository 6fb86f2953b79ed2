// How sure it is that a sentence which the alignment leaves alone has no counterpart.

import type { BitextUnit, LocatedText } from "../../model/bitext.ts";
import { rangeSet } from "../../strings/range-set.ts";
import { tokenize } from "../../text/tokenize.ts";
import type { CheckedDocument } from "../rule.ts";
import { isMoved } from "./moved-sentence.ts";

// Short sentences are merged with others or dropped for style; a long one is missed.
const confidenceByWords: readonly (readonly [words: number, confidence: number])[] = [
  [12, 0.8],
  [6, 0.65],
  [3, 0.45],
];
const headingConfidence = 0.5;
// So many at one place are one passage that was left out or added, or one place where the alignment went astray: the
// first speaks for all.
const fewestOfRun = 4;
const firstOfRun = 0.7;
const furtherOfRun = 0.5;
// Sentences too short to count are passed over on the way to the next that counts, but not without end.
const farthest = 100;
const moved = 0.45;
// A sentence of the other side of its own beside the gap: the two may be a loose translation of each other.
const besideOther = 0.6;

/** `undefined`: too short to speak of. */
export function confidenceByLength(
  { opaque, text }: LocatedText,
  heading: boolean,
): number | undefined {
  const isOpaque = rangeSet(opaque);
  const words = tokenize(text).filter(
    ({ surface, start, end }) => /\p{L}/u.test(surface) && !(isOpaque(start) && isOpaque(end - 1)),
  ).length;
  const byLength = confidenceByWords.find(([least]) => words >= least)?.[1];
  return byLength !== undefined && heading ? Math.min(byLength, headingConfidence) : byLength;
}

/** How sure the alignment is just before and just after the gap; `lacking` is the side that has nothing there. */
export function certaintyAround(
  unit: BitextUnit,
  { units }: CheckedDocument,
  lacking: "source" | "target",
): number {
  const having = lacking === "target" ? "source" : "target";
  let certainty = 1;
  for (const neighbour of [units[unit.index - 1], units[unit.index + 1]]) {
    if (neighbour === undefined) continue;
    if (neighbour[having] === undefined) certainty = Math.min(certainty, besideOther);
    // A second gap beside this one says nothing of the alignment.
    else if (neighbour[lacking] !== undefined) certainty = Math.min(certainty, neighbour.certainty);
  }
  return certainty;
}

/** The most that is said of one of many gaps with nothing but gaps between them, or of a sentence that was moved. */
export function mostInRun(
  unit: BitextUnit,
  document: CheckedDocument,
  lacking: "source" | "target",
): number {
  const { units } = document;
  const having = lacking === "target" ? "source" : "target";
  /** How many that count stand beside this one in a direction, as far as it matters. */
  const countFrom = (step: 1 | -1): number => {
    let count = 0;
    for (let away = 1; away <= farthest && count < fewestOfRun; away++) {
      const other = units[unit.index + step * away];
      const text = other?.[having];
      if (other === undefined || text === undefined || other[lacking] !== undefined) break;
      if (confidenceByLength(text, false) !== undefined) count++;
    }
    return count;
  };
  const before = countFrom(-1);
  if (before + countFrom(1) + 1 < fewestOfRun) return isMoved(unit, document, lacking) ? moved : 1;
  return before === 0 ? firstOfRun : furtherOfRun;
}
