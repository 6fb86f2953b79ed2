// Which words found in place of a term may be suggested for the glossary: a complete phrase of the language.

import { languageOf } from "../../languages/index.ts";
import { mayBePhrase } from "../../languages/phrase-shape.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { Range } from "../../model/location.ts";
import { fold, lowerCase } from "../../strings/fold.ts";
import { tokenize } from "../../text/tokenize.ts";

const capitalBefore = /(?:^|[\s"«“(])(?<word>\p{Lu}[\p{L}.’'-]*)\s$/u;
const capitalAfter = /^\s\p{Lu}\p{Ll}/u;
const capital = /^\p{Lu}/u;

/** Whether the words in this range of the text may be a term. */
export function isOffered(text: string, range: Range, language: LanguageTag): boolean {
  const words = tokenize(text.slice(range.start, range.end)).map(({ surface }) => surface);
  return (
    words.length > 0 &&
    !cutsName(text, range, words, language) &&
    mayBePhrase(words.map(lowerCase), language)
  );
}

/** "listas de Rise" where the text has "listas de Rise Up": part of a name proves nothing. */
function cutsName(
  text: string,
  { start, end }: Range,
  words: readonly string[],
  language: LanguageTag,
): boolean {
  const before = capitalBefore.exec(text.slice(Math.max(0, start - 40), start));
  const word = before?.groups?.["word"];
  // "El Congreso" at the start of a sentence: the article is not part of a name.
  const startsInName =
    capital.test(words[0] ?? "") &&
    word !== undefined &&
    !languageOf(language).functionWords.has(fold(word));
  const endsInName =
    capital.test(words.at(-1) ?? "") && capitalAfter.test(text.slice(end, end + 3));
  return startsInName || endsInName;
}
