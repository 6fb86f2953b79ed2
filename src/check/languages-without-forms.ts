// The languages of a run whose word forms are unknown: their terms are looked for as written, and the report says
// so.

import { languageOf } from "../languages/index.ts";
import type { Bitext } from "../model/bitext.ts";
import { languageServes, type LanguageTag } from "../model/language.ts";
import { byLanguages, type RuleRun } from "./run-rules.ts";

/** Primary subtags, sorted; only languages in which the glossary has terms. */
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
