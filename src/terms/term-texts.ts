// Terms as messages name them and as suggestions offer them.

import type { Term } from "../model/concept.ts";
import { listSeparator } from "../model/finding.ts";
import { isPattern } from "../model/written-pattern.ts";

type Named = Pick<Term, "text" | "flags">;

/** Texts that a translator may write, each once; patterns, which stand for words, are left out. */
export function suggestedTexts(terms: readonly Named[]): readonly string[] {
  return [...new Set(terms.filter((term) => !isPattern(term)).map(({ text }) => text))];
}

/** The same as one list for a message; patterns only if there is nothing else. */
export function listTerms(terms: readonly Named[]): string {
  const suggested = suggestedTexts(terms);
  return suggested.length > 0 ? suggested.join(listSeparator) : listAllTerms(terms);
}

/** Everything that is looked for, including patterns. */
export function listAllTerms(terms: readonly Named[]): string {
  return [...new Set(terms.map(({ text }) => text))].join(listSeparator);
}
