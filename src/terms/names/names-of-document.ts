// Which words are names in the texts of one side of a document, by how all of them write it.

import type { BitextUnit } from "../../model/bitext.ts";
import type { ReadText } from "../../text/read-text.ts";
import { isWithinSentence } from "./name-runs.ts";

export interface NamesOfDocument {
  /** In how many places a folded word has its capital from nothing but being a name. */
  readonly times: (fold: string) => number;
  /** In how many places it has one at all, the starts of sentences among them. */
  readonly capitals: (fold: string) => number;
  /** Whether a folded word stands in small letters too: a word of the language. */
  readonly isCommon: (fold: string) => boolean;
}

export function namesOfDocument(
  units: readonly BitextUnit[],
  read: (unit: BitextUnit) => ReadText | undefined,
): NamesOfDocument {
  const times = new Map<string, number>();
  const capitals = new Map<string, number>();
  const small = new Set<string>();
  const count = (counts: Map<string, number>, fold: string): void => {
    counts.set(fold, (counts.get(fold) ?? 0) + 1);
  };
  for (const unit of units) {
    const text = read(unit);
    if (text === undefined) continue;
    const saysNames = !text.titleCase && !text.allCaps;
    for (const [index, { fold, isLower, hasCapital }] of text.tokens.entries())
      if (isLower) small.add(fold);
      else if (saysNames && hasCapital) {
        count(capitals, fold);
        if (isWithinSentence(text, index)) count(times, fold);
      }
  }
  return {
    times: (fold) => times.get(fold) ?? 0,
    capitals: (fold) => capitals.get(fold) ?? 0,
    isCommon: (fold) => small.has(fold),
  };
}
