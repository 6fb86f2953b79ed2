// The words of a phrase with their forms: what a concordance looks for, and marks in what it finds.

import { languageOf } from "../../languages/index.ts";
import type { WordClass } from "../../languages/language.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { Range } from "../../model/location.ts";
import { fold, lowerCase } from "../../strings/fold.ts";
import { WordScanner } from "../index/scan-words.ts";
import { numberSpellings } from "./number-spellings.ts";
import type { WordForms } from "./phrase-clues.ts";
import { formsOfVerbsBehind } from "./verbs-behind.ts";

const classes: readonly WordClass[] = ["noun", "adjective", "verb"];

/** The forms of each word of the phrase, in any part of speech, since none is given. */
export function phraseForms(
  phrase: string,
  language: LanguageTag,
  { exact }: { readonly exact: boolean },
): readonly WordForms[] {
  const known = languageOf(language);
  return wordsIn(phrase).map(({ surface, lower, folded }) => {
    if (!exact && /^[\d.,]+$/u.test(surface)) return numberSpellings(surface);
    // AIDS is no plural of aid.
    const isAcronym = /^\p{Lu}{2,}$/u.test(surface) && phrase !== phrase.toUpperCase();
    const isAlone = /^\p{Lu}{2,5}$/u.test(phrase);
    const fixed =
      exact || isAcronym || isAlone || known.functionWords.has(folded) || /\p{N}/u.test(surface);
    if (fixed) return [lower];
    const forms = classes.flatMap((wordClass) =>
      known.forms(surface, { wordClass }).map(({ text }) => text),
    );
    return [...new Set([lower, ...forms, ...formsOfVerbsBehind(surface, known)])];
  });
}

interface PhraseWord {
  readonly surface: string;
  readonly lower: string;
  readonly folded: string;
}

const scanner = new WordScanner();

// The words that the index knows.
function wordsIn(text: string): readonly PhraseWord[] {
  scanner.scan(text);
  return Array.from({ length: scanner.count }, (_, index) => {
    const surface = scanner.text.slice(scanner.starts[index], scanner.ends[index]);
    return { surface, lower: lowerCase(surface), folded: fold(surface) };
  });
}

export interface PhraseOptions {
  /** Words in a row, or anywhere. */
  readonly inRow: boolean;
  /** Whether accents must be as written. Case never has to. */
  readonly exact: boolean;
}

/**
 * Finds the phrase in a text: half-open ranges of the text in NFC; of words that may be
 * anywhere, one range each. Empty if it is not there.
 */
export function phrasePattern(
  phrase: readonly WordForms[],
  { inRow, exact }: PhraseOptions,
): (text: string) => readonly Range[] {
  const sought = phrase.map((forms) => ({
    lower: new Set(forms),
    hashes: new Map(forms.flatMap(hashesOf)),
  }));
  const isAt = (at: number, word: number): boolean => {
    const { lower, hashes } = sought[word] ?? { lower: new Set(), hashes: new Map() };
    if (hashes.get(scanner.first[at] ?? 0) !== scanner.second[at]) return false;
    return !exact || lower.has(lowerCase(scanner.text.slice(scanner.starts[at], scanner.ends[at])));
  };
  const range = (first: number, last: number): Range => ({
    start: scanner.starts[first] ?? 0,
    end: scanner.ends[last] ?? 0,
  });
  return (text) => {
    scanner.scan(text);
    const ranges: Range[] = [];
    if (inRow) {
      for (let at = 0; at + sought.length <= scanner.count; at++) {
        if (!sought.every((_, offset) => isAt(at + offset, offset))) continue;
        ranges.push(range(at, at + sought.length - 1));
        at += sought.length - 1;
      }
      return ranges;
    }
    for (const word of sought.keys()) {
      const before = ranges.length;
      for (let at = 0; at < scanner.count; at++) if (isAt(at, word)) ranges.push(range(at, at));
      if (ranges.length === before) return [];
    }
    return ranges.sort((a, b) => a.start - b.start);
  };
}

// A hash stands for the word without case and accents, as in the index.
function hashesOf(form: string): readonly (readonly [number, number])[] {
  scanner.scan(form);
  return scanner.count === 1 ? [[scanner.first[0] ?? 0, scanner.second[0] ?? 0]] : [];
}
