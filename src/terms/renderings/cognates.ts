// Words of two languages with a common origin: "versión" and "version", "parlamento" and "parliament".

import { shippedLanguages } from "../../languages/index.ts";
import { editDistance } from "../../strings/edit-distance.ts";

const shortest = 4;
/** One letter in this many may differ. */
const lettersPerDifference = 5;

/** A spelling common to both languages: "filosof" for "filosofía" and "philosophy". */
function levelled(root: string): string {
  return shippedLanguages
    .flatMap(({ levels }) => levels)
    .reduce((word, [spelling, level]) => word.replaceAll(spelling, level), root)
    .replaceAll(/([b-df-hj-np-tv-z])\1/gu, "$1");
}

/**
 * Whether two folded words without their endings (`wordRoot`) look like the same word in both languages. "librería"
 * is not "library": when in doubt, they are two words.
 */
export function areCognates(left: string, right: string): boolean {
  const [a, b] = [levelled(left), levelled(right)];
  if (Math.min(a.length, b.length) < shortest || a[0] !== b[0]) return false;
  const most = Math.floor(Math.max(a.length, b.length) / lettersPerDifference);
  return editDistance(a, b, most) <= most;
}
