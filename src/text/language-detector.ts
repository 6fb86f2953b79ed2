// Which language a text is in, of sixty, by a library that is loaded when it is wanted: a megabyte of statistics.

import { primaryLanguage, type LanguageTag } from "../model/language.ts";

/** The language that a text is in instead of the one it should be in; `undefined` where that is not plain. */
export type StrayLanguage = (text: string, expected: LanguageTag) => string | undefined;

// Words of running prose, in small letters: names, code, addresses and acronyms are written the same in every language.
const proseWord =
  /(?<![\p{L}\p{N}_./\\@:<$#%&{=-])\p{Lu}?\p{Ll}+(?![\p{L}\p{N}_/\\@({>=]|[.:-][\p{L}\p{N}])/gu;
/** With fewer, a text is hardly more than a name. */
const fewestWords = 4;
/** More do not change the answer, and each costs time. */
const mostWords = 12;
// Measured by tests/bench/stray-language.mjs: 1 in 268 good segments is accused, 98 of 100 French ones are found; the rest are names.
const lead = 1.05;

/** About 60 µs a text. Languages that the library does not know are never judged. */
export async function loadStrayLanguage(): Promise<StrayLanguage> {
  const { eld } = await import("eld/extrasmall");
  const known = new Set(Object.values(eld.info().Languages));
  return (text, expected) => {
    const language = primaryLanguage(expected);
    if (!known.has(language)) return undefined;
    // A line in capitals has no names to tell apart.
    const written = /\p{Ll}/u.test(text) ? text : text.toLowerCase();
    const words = written.match(proseWord) ?? [];
    if (words.length < fewestWords) return undefined;
    const found = eld.detect(words.slice(0, mostWords).join(" "));
    if (found.language === "" || found.language === language) return undefined;
    const scores = found.getScores();
    const isClear = (scores[found.language] ?? 0) > lead * (scores[language] ?? 0);
    return isClear ? found.language : undefined;
  };
}
