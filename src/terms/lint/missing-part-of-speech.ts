// Terms without a part of speech: their forms are guessed.

import type { GlossaryLint } from "./glossary-lint.ts";
import { withoutDetail } from "./without-detail.ts";

export const missingPartOfSpeech: GlossaryLint = {
  id: "missing-part-of-speech",
  level: "note",
  find: (concepts) =>
    withoutDetail(
      concepts,
      () => true,
      ({ partOfSpeech }) => partOfSpeech,
    ),
};
