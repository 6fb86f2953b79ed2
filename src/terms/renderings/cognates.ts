// Words that English and Spanish have from one source: "versión" and "version", "parlamento" and "parliament".

import { editDistance } from "../../strings/edit-distance.ts";

const shortest = 4;
/** Of so many letters one may differ. */
const lettersPerDifference = 5;

/**
 * Spelt as both languages might: "filosof" for both "filosofía" and "philosophy"; the diphthong of "gobierno" is the
 * vowel of "govern".
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
 * Whether two folded words, endings cut off (`wordRoot`), look like one word in both languages. "librería" is no
 * "library": where in doubt they are two.
 */
export function areCognates(left: string, right: string): boolean {
  const [a, b] = [levelled(left), levelled(right)];
  if (Math.min(a.length, b.length) < shortest || a[0] !== b[0]) return false;
  const most = Math.floor(Math.max(a.length, b.length) / lettersPerDifference);
  return editDistance(a, b, most) <= most;
}
