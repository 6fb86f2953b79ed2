// Runs the lints over a glossary.

import type { Concept } from "../../model/concept.ts";
import type { GlossaryLint, LintFault } from "./glossary-lint.ts";
import { glossaryLints } from "./index.ts";
import { termLookup } from "./term-lookup.ts";

export interface FoundFault extends LintFault {
  readonly lint: GlossaryLint;
}

/** In the order of the inventory, each in that of the glossary. */
export function lintGlossary(
  concepts: readonly Concept[],
  lints: readonly GlossaryLint[] = glossaryLints,
): readonly FoundFault[] {
  const terms = termLookup(concepts);
  return lints.flatMap((lint) =>
    [...lint.find(concepts, terms)].map((fault) => ({ lint, ...fault })),
  );
}
