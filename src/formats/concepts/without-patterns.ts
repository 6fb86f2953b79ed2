// Terms for tools that look for a term as written: all but memoQ, which knows stars.

import type { Term } from "../../model/concept.ts";
import { isPattern } from "../../model/written-pattern.ts";
import type { WriteContext } from "../format.ts";

/** Terms of the concept `id`; what is left out is warned about. */
export function withoutPatterns(
  terms: readonly Term[],
  id: string,
  { warn, path = "" }: WriteContext,
): readonly Term[] {
  for (const { text } of terms.filter(isPattern)) {
    const data = { id, term: text };
    warn({ code: "patternNotCarried", data, path, line: undefined, column: undefined });
  }
  return terms.filter((term) => !isPattern(term));
}
