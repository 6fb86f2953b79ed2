// What an index says about a phrase without reading its units: which have a word of it, in any form, and
// which have two of its words in a row.

import { fold } from "../../strings/fold.ts";
import { numberVariant, WordScanner } from "../index/scan-words.ts";
import { bigramFloor, findWord, wordWidth, type SegmentIndex } from "../index/segment-index.ts";
import type { Capitals } from "./capitals.ts";
import { pairRun, unitsOfRuns, type Run } from "./query-runs.ts";

/** One word of what is looked for: every form that counts, as written. The first is the word as given. */
export type WordForms = readonly string[];

export interface SoughtWord {
  readonly forms: WordForms;
  readonly capitals: Capitals;
}

export interface SoughtForm {
  /** Its number in the index. */
  readonly number: number;
  readonly isGiven: boolean;
  /** Numbers are not in pairs, where all numbers are one word. */
  readonly isNumber: boolean;
  readonly run: Run;
  /** The pairs that begin with it. */
  readonly followers: Run;
}

const scanner = new WordScanner();

/** The forms of a word that the index has. */
export function soughtForms(index: SegmentIndex, forms: WordForms): readonly SoughtForm[] {
  const { words, postings, bigrams } = index.columns;
  const found = new Map<number, SoughtForm>();
  const asGiven = fold(forms[0] ?? "");
  for (const form of forms) {
    scanner.scan(form);
    if (scanner.count !== 1) continue;
    const number = findWord(index, scanner.first[0] ?? 0, scanner.second[0] ?? 0);
    if (number < 0 || found.has(number)) continue;
    const isNumber = ((scanner.variants[0] ?? 0) & numberVariant) !== 0;
    const at = words.at(number * wordWidth, (number + 2) * wordWidth);
    const { array } = words;
    const next = at + wordWidth;
    found.set(number, {
      number,
      isGiven: fold(form) === asGiven,
      isNumber,
      run: { column: postings, from: array[at + 2] ?? 0, to: array[next + 2] ?? 0 },
      followers: { column: bigrams, from: array[at + 3] ?? 0, to: array[next + 3] ?? 0 },
    });
  }
  return [...found.values()];
}

export interface GradedRun extends Run {
  /** Words that its units have in the form given. */
  readonly given: number;
}

/** Every unit with the phrase is in one of the runs. */
export interface PhraseClue {
  readonly runs: readonly GradedRun[];
  /** Units of all runs; those in several runs count several times. */
  readonly units: number;
  /** Whether the runs say everything about the words of the clue. */
  readonly decides: boolean;
}

export function wordClue(forms: readonly SoughtForm[]): PhraseClue {
  return clueOf(
    forms.map(({ run, isGiven }) => ({ ...run, given: isGiven ? 1 : 0 })),
    true,
  );
}

/** For two words in a row: by the listed pairs, or by one word if that is rarer. */
export function pairClue(
  index: SegmentIndex,
  left: readonly SoughtForm[],
  right: readonly SoughtForm[],
): PhraseClue {
  const [one, other] = [wordClue(left), wordClue(right)];
  const single = { ...(one.units <= other.units ? one : other), decides: false };
  if (single.units < bigramFloor || [...left, ...right].some(({ isNumber }) => isNumber))
    return single;
  const runs = new Map<string, GradedRun>();
  let decides = true;
  for (const first of left)
    for (const second of right) {
      const rarer = unitsOfRuns(first.run) <= unitsOfRuns(second.run) ? first : second;
      const isListed = unitsOfRuns(rarer.run) >= bigramFloor;
      const run = isListed ? pairRun(index, first.followers, second.number) : rarer.run;
      if (!isListed) decides = false;
      const given = (first.isGiven ? 1 : 0) + (second.isGiven ? 1 : 0);
      if (unitsOfRuns(run) > 0) runs.set(`${isListed} ${run.from}`, { ...run, given });
    }
  const clue = clueOf([...runs.values()], decides);
  return clue.units < single.units ? clue : single;
}

function clueOf(runs: readonly GradedRun[], decides: boolean): PhraseClue {
  return { runs, units: runs.reduce((sum, run) => sum + unitsOfRuns(run), 0), decides };
}
