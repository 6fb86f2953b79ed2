// The words on either side of a term, if they reveal its part of speech.

import type { Span, TextRow } from "../model/words.ts";
import { barrier } from "../strings/barrier.ts";
import type { WordClass } from "./language.ts";

const quote = /["“”«»]/u;

export interface SentenceContext {
  /** Folded; `undefined` at the start of a sentence, and if the term is mentioned rather than used. */
  readonly before: string | undefined;
  /** Folded; `undefined` after punctuation. */
  readonly after: string | undefined;
  /** A word in quotation marks is mentioned. So is a verb with a capital: "the Add button". */
  readonly isNamed: boolean;
}

export function sentenceContext(
  row: TextRow,
  { start, end }: Span,
  termClass: WordClass,
): SentenceContext {
  const isCapital = termClass === "verb" && start > 0 && row.tokens[start]?.hasCapital === true;
  const gap = row.text.slice(row.ends[start - 1] ?? 0, row.starts[start] ?? 0);
  const isNamed = quote.test(gap) || isCapital;
  const isFirst = start === 0 || row.barriers[start] === barrier.stop;
  return {
    before: isFirst || isNamed ? undefined : row.tokens[start - 1]?.fold,
    after: row.barriers[end] === barrier.none ? row.tokens[end]?.fold : undefined,
    isNamed,
  };
}
