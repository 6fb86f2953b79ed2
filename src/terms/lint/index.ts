// The inventory of lints of a glossary, in the order in which they are looked for.

import { circularReference } from "./circular-reference.ts";
import { containedTerm } from "./contained-term.ts";
import { deprecatedAlone } from "./deprecated-alone.ts";
import { deprecatedAndPreferred } from "./deprecated-and-preferred.ts";
import { deprecatedElsewhere } from "./deprecated-elsewhere.ts";
import { deprecatedOnly } from "./deprecated-only.ts";
import type { GlossaryLint } from "./glossary-lint.ts";
import { missingGender } from "./missing-gender.ts";
import { missingPartOfSpeech } from "./missing-part-of-speech.ts";
import { nearDuplicate } from "./near-duplicate.ts";
import { oneSided } from "./one-sided.ts";
import { paddedTerm } from "./padded-term.ts";
import { termFullStop } from "./term-full-stop.ts";
import { twoPreferred } from "./two-preferred.ts";

export const glossaryLints: readonly GlossaryLint[] = [
  circularReference,
  deprecatedAndPreferred,
  deprecatedAlone,
  deprecatedOnly,
  nearDuplicate,
  oneSided,
  paddedTerm,
  termFullStop,
  twoPreferred,
  containedTerm,
  deprecatedElsewhere,
  missingGender,
  missingPartOfSpeech,
];
