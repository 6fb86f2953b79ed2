// The words of a phrase with their forms: what a concordance looks for, and marks in what it finds.

import type { LanguageTag } from "../model/language.ts";
import { primaryLanguage } from "../model/language.ts";
import type { Range } from "../model/location.ts";
import { fold, lowerCase } from "../text/fold.ts";
import { generateForms } from "../text/forms/generate-forms.ts";
import type { WordClass } from "../text/forms/generate-forms.ts";
import { isFunctionWord } from "../text/function-words.ts";
import type { WordForms } from "./phrase-finder.ts";
import { WordScanner } from "./scan-words.ts";

const classes: readonly WordClass[] = ["noun", "adjective", "verb"];

/** The forms of each word of the phrase. What part of speech a word is nobody says: it may be any. */
export function phraseForms(
  phrase: string,
  language: LanguageTag,
  { exact }: { readonly exact: boolean },
): readonly WordForms[] {
  return wordsIn(phrase).map(({ surface, lower, folded }) => {
    const fixed =
      exact || isFunctionWord(folded, primaryLanguage(language)) || /\p{N}/u.test(surface);
    if (fixed) return [lower];
    const forms = classes.flatMap((wordClass) => generateForms(surface, { language, wordClass }));
    return [...new Set([lower, ...forms])];
  });
}

interface PhraseWord extends Range {
  readonly surface: string;
  readonly lower: string;
  readonly folded: string;
}

const scanner = new WordScanner();

// The words that the index knows; ranges are of the text in NFC.
function wordsIn(text: string): readonly PhraseWord[] {
  scanner.scan(text);
  return Array.from({ length: scanner.count }, (_, index) => {
    const start = scanner.starts[index] ?? 0;
    const end = scanner.ends[index] ?? 0;
    const surface = scanner.text.slice(start, end);
    return { start, end, surface, lower: lowerCase(surface), folded: fold(surface) };
  });
}

export interface PhraseOptions {
  /** Words in a row, or anywhere. */
  readonly inRow: boolean;
  /** Whether accents must be as written. Case never has to. */
  readonly exact: boolean;
}

/** Where the phrase stands in a text; of words that may stand anywhere, each. Empty where it does not. */
export function phraseRanges(
  text: string,
  phrase: readonly WordForms[],
  { inRow, exact }: PhraseOptions,
): readonly Range[] {
  const written = (form: string): string => (exact ? form : fold(form));
  const sets = phrase.map((forms) => new Set(forms.map(written)));
  const tokens = wordsIn(text);
  const has = tokens.map(({ lower, folded }) => (exact ? lower : folded));
  const ranges: Range[] = [];
  if (!inRow) {
    for (const set of sets) {
      const own = tokens.filter((_, index) => set.has(has[index] ?? ""));
      if (own.length === 0) return [];
      for (const { start, end } of own) ranges.push({ start, end });
    }
    return ranges.sort((a, b) => a.start - b.start);
  }
  for (let at = 0; at + sets.length <= tokens.length; at++) {
    if (!sets.every((set, offset) => set.has(has[at + offset] ?? ""))) continue;
    const start = tokens[at]?.start ?? 0;
    ranges.push({ start, end: tokens[at + sets.length - 1]?.end ?? start });
    at += sets.length - 1;
  }
  return ranges;
}
