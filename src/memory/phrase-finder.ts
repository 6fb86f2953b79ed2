// Units of one index that have a phrase, or all words of a list, each word in any of its forms.

import { fold } from "../text/fold.ts";
import { numberAt } from "./column.ts";
import { variantBits, WordScanner } from "./scan-words.ts";
import { findWord, lengthWidth, lowerBound, postingWidth, wordWidth } from "./segment-index.ts";
import type { SegmentIndex } from "./segment-index.ts";
import type { Run } from "./query-runs.ts";

/** One word of what is looked for: every form that counts, as written. The first is the word as given. */
export type WordForms = readonly string[];

export interface PhraseUnit {
  /** Place in the file. */
  readonly position: number;
  /** Words of the unit. */
  readonly length: number;
  /** Words found in the form given; the others are inflected. */
  readonly asGiven: number;
}

interface SoughtWord {
  /** By word number, whether it is the form as given. */
  readonly numbers: ReadonlyMap<number, boolean>;
  readonly runs: readonly Run[];
  readonly units: number;
}

const scanner = new WordScanner();

function sought(index: SegmentIndex, forms: WordForms): SoughtWord {
  const { words, postings } = index.columns;
  const numbers = new Map<number, boolean>();
  const runs: Run[] = [];
  let units = 0;
  for (const [place, form] of forms.entries()) {
    scanner.scan(form);
    const number = findWord(index, scanner.first[0] ?? 0, scanner.second[0] ?? 0);
    if (scanner.count !== 1 || number < 0) continue;
    const given = place === 0 || fold(form) === fold(forms[0] ?? "");
    if (numbers.has(number)) continue;
    numbers.set(number, given);
    const at = words.at(number * wordWidth, (number + 2) * wordWidth);
    const from = words.array[at + 2] ?? 0;
    const to = words.array[at + wordWidth + 2] ?? 0;
    runs.push({ column: postings, from, to });
    units += to - from;
  }
  return { numbers, runs, units };
}

/** Units with the words: in a row, or anywhere. In the order of length, then of the file. */
export function findPhrase(
  index: SegmentIndex,
  phrase: readonly WordForms[],
  inRow: boolean,
): readonly PhraseUnit[] {
  if (phrase.length === 0 || index.units === 0) return [];
  const words = phrase.map((forms) => sought(index, forms));
  if (words.some(({ runs }) => runs.length === 0)) return [];
  const byUnits = words.toSorted((a, b) => a.units - b.units);
  let candidates = unitsWith(byUnits[0]);
  for (const word of byUnits.slice(1)) {
    // Checking the tokens of few units costs less than walking the postings of a frequent word.
    if (word.units > candidates.length * 32) break;
    const also = new Set(unitsWith(word));
    candidates = candidates.filter((unit) => also.has(unit));
  }
  const found: PhraseUnit[] = [];
  for (const unit of candidates) {
    const match = matchUnit(index, unit, words, inRow);
    if (match !== undefined) found.push(match);
  }
  return found;
}

function unitsWith(word: SoughtWord | undefined): readonly number[] {
  const units = new Set<number>();
  for (const { column, from, to } of word?.runs ?? []) {
    const at = column.at(from * postingWidth, to * postingWidth);
    for (let place = at; place < at + (to - from) * postingWidth; place += postingWidth)
      units.add(column.array[place] ?? 0);
  }
  return [...units].sort((a, b) => a - b);
}

function matchUnit(
  index: SegmentIndex,
  unit: number,
  words: readonly SoughtWord[],
  inRow: boolean,
): PhraseUnit | undefined {
  const { lengths, tokens, positions } = index.columns;
  // The first length whose first unit lies beyond this one, less one.
  const all = { from: 0, to: lengths.length / lengthWidth };
  const length = lowerBound(lengths, all, unit + 1, lengthWidth) - 1;
  const at = lengths.at(length * lengthWidth, (length + 1) * lengthWidth);
  const before = unit - (lengths.array[at] ?? 0);
  const from = (lengths.array[at + 1] ?? 0) + before * length;
  const start = tokens.at(from, from + length);
  const has = Array.from(
    { length },
    (_, place) => (tokens.array[start + place] ?? 0) >>> variantBits,
  );
  const asGiven = inRow ? inARow(has, words) : anywhere(has, words);
  if (asGiven < 0) return undefined;
  return { position: numberAt(positions, unit), length, asGiven };
}

function inARow(has: readonly number[], words: readonly SoughtWord[]): number {
  let best = -1;
  for (let start = 0; start + words.length <= has.length; start++) {
    let given = 0;
    let whole = true;
    for (const [offset, word] of words.entries()) {
      const form = word.numbers.get(has[start + offset] ?? -1);
      if (form === undefined) {
        whole = false;
        break;
      }
      if (form) given += 1;
    }
    if (whole) best = Math.max(best, given);
  }
  return best;
}

function anywhere(has: readonly number[], words: readonly SoughtWord[]): number {
  let given = 0;
  for (const word of words) {
    const forms = has
      .map((number) => word.numbers.get(number))
      .filter((form) => form !== undefined);
    if (forms.length === 0) return -1;
    if (forms.includes(true)) given += 1;
  }
  return given;
}
