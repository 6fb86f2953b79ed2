// How Spanish is written, as far as rules ask.

import type { WritingStyle } from "../../style/writing-style.ts";
import { abbreviationForms } from "./abbreviation-forms.ts";
import { addressSigns } from "./address-signs.ts";
import { capitalFaults } from "./capital-faults.ts";
import { dialogueDashes } from "./dialogue-dashes.ts";
import { numberForms } from "./number-forms.ts";
import { prefixForms } from "./prefix-forms.ts";

export const spanishStyle: WritingStyle = {
  capitals: capitalFaults,
  numberForms,
  abbreviationForms,
  prefixForms,
  dialogueDashes,
  // «… “… ‘…’ …” …» (Ortografía, 2010, III.10)
  quotationMarks: ["«", "“", "‘"],
  addressSigns,
};
