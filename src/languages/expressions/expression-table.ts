// Expressions in which words lose their own meaning: "in order to", "tener en cuenta". Each language lists its own;
// a term inside one is another word.

import type { Span, TextRow } from "../../model/words.ts";
import { barrier } from "../../strings/barrier.ts";

interface Expression {
  /** Folded; a final `*` matches any ending. */
  readonly words: readonly string[];
  /** Index of the word under which it is filed. */
  readonly at: number;
}

export type ExpressionTable = ReadonlyMap<string, readonly Expression[]>;

/** Expressions separated by commas or line ends, filed under each of their words without a wildcard. */
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

/** Whether the span is inside a longer expression of the table. */
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
