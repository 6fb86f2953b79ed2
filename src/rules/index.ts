// The inventory of rules by id: what runs, what the docs list, what the tests cover.

import { accentLost } from "./accent-lost.ts";
import { invertedMark } from "./inverted-mark.ts";
import { nameInconsistent } from "./name-inconsistent.ts";
import { nameMismatch } from "./name-mismatch.ts";
import { nameMisspelt } from "./name-misspelt.ts";
import { numberMismatch } from "./number-mismatch.ts";
import { omission } from "./omission.ts";
import { placeholderMismatch } from "./placeholder-mismatch.ts";
import { quoteUnbalanced } from "./quote-unbalanced.ts";
import type { Rule } from "./rule.ts";
import { abbreviationForm } from "./style/abbreviation-form.ts";
import { addressForm } from "./style/address-form.ts";
import { capitals } from "./style/capitals.ts";
import { dialogueDash } from "./style/dialogue-dash.ts";
import { falseFriend } from "./style/false-friend.ts";
import { numberForm } from "./style/number-form.ts";
import { prefixForm } from "./style/prefix-form.ts";
import { spelling } from "./style/spelling.ts";
import { termCase } from "./term-case.ts";
import { termDeprecated } from "./term-deprecated.ts";
import { termInconsistent } from "./term-inconsistent.ts";
import { termMissing } from "./term-missing.ts";
import { termUntranslated } from "./term-untranslated.ts";

export const rules: readonly Rule[] = [
  abbreviationForm,
  accentLost,
  addressForm,
  capitals,
  dialogueDash,
  falseFriend,
  invertedMark,
  nameInconsistent,
  nameMismatch,
  nameMisspelt,
  numberForm,
  numberMismatch,
  omission,
  placeholderMismatch,
  prefixForm,
  quoteUnbalanced,
  spelling,
  termCase,
  termDeprecated,
  termInconsistent,
  termMissing,
  termUntranslated,
];
