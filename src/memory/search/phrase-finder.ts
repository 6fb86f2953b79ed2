// Units of one index that have a phrase, or all words of a list, each word in any of its forms.

import { numberAt } from "../index/column.ts";
import { variantBits } from "../index/scan-words.ts";
import { lengthWidth, postingWidth, type SegmentIndex } from "../index/segment-index.ts";
import { isWrittenSo } from "./capitals.ts";
import {
  pairClue,
  soughtForms,
  wordClue,
  type PhraseClue,
  type SoughtForm,
  type SoughtWord,
} from "./phrase-clues.ts";

export interface PhraseUnit {
  /** Its number in the index; `positionOf` gives its place in the file. */
  readonly unit: number;
  /** Words of the unit. */
  readonly length: number;
  /** Words found in the form given; the others are inflected. */
  readonly asGiven: number;
}

/** Checking the tokens of a few units is cheaper than walking this many times as many postings. */
const worthChecking = 32;

/** Units with the words: in a row, or anywhere. In the order of length, then of the file. */
export function findPhrase(
  index: SegmentIndex,
  phrase: readonly SoughtWord[],
  inRow: boolean,
): readonly PhraseUnit[] {
  if (phrase.length === 0 || index.units === 0) return [];
  const words = phrase.map(({ forms }) => soughtForms(index, forms));
  if (words.some((forms) => forms.length === 0)) return [];
  const pairs = words.slice(1).map((right, at) => pairClue(index, words[at] ?? [], right));
  const clues = inRow && words.length > 1 ? pairs : words.map(wordClue);
  const [rarest, ...others] = clues.toSorted((a, b) => a.units - b.units);
  if (rarest === undefined || rarest.units === 0) return [];
  const place = placesIn(index);
  const isCased = phrase.some(({ capitals }) => capitals !== "any");
  const decided = others.length === 0 && rarest.decides && !isCased;
  let candidates = unitsOfClue(rarest);
  if (decided)
    return candidates.map(({ unit, given }) => ({
      unit,
      length: place(unit).length,
      asGiven: given,
    }));
  for (const clue of others) {
    if (clue.units > candidates.length * worthChecking) break;
    const also = new Set(unitsOfClue(clue).map(({ unit }) => unit));
    candidates = candidates.filter(({ unit }) => also.has(unit));
  }
  const capitals = phrase.map((word) => word.capitals);
  const matching = inRow ? inARow(words) : anywhere(words);
  const found: PhraseUnit[] = [];
  for (const { unit, length, tokens, written } of readUnits(index, candidates, place)) {
    const asGiven = matching(tokens, (at, word) =>
      isWrittenSo(capitals[word] ?? "any", written, at, length),
    );
    if (asGiven >= 0) found.push({ unit, length, asGiven });
  }
  return found;
}

/** The place of the unit in its file, from 0. */
export function positionOf(index: SegmentIndex, { unit }: Pick<PhraseUnit, "unit">): number {
  return numberAt(index.columns.positions, unit);
}

interface GradedUnit {
  readonly unit: number;
  readonly given: number;
}

// Ascending, each once with the most words as given that any run has it with.
function unitsOfClue({ runs, units }: PhraseClue): readonly GradedUnit[] {
  const graded = new Float64Array(units);
  let count = 0;
  for (const { column, from, to, given } of runs) {
    const at = column.at(from * postingWidth, to * postingWidth);
    for (let place = at; place < at + (to - from) * postingWidth; place += postingWidth) {
      graded[count] = (column.array[place] ?? 0) * gradeSteps + given;
      count += 1;
    }
  }
  if (runs.length > 1) graded.sort();
  const list: GradedUnit[] = [];
  for (let next = 0; next < count; next++) {
    const unit = Math.floor((graded[next] ?? 0) / gradeSteps);
    const after = next + 1 < count ? Math.floor((graded[next + 1] ?? 0) / gradeSteps) : -1;
    if (unit !== after) list.push({ unit, given: (graded[next] ?? 0) % gradeSteps });
  }
  return list;
}

/** A clue has at most two words. */
const gradeSteps = 4;

/** The length of a unit and the place of its first token, for units that are asked for in their order. */
type PlaceOf = (unit: number) => { readonly length: number; readonly from: number };

function placesIn(index: SegmentIndex): PlaceOf {
  const { lengths } = index.columns;
  const start = lengths.at(0, lengths.length);
  const array = lengths.array.subarray(start, start + lengths.length);
  let length = 0;
  return (unit) => {
    if (unit < (array[length * lengthWidth] ?? 0)) length = 0;
    while (unit >= (array[(length + 1) * lengthWidth] ?? Infinity)) length += 1;
    const before = unit - (array[length * lengthWidth] ?? 0);
    return { length, from: (array[length * lengthWidth + 1] ?? 0) + before * length };
  };
}

interface ReadUnit {
  readonly unit: number;
  readonly length: number;
  readonly tokens: Uint32Array;
  /** The same with how each word is written. */
  readonly written: Uint32Array;
}

/** Words of the units as numbers; valid until the next is asked for. */
function* readUnits(
  index: SegmentIndex,
  units: readonly GradedUnit[],
  place: PlaceOf,
): Generator<ReadUnit> {
  const { tokens } = index.columns;
  const places = units.map(({ unit }) => ({ unit, ...place(unit) }));
  let first = 0;
  while (first < places.length) {
    const start = places[first]?.from ?? 0;
    let end = start;
    let last = first;
    // Units that are close together are read at once.
    for (; last < places.length; last++) {
      const { from, length } = places[last] ?? { from: 0, length: 0 };
      if (last > first && (from - end > mostBetween || from + length - start > mostAtOnce)) break;
      end = from + length;
    }
    const at = tokens.at(start, end);
    const { array } = tokens;
    for (; first < last; first++) {
      const { unit, length, from } = places[first] ?? { unit: 0, length: 0, from: 0 };
      const begin = at + from - start;
      const written = array.subarray(begin, begin + length);
      yield { unit, length, tokens: written.map((token) => token >>> variantBits), written };
    }
  }
}

const mostBetween = 1 << 10;
const mostAtOnce = 1 << 18;

/** The number of words found in the given form, or -1 if the unit lacks one. */
type Matching = (tokens: Uint32Array, isWritten: (at: number, word: number) => boolean) => number;

function formsByNumber(words: readonly (readonly SoughtForm[])[]): readonly Map<number, boolean>[] {
  return words.map((forms) => new Map(forms.map(({ number, isGiven }) => [number, isGiven])));
}

function inARow(words: readonly (readonly SoughtForm[])[]): Matching {
  const sought = formsByNumber(words);
  return (tokens, isWritten) => {
    let best = -1;
    for (let start = 0; start + sought.length <= tokens.length; start++) {
      let given = 0;
      let offset = 0;
      for (; offset < sought.length; offset++) {
        const form = sought[offset]?.get(tokens[start + offset] ?? -1);
        if (form === undefined || !isWritten(start + offset, offset)) break;
        if (form) given += 1;
      }
      if (offset === sought.length) best = Math.max(best, given);
    }
    return best;
  };
}

function anywhere(words: readonly (readonly SoughtForm[])[]): Matching {
  const sought = formsByNumber(words);
  return (tokens, isWritten) => {
    let given = 0;
    for (const [word, forms] of sought.entries()) {
      let has = false;
      let asGiven = false;
      for (const [at, token] of tokens.entries()) {
        const form = forms.get(token);
        if (form === undefined || !isWritten(at, word)) continue;
        has = true;
        asGiven ||= form;
      }
      if (!has) return -1;
      if (asGiven) given += 1;
    }
    return given;
  };
}
