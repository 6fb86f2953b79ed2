// Whether a word stands in the capitals in which it is asked for: AIDS is not aid, and US is not us.

import { numberVariant, shapeMask } from "../index/scan-words.ts";

/** `all`: an acronym; `none`: a short word that might be taken for one; `any`: the rest. */
export type Capitals = "all" | "none" | "any";

const longestAcronym = 5;
const allCapitals = 2;
/** "NGOs" */
const mixed = 3;

/** The capitals that a word of a query asks for. `isEmpty`: it is a word that says little, among others. */
export function capitalsOf(surface: string, phrase: string, isEmpty: boolean): Capitals {
  const isShouted = phrase === phrase.toUpperCase();
  if (/^\p{Lu}{2,}$/u.test(surface)) {
    const isAlone = surface === phrase && surface.length <= longestAcronym;
    return isAlone || !isShouted ? "all" : "any";
  }
  const isShort = /^\p{L}+$/u.test(surface) && surface.length <= longestAcronym;
  return isShort && surface.length > 1 && !isEmpty && !isShouted ? "none" : "any";
}

/** Whether the word at a place of a text is written so. `variants`: of all words of the text, as the index has them. */
export function isWrittenSo(
  capitals: Capitals,
  variants: ArrayLike<number>,
  at: number,
  count: number,
): boolean {
  if (capitals === "any") return true;
  const shape = (variants[at] ?? 0) & shapeMask;
  if (capitals === "all") return shape === allCapitals || shape === mixed;
  return shape !== allCapitals || isHeading(variants, count);
}

/** Where most words are in capitals, these say nothing. */
function isHeading(variants: ArrayLike<number>, count: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let at = 0; at < count; at++) {
    const variant = variants[at] ?? 0;
    if ((variant & numberVariant) !== 0) continue;
    words += 1;
    if ((variant & shapeMask) === allCapitals) capitals += 1;
  }
  return words > 1 && capitals * 2 > words;
}
