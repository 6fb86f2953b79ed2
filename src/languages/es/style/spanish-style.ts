// How Spanish is written, as far as rules ask.

import type { Style } from "../../style.ts";
import { abbreviationForms } from "./abbreviation-forms.ts";
import { capitals } from "./capitals.ts";
import { dialogueDashes } from "./dialogue-dashes.ts";
import { numberForms } from "./number-forms.ts";
import { prefixForms } from "./prefix-forms.ts";

export const spanishStyle: Style = {
  capitals,
  numberForms,
  abbreviationForms,
  prefixForms,
  dialogueDashes,
};
