// The inventory of rules by id: what runs, what the docs list, what the tests cover.

import { accentLost } from "./accent-lost.ts";
import { addition } from "./completeness/addition.ts";
import { emptyTarget } from "./completeness/empty-target.ts";
import { lengthRatio } from "./completeness/length-ratio.ts";
import { omission } from "./completeness/omission.ts";
import { pairMismatch } from "./completeness/pair-mismatch.ts";
import { sameSource } from "./completeness/same-source.ts";
import { sameTarget } from "./completeness/same-target.ts";
import { untranslated } from "./completeness/untranslated.ts";
import { bracketUnbalanced } from "./form/bracket-unbalanced.ts";
import { doubledWord } from "./form/doubled-word.ts";
import { endPunctuation } from "./form/end-punctuation.ts";
import { forbiddenCharacters } from "./form/forbidden-characters.ts";
import { spacing } from "./form/spacing.ts";
import { tooLong } from "./form/too-long.ts";
import { invertedMark } from "./inverted-mark.ts";
import { linkMismatch } from "./markup/link-mismatch.ts";
import { placeholderMismatch } from "./markup/placeholder-mismatch.ts";
import { urlMismatch } from "./markup/url-mismatch.ts";
import { nameInconsistent } from "./name-inconsistent.ts";
import { nameMismatch } from "./name-mismatch.ts";
import { nameMisspelt } from "./name-misspelt.ts";
import { numberMismatch } from "./number-mismatch.ts";
import { quoteUnbalanced } from "./quote-unbalanced.ts";
import type { Rule } from "./rule.ts";
import { abbreviationForm } from "./style/abbreviation-form.ts";
import { addressForm } from "./style/address-form.ts";
import { capitals } from "./style/capitals.ts";
import { dialogueDash } from "./style/dialogue-dash.ts";
import { falseFriend } from "./style/false-friend.ts";
import { numberForm } from "./style/number-form.ts";
import { prefixForm } from "./style/prefix-form.ts";
import { quotationStyle } from "./style/quotation-style.ts";
import { spelling } from "./style/spelling.ts";
import { termCase } from "./term-case.ts";
import { termDeprecated } from "./term-deprecated.ts";
import { termInconsistent } from "./term-inconsistent.ts";
import { termMissing } from "./term-missing.ts";
import { termUntranslated } from "./term-untranslated.ts";

export const rules: readonly Rule[] = [
  abbreviationForm,
  accentLost,
  addition,
  addressForm,
  bracketUnbalanced,
  capitals,
  dialogueDash,
  doubledWord,
  emptyTarget,
  endPunctuation,
  falseFriend,
  forbiddenCharacters,
  invertedMark,
  lengthRatio,
  linkMismatch,
  nameInconsistent,
  nameMismatch,
  nameMisspelt,
  numberForm,
  numberMismatch,
  omission,
  pairMismatch,
  placeholderMismatch,
  prefixForm,
  quotationStyle,
  quoteUnbalanced,
  sameSource,
  sameTarget,
  spacing,
  spelling,
  termCase,
  termDeprecated,
  termInconsistent,
  termMissing,
  termUntranslated,
  tooLong,
  untranslated,
  urlMismatch,
];
