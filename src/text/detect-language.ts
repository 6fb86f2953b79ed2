// English or Spanish? By their function words and letters, and only where there is no doubt.

import { fold } from "../strings/fold.ts";
import { functionWordsOf } from "../languages/function-words.ts";

export type DetectedLanguage = "en" | "es";

// Votes that the winner needs, and how far the loser must stay behind.
const enough = 3;
const margin = 4;

// Words of running text. Parts of names in code are none (User.Read.All, is_valid, <to>, at()), nor are capitals
// (AND, FOR): they stand in text of any language.
const word =
  /(?<![\p{L}\p{N}_./\\@:<$#%&{=-])\p{Lu}?\p{Ll}+(?![\p{L}\p{N}_/\\@({>=]|[.:-][\p{L}\p{N}])/gu;
const minimumDifferent = 2;
// No English word but those of other languages has one, and no name begins in lower case: información, sí, niño.
const accented = /^\p{Ll}*[áéíóúñ]/u;
const spanishLetters = /[ñ¿¡]/giu;
// don't, it's, we'll, Peru's
const englishApostrophe = /\p{L}['’](?:t|s|ll|re|ve|d|m)\b/giu;

/** Words that are function words of one of the two only: "a", "no" and "me" say nothing. */
function votes(): { readonly en: ReadonlySet<string>; readonly es: ReadonlySet<string> } {
  const en = functionWordsOf("en");
  const es = functionWordsOf("es");
  // Spanish words without an accent that are English words too.
  const ambiguous = new Set([
    "son",
    "sin",
    "once",
    "sea",
    "he",
    "has",
    "can",
    "fuera",
    "para",
    "sobre",
  ]);
  const only = (own: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...own].filter((each) => each.length > 1 && !other.has(each) && !ambiguous.has(each)));
  return { en: only(en, es), es: only(es, en) };
}

let known: ReturnType<typeof votes> | undefined;

/** `undefined` for short text, names, text of both languages and of most others. */
export function detectLanguage(text: string): DetectedLanguage | undefined {
  known ??= votes();
  let english = text.match(englishApostrophe)?.length ?? 0;
  let spanish = text.match(spanishLetters)?.length ?? 0;
  const different = new Set<string>();
  let englishWords = 0;
  let spanishWords = 0;
  for (const [written] of text.matchAll(word)) {
    const folded = fold(written);
    if (known.en.has(folded)) englishWords += 1;
    else if (known.es.has(folded) || accented.test(written)) spanishWords += 1;
    else continue;
    different.add(folded);
  }
  if (different.size < minimumDifferent) return undefined;
  // Letters and apostrophes confirm; alone they are no evidence: names have them too.
  english = englishWords === 0 ? 0 : englishWords + english;
  spanish = spanishWords === 0 ? 0 : spanishWords + spanish;
  if (english >= enough && english >= spanish * margin) return "en";
  if (spanish >= enough && spanish >= english * margin) return "es";
  return undefined;
}
