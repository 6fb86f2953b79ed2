// Shapes that no Spanish phrase in a glossary has: a clause with its verb, or a participle that does not agree.

import { spelledSet } from "../word-set.ts";
import { singularsOf } from "./plurals.ts";

// Nouns that look like a preterite: few, and all from French or Italian.
const notVerbs = spelledSet("buró capó dominó gigoló landó paletó plató rondó chacó popó");
const finite = /(?:ó|aron|ieron|aban)$/u;
const participle = /\p{L}{2}[ai]d[oa](?<plural>s?)$/u;

/** Whether the words, lower case with accents, may be a noun or a verb with its complements. */
export function isSpanishPhrase(words: readonly string[]): boolean {
  if (words.length < 2) return true;
  return words.every((word, index) => {
    if (finite.test(word) && !notVerbs.has(word)) return false;
    const before = words[index - 1];
    const match = participle.exec(word);
    if (before === undefined || match === null || before.length < 4) return true;
    // "crisis" and "lunes" are plural in form only.
    const isPlural = before.endsWith("s") && singularsOf(before).length > 0;
    if (match.groups?.["plural"] === "s") return isPlural || before.endsWith("s");
    return !isPlural;
  });
}
