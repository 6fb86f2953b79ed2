// How many units of an index have a word.

import { numberAt } from "../index/column.ts";
import { WordScanner } from "../index/scan-words.ts";
import { findWord, postingWidth, wordWidth, type SegmentIndex } from "../index/segment-index.ts";
import { runAt, type IndexedRuns } from "./indexed-runs.ts";

const scanner = new WordScanner();

/** Units with the word, whatever its case and accents; 0 for anything but a single word. Not those crossed out. */
export function unitsWithWord(index: SegmentIndex, word: string, runs: IndexedRuns): number {
  scanner.scan(word);
  if (scanner.count !== 1 || index.units === 0) return 0;
  const number = findWord(index, scanner.first[0] ?? 0, scanner.second[0] ?? 0);
  if (number < 0) return 0;
  const { words } = index.columns;
  const at = words.at(number * wordWidth, (number + 2) * wordWidth);
  const from = words.array[at + 2] ?? 0;
  const to = words.array[at + wordWidth + 2] ?? 0;
  if (!runs.hasCrossedOut) return to - from;
  let units = 0;
  for (let posting = from; posting < to; posting++) {
    const unit = numberAt(index.columns.postings, posting * postingWidth);
    if (runAt(runs, numberAt(index.columns.positions, unit))?.part !== undefined) units += 1;
  }
  return units;
}
