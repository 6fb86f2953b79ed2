// Whether a sentence begins with a name: a common noun would have an article, and its verb would follow.

import type { TextRow } from "../model/words.ts";
import { barrier } from "../strings/barrier.ts";

/** What a language knows about words, folded or with accents as written. */
interface Openings {
  /** Whether a word is a conjugated verb. Lower case. */
  readonly isVerb: (word: string) => boolean;
  /** Whether the word may begin a sentence without being a name: a verb, an adverb, a bare plural. Lower case. */
  readonly mayOpen: (word: string, next: string) => boolean;
}

/** A two-word name needs no verb after it: "Dina Boluarte, who". */
export function opensWithNameBy({ isVerb, mayOpen }: Openings, row: TextRow, at: number): boolean {
  const token = row.tokens[at];
  if (token?.hasCapital !== true || row.functionWords[at] === 1 || row.titleCase) return false;
  if (token.inCapitals && token.surface.length > 1) return true;
  const next = row.tokens[at + 1];
  if (next === undefined || row.barriers[at + 1] !== barrier.none) return false;
  return !mayOpen(token.lower, next.lower) && (next.hasCapital || isVerb(next.lower));
}
