// Words whose capital decides what they mean: "Polish" and "polish", "March" and "march", "Mass" and "mass".

import { languageOf } from "../../languages/index.ts";
import type { Language } from "../../languages/language.ts";
import type { Concept } from "../../model/concept.ts";
import { fold } from "../../strings/fold.ts";
import { barrier, type ReadText } from "../../text/read-text.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";

const capital = /\p{Lu}/u;

function others({ concept, language }: TermPattern): Concept["terms"] {
  return concept.terms.filter((term) => languageOf(term.language) !== language);
}

/**
 * Whether a capital in mid-sentence turns a lower-case term into another word: "march, marcha" and "3 March". Not
 * if the other language has a term of that kind too: "quechua, quechua" is merely spelt that way.
 */
export function isOtherWithCapital(pattern: TermPattern, text: ReadText, at: number): boolean {
  const token = text.tokens[at];
  if (token?.hasCapital !== true || text.titleCase || isSentenceStart(text, at)) return false;
  if (pattern.language.capitalOf(token.fold) !== "always") return false;
  return !others(pattern).some(
    ({ language, text: other }) => languageOf(language).capitalOf(fold(other)) !== undefined,
  );
}

/**
 * Whether a one-word term with a capital means something else without it: because the language requires the capital
 * ("Polish"), or because its row has it on this side only ("Mass, misa").
 */
export function isOtherWithoutCapital(pattern: TermPattern): boolean {
  const word = pattern.words[pattern.content[0] ?? 0];
  if (word !== undefined && pattern.language.capitalOf(word.fold) === "always") return true;
  const terms = others(pattern);
  return terms.length > 0 && !terms.some(({ text }) => capital.test(text));
}

/**
 * Whether the capital may be due to the start of the sentence: "Polish the floor", "March on Lima". Only for words
 * that are also common words, followed by something that names are not followed by.
 */
export function mayBeOtherAtStart(
  { language, words, termClass }: TermPattern,
  text: ReadText,
  start: number,
  end: number,
): boolean {
  const [word] = words;
  if (words.length !== 1 || word === undefined || termClass === "name") return false;
  if (!isSentenceStart(text, start) || !language.isAlsoCommon(word.fold)) return false;
  const next = text.barriers[end] === barrier.none ? text.tokens[end]?.fold : undefined;
  return next !== undefined && beginsPhrase(next, language);
}

function beginsPhrase(word: string, language: Language): boolean {
  return (
    language.leadingWords.has(word) ||
    language.prepositions.has(word) ||
    language.demonstratives.has(word)
  );
}

function isSentenceStart(text: ReadText, at: number): boolean {
  return at === 0 || text.barriers[at] === barrier.stop;
}
