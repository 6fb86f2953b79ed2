// Expressions whose words do not mean what they mean alone: "in order to", "tener en cuenta". A language lists its
// own; a term that stands inside one is another word.

import type { Span, TextRow } from "../../model/words.ts";
import { barrier } from "../../strings/barrier.ts";

interface Expression {
  /** Folded; one with `*` at its end is the beginning of a word. */
  readonly words: readonly string[];
  /** Index of the word it is filed under. */
  readonly at: number;
}

export type ExpressionTable = ReadonlyMap<string, readonly Expression[]>;

/** Expressions between commas or at line ends, filed under each of their words that is written out. */
export function expressionTable(list: string): ExpressionTable {
  const table = new Map<string, Expression[]>();
  for (const written of list.split(/[,\n]/u)) {
    const words = written.trim().split(/\s+/u);
    if (words.length < 2) continue;
    for (const [at, word] of words.entries()) {
      const known = table.get(word);
      if (known === undefined) table.set(word, [{ words, at }]);
      else known.push({ words, at });
    }
  }
  return table;
}

function fits(written: string | undefined, wanted: string): boolean {
  if (written === undefined) return false;
  return wanted.endsWith("*") ? written.startsWith(wanted.slice(0, -1)) : written === wanted;
}

/** Whether the span lies inside an expression of the table that is longer than it is. */
export function isPartOfExpression(table: ExpressionTable, row: TextRow, span: Span): boolean {
  const { tokens, barriers } = row;
  const filed = table.get(tokens[span.start]?.fold ?? "");
  if (filed === undefined) return false;
  return filed.some(({ words, at }) => {
    const from = span.start - at;
    if (from < 0 || from + words.length < span.end || words.length <= span.end - span.start)
      return false;
    return words.every(
      (word, index) =>
        fits(tokens[from + index]?.fold, word) &&
        (index === 0 || barriers[from + index] === barrier.none),
    );
  });
}
