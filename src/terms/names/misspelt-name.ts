// Whether the translation has a name with a letter or two wrong. This only decides that the name is not missing;
// another rule reports what is wrong with it.

import type { ReadText } from "../../text/read-text.ts";
import type { PatternWord, TermPattern } from "../patterns/term-pattern.ts";
import { leastLetters, nameDistance } from "./name-distance.ts";

function isNear(word: PatternWord, token: string): boolean {
  if (word.fold.length < leastLetters(word)) return false;
  // "Defensor" is not a misspelling of "Defensoría".
  if (word.fold.startsWith(token) || token.startsWith(word.fold)) return false;
  return nameDistance(word, token) !== undefined;
}

/** Whether it is a name; a lone acronym is too close to others. */
export function mayBeMisspelt({ termClass, words }: TermPattern): boolean {
  return termClass === "name" && !(words.length === 1 && words[0]?.isAcronym === true);
}

/**
 * Half-open token range of a near miss of a name whose other words are all in place; `undefined` if there is none.
 */
export function misspeltName(
  pattern: TermPattern,
  text: ReadText,
  source: ReadText,
): { readonly start: number; readonly end: number } | undefined {
  const { words } = pattern;
  if (!mayBeMisspelt(pattern)) return undefined;
  const inSource = new Set(source.tokens.map((token) => token.fold));
  for (let start = 0; start + words.length <= text.tokens.length; start++) {
    let near = 0;
    const fits = words.every((word, offset) => {
      const token = text.tokens[start + offset];
      if (token === undefined) return false;
      if (word.forms.has(token.fold)) return true;
      if (inSource.has(token.fold) || !isNear(word, token.fold)) return false;
      near++;
      return true;
    });
    if (fits && near > 0) return { start, end: start + words.length };
  }
  return undefined;
}
