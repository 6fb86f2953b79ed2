// The languages of a run of which no forms are known: their terms are looked for as written, and a report says so.

import { languageOf } from "../languages/index.ts";
import type { Bitext } from "../model/bitext.ts";
import type { Glossary } from "../model/concept.ts";
import { languageServes, type LanguageTag } from "../model/language.ts";

/** Primary subtags, sorted; only of languages in which the glossary has terms. */
export function languagesWithoutForms(
  bitexts: readonly Bitext[],
  { concepts }: Glossary,
): readonly LanguageTag[] {
  const languages = new Set(
    bitexts
      .flatMap(({ source, target }) => [source.language, target.language])
      .map((tag) => languageOf(tag)),
  );
  return [...languages]
    .filter(({ knows }) => !knows.has("forms"))
    .map(({ tag }) => tag)
    .filter((tag) =>
      concepts.some(({ terms }) => terms.some(({ language }) => languageServes(language, tag))),
    )
    .sort();
}
