// English and Spanish words with a common origin: "versión" and "version", "parlamento" and "parliament".

import { editDistance } from "../../strings/edit-distance.ts";

const shortest = 4;
/** One letter in this many may differ. */
const lettersPerDifference = 5;

/**
 * A spelling common to both languages: "filosof" for "filosofía" and "philosophy"; the diphthong of "gobierno"
 * becomes the vowel of "govern".
 */
function levelled(root: string): string {
  return root
    .replaceAll("ph", "f")
    .replaceAll("th", "t")
    .replaceAll(/qu|k/gu, "c")
    .replaceAll("v", "b")
    .replaceAll("y", "i")
    .replaceAll("ie", "e")
    .replaceAll("ue", "o")
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
