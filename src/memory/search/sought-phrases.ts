// What a concordance looks for: the words of a query with their forms, and the other ways in which the phrase is written.

import { languageOf } from "../../languages/index.ts";
import type { Language, WordClass } from "../../languages/language.ts";
import type { LanguageTag } from "../../model/language.ts";
import { fold, lowerCase } from "../../strings/fold.ts";
import { WordScanner } from "../index/scan-words.ts";
import { capitalsOf } from "./capitals.ts";
import { digitGroups, numberSpellings } from "./number-spellings.ts";
import type { SoughtWord } from "./phrase-clues.ts";
import { formsOfVerbsBehind } from "./verbs-behind.ts";

export type SoughtPhrase = readonly SoughtWord[];

const classes: readonly WordClass[] = ["noun", "adjective", "verb"];
const mostPhrases = 12;

/**
 * The phrase as it is given comes first; then with its numbers in groups ("1 250"), and with prefixes apart or joined. Words
 * have their forms in any part of speech, since none is given.
 */
export function soughtPhrases(
  phrase: string,
  language: LanguageTag,
  { exact }: { readonly exact: boolean },
): readonly SoughtPhrase[] {
  const known = languageOf(language);
  const words = wordsIn(phrase);
  if (exact) return [words.map((word) => ({ forms: [lowerCase(word)], capitals: "any" }))];
  const written = [words, withGroups(words), ...prefixedOtherwise(words, known)];
  const soughtWords = new Map<string, SoughtWord>();
  const soughtOf = (word: string, isAlone: boolean): SoughtWord => {
    const key = `${isAlone ? "" : " "}${word}`;
    const sought = soughtWords.get(key) ?? soughtWord(word, { phrase, isAlone, known });
    soughtWords.set(key, sought);
    return sought;
  };
  return [...new Map(written.map((each) => [each.join(" "), each])).values()]
    .slice(0, mostPhrases)
    .map((each) => each.map((word) => soughtOf(word, each.length === 1)));
}

function soughtWord(
  surface: string,
  context: { readonly phrase: string; readonly isAlone: boolean; readonly known: Language },
): SoughtWord {
  const { phrase, isAlone, known } = context;
  if (/^[\d.,]+$/u.test(surface)) return { forms: numberSpellings(surface), capitals: "any" };
  const lower = lowerCase(surface);
  const says = !known.functionWords.has(fold(surface));
  const capitals = capitalsOf(surface, phrase, !says && !isAlone);
  if (capitals === "all")
    return { forms: known.pluralisesAcronyms ? [lower, `${lower}s`] : [lower], capitals };
  if (!says || /\p{N}/u.test(surface)) return { forms: [lower], capitals };
  const forms = classes.flatMap((wordClass) =>
    known.forms(surface, { wordClass }).map(({ text }) => text),
  );
  return {
    forms: [...new Set([lower, ...forms, ...formsOfVerbsBehind(surface, known)])],
    capitals,
  };
}

/** "1 250" of the query is one number, and so is what was typed as "1.250". */
function wordsIn(text: string): readonly string[] {
  const scanner = new WordScanner();
  const joined = text.replaceAll(
    /(?<![\d.,])\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?![\d.,]?\d)/gu,
    (number) => number.replaceAll(/\D/gu, ""),
  );
  scanner.scan(joined);
  return Array.from({ length: scanner.count }, (_, index) =>
    scanner.text.slice(scanner.starts[index], scanner.ends[index]),
  );
}

function withGroups(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => digitGroups(word));
}

/** "expresidente" as "ex presidente", and the other way round. */
function prefixedOtherwise(
  words: readonly string[],
  known: Language,
): readonly (readonly string[])[] {
  return words.flatMap((word, at) => {
    const before = words.slice(0, at);
    const apart = known
      .withoutPrefix(fold(word))
      .filter(({ prefix }) => fold(word).startsWith(prefix))
      .map(({ prefix, rest }) => [...before, prefix, rest, ...words.slice(at + 1)]);
    const next = words[at + 1];
    const isPrefix = next !== undefined && known.prefixes?.includes(fold(word)) === true;
    const joined = isPrefix ? [[...before, word + next, ...words.slice(at + 2)]] : [];
    return [...joined, ...apart];
  });
}
