// Nouns without a gender: articles and adjectives beside them cannot be told right or wrong.

import { languageOf } from "../../languages/index.ts";
import type { GlossaryLint } from "./glossary-lint.ts";
import { withoutDetail } from "./without-detail.ts";

export const missingGender: GlossaryLint = {
  id: "missing-gender",
  level: "note",
  // A name need have none.
  find: (concepts) =>
    withoutDetail(
      concepts,
      ({ partOfSpeech, language }) => partOfSpeech === "noun" && languageOf(language).hasGender,
      ({ grammaticalGender }) => grammaticalGender,
    ),
};
