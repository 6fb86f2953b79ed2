// How long a term may be: what is longer is a text, and looking for it takes the square of its words and more.

import type { Term } from "../../model/concept.ts";

/** In UTF-16 units: about 150 words, which no term has. */
export const longestTerm = 1000;

/** Whether the term is kept and shown, but looked for nowhere. */
export function isTooLong({ text }: Pick<Term, "text">): boolean {
  return text.length > longestTerm;
}
