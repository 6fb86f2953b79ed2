// What a run could not check, or not as well as it might: nobody should take its silence for approval.

import { languageOf } from "../languages/index.ts";
import type { Bitext } from "../model/bitext.ts";
import type { UncheckedTerms } from "../model/finding.ts";
import { languageServes, type LanguageTag } from "../model/language.ts";
import { byLanguages, type RuleRun } from "./run-rules.ts";

/** Languages whose word forms are unknown, so that terms are looked for as written: primary subtags, sorted; only languages in which the glossary has terms. */
export function languagesWithoutForms(
  bitexts: readonly Bitext[],
  glossaryFor: RuleRun["glossaryFor"],
): readonly LanguageTag[] {
  const unknown = byLanguages(bitexts).flatMap(([first]) => {
    if (first === undefined) return [];
    const pair = { source: first.source.language, target: first.target.language };
    return [pair.source, pair.target]
      .map((tag) => languageOf(tag))
      .filter(({ knows }) => !knows.has("forms"))
      .map(({ tag }) => tag)
      .filter((tag) =>
        glossaryFor(pair).glossary.concepts.some(({ terms }) =>
          terms.some(({ language }) => languageServes(language, tag)),
        ),
      );
  });
  return [...new Set(unknown)].sort();
}

/** Why no term could be checked; `undefined` if the glossary has terms in both languages of at least one document. */
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
