// Shapes that no Spanish phrase in a glossary has: a clause with its verb, or a participle that does not agree.

import { spelledSet } from "../word-set.ts";
import { singularsOf } from "./plurals.ts";
import { isInfinitive } from "./word-class.ts";

// Nouns that look like a preterite: few, and all from French or Italian.
const notVerbs = spelledSet("buró capó dominó gigoló landó paletó plató rondó chacó popó");
const finite = /(?:ó|aron|ieron|aban)$/u;
/** What points to one of several is no part of a term: "siguiente ejecución". */
const pointing = spelledSet(
  "siguiente siguientes dicho dicha dichos dichas cierto cierta ciertos ciertas",
);
const infinitiveFollows = spelledSet("de para por sin a al en no sobre hasta tras");
const participle = /\p{L}{2}[ai]d[oa](?<plural>s?)$/u;

/** Whether the words, lower case with accents, may be a noun or a verb with its complements. */
export function isSpanishPhrase(words: readonly string[]): boolean {
  if (words.length < 2) return true;
  if (pointing.has(words[0] ?? "")) return false;
  const isVerb = isInfinitive(words[0] ?? "");
  return words.every((word, index) => {
    // "usuario o editar"; but "copiar y pegar", "máquina de coser".
    if (!isVerb && index > 0 && isInfinitive(word))
      if (!infinitiveFollows.has(words[index - 1] ?? "")) return false;
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
