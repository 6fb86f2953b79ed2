// How far a word is from the word of a name that it may be meant for.

import { editDistance } from "../../strings/edit-distance.ts";

/** A word of a name, folded. */
export interface NamePart {
  readonly fold: string;
  readonly isAcronym: boolean;
}

const shortest = 5;
// "SARS" of "SARS-CoV-2": the rest of the name settles what is meant.
const shortestAcronym = 4;
const long = 8;

/** Letters a word of a name needs before a near miss can be told from another word. */
export function leastLetters({ isAcronym }: Pick<NamePart, "isAcronym">): number {
  return isAcronym ? shortestAcronym : shortest;
}

/** Number of wrong letters, 1 or 2; `undefined` if none or too many. */
export function nameDistance({ fold, isAcronym }: NamePart, written: string): number | undefined {
  if (fold[0] !== written[0] || fold === written) return undefined;
  const limit = fold.length >= long ? 2 : 1;
  if (Math.abs(fold.length - written.length) > limit) return undefined;
  const distance = editDistance(fold, written, limit);
  if (distance <= limit) return distance;
  // "CODIV-19": letters swapped.
  return isAcronym && fold.length >= shortest && isAnagram(fold, written) ? 2 : undefined;
}

function isAnagram(left: string, right: string): boolean {
  const letters = (word: string): string => word.split("").toSorted().join("");
  return letters(left) === letters(right);
}
