// How many units of an index have a word.

import { WordScanner } from "../index/scan-words.ts";
import { findWord, wordWidth, type SegmentIndex } from "../index/segment-index.ts";

const scanner = new WordScanner();

/** Units with the word, whatever its case and accents; 0 for anything but a single word. */
export function unitsWithWord(index: SegmentIndex, word: string): number {
  scanner.scan(word);
  if (scanner.count !== 1 || index.units === 0) return 0;
  const number = findWord(index, scanner.first[0] ?? 0, scanner.second[0] ?? 0);
  if (number < 0) return 0;
  const { words } = index.columns;
  const at = words.at(number * wordWidth, (number + 2) * wordWidth);
  return (words.array[at + wordWidth + 2] ?? 0) - (words.array[at + 2] ?? 0);
}
