// Why a run could not check any term: nobody should take its silence for approval.

import type { Bitext } from "../model/bitext.ts";
import type { UncheckedTerms } from "../model/finding.ts";
import { languageServes } from "../model/language.ts";
import { byLanguages, type RuleRun } from "./run-rules.ts";

/** `undefined` if the glossary has terms in both languages of at least one document. */
export function uncheckedTerms(
  bitexts: readonly Bitext[],
  glossaryFor: RuleRun["glossaryFor"],
): UncheckedTerms | undefined {
  let reason: UncheckedTerms | undefined;
  for (const [first] of byLanguages(bitexts)) {
    if (first === undefined) continue;
    const pair = { source: first.source.language, target: first.target.language };
    const { concepts } = glossaryFor(pair).glossary;
    const hasTerms = concepts.some(({ terms }) =>
      [pair.source, pair.target].every((tag) =>
        terms.some(({ language }) => languageServes(language, tag)),
      ),
    );
    if (hasTerms) return undefined;
    reason ??= concepts.length === 0 ? { reason: "noGlossary" } : { reason: "noTerms", ...pair };
  }
  return reason;
}
