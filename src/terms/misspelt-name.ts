// Whether a name stands in the translation with a letter or two wrong. Only what decides that the
// name is not missing; saying what is wrong with it is another rule's work.

import { editDistance } from "../text/edit-distance.ts";
import type { ReadText } from "./read-text.ts";
import type { TermPattern } from "./term-pattern.ts";

const shortest = 5;
const long = 8;

function isNear(word: string, token: string): boolean {
  if (word.length < shortest || word[0] !== token[0] || word === token) return false;
  // "Defensor" is no misspelling of "Defensoría".
  if (word.startsWith(token) || token.startsWith(word)) return false;
  const limit = word.length >= long ? 2 : 1;
  return editDistance(word, token, limit) <= limit;
}

/** Half-open token range of a near miss of a name, all of whose other words stand in place; `undefined`: none. */
export function misspeltName(
  pattern: TermPattern,
  text: ReadText,
  source: ReadText,
): { readonly start: number; readonly end: number } | undefined {
  const { words } = pattern;
  if (pattern.termClass !== "name" || !words.some((word) => word.fold.length >= shortest))
    return undefined;
  const inSource = new Set(source.tokens.map((token) => token.fold));
  for (let start = 0; start + words.length <= text.tokens.length; start++) {
    let near = 0;
    const fits = words.every((word, offset) => {
      const token = text.tokens[start + offset];
      if (token === undefined) return false;
      if (word.forms.has(token.fold)) return true;
      if (inSource.has(token.fold) || !isNear(word.fold, token.fold)) return false;
      near++;
      return true;
    });
    if (fits && near > 0) return { start, end: start + words.length };
  }
  return undefined;
}
