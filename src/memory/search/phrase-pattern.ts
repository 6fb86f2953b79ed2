// Marks a phrase in a text: what a concordance shows of the units that it finds.

import type { Range } from "../../model/location.ts";
import { lowerCase } from "../../strings/fold.ts";
import { WordScanner } from "../index/scan-words.ts";
import { isWrittenSo } from "./capitals.ts";
import type { SoughtPhrase } from "./sought-phrases.ts";

export interface PhraseOptions {
  /** Words in a row, or anywhere. */
  readonly inRow: boolean;
  /** Whether accents must be as written. Case never has to. */
  readonly exact: boolean;
}

const scanner = new WordScanner();

/**
 * Finds the phrase in a text: half-open ranges of the text in NFC; of words that may be
 * anywhere, one range each. Empty if it is not there.
 */
export function phrasePattern(
  phrase: SoughtPhrase,
  { inRow, exact }: PhraseOptions,
): (text: string) => readonly Range[] {
  const sought = phrase.map(({ forms, capitals }) => ({
    capitals,
    lower: new Set(forms),
    hashes: new Map(forms.flatMap(hashesOf)),
  }));
  const isAt = (at: number, word: number): boolean => {
    const { lower, hashes, capitals } = sought[word] ?? nothing;
    if (hashes.get(scanner.first[at] ?? 0) !== scanner.second[at]) return false;
    if (!isWrittenSo(capitals, scanner.variants, at, scanner.count)) return false;
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
        const found = range(at, at + sought.length - 1);
        if (isPartOfNumber(scanner.text, found)) continue;
        ranges.push(found);
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

const nothing = {
  capitals: "any",
  lower: new Set<string>(),
  hashes: new Map<number, number>(),
} as const;

// "1 250" is none of "1 250 000", and "250" none of "1 250".
function isPartOfNumber(text: string, { start, end }: Range): boolean {
  if (!/^\d/u.test(text.slice(start, end)) && !/\d$/u.test(text.slice(start, end))) return false;
  const goesOn =
    /\d$/u.test(text.slice(start, end)) &&
    /^[ \u00A0\u202F]\d{3}(?![\d.,]?\d)/u.test(text.slice(end, end + 8));
  const began =
    /^\d{3}(?!\d)/u.test(text.slice(start, start + 4)) &&
    /(?:^|[^\d.,])\d{1,3}[ \u00A0\u202F]$/u.test(text.slice(Math.max(0, start - 6), start));
  return goesOn || began;
}

// A hash stands for the word without case and accents, as in the index.
function hashesOf(form: string): readonly (readonly [number, number])[] {
  scanner.scan(form);
  return scanner.count === 1 ? [[scanner.first[0] ?? 0, scanner.second[0] ?? 0]] : [];
}
