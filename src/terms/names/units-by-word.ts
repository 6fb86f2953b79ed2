// Which units of a document contain a word.

import type { BitextUnit } from "../../model/bitext.ts";
import type { ReadText } from "../../text/read-text.ts";

/** By the fold of the word, each unit once and in order. Reads every text once. */
export function unitsByWord(
  units: readonly BitextUnit[],
  read: (unit: BitextUnit) => ReadText | undefined,
): ReadonlyMap<string, readonly BitextUnit[]> {
  const byWord = new Map<string, BitextUnit[]>();
  for (const unit of units)
    for (const { fold } of read(unit)?.tokens ?? []) {
      const known = byWord.get(fold);
      if (known === undefined) byWord.set(fold, [unit]);
      else if (known.at(-1) !== unit) known.push(unit);
    }
  return byWord;
}
