// What a language may say about how a text is written: capitals, figures, abbreviations, prefixes, dashes.

import type { LanguageTag } from "../../model/language.ts";
import type { TextRow } from "../../model/words.ts";

/** A text whose form is examined. */
export interface StyledText {
  readonly row: TextRow;
  /** As long as the text of the row; whatever is not prose (code, links, placeholders) is blanked. */
  readonly prose: string;
  /** The text that it translates; empty if there is none. */
  readonly source: string;
  readonly heading: boolean;
  /** With its region: "es-MX" writes other decimals than "es-ES". */
  readonly tag: LanguageTag;
}

/** Something written otherwise than the language writes it, at a half-open range of the text. */
export interface FormFault {
  readonly start: number;
  readonly end: number;
  /** The message id of the rule that asks. */
  readonly kind: string;
  /** What to write instead. */
  readonly expected?: string;
  /** Whether `expected` may replace the text unseen. */
  readonly certain?: boolean;
  /** 0..1. */
  readonly confidence: number;
}

/** A word that shows how a text addresses its reader. */
export interface AddressSign {
  readonly start: number;
  readonly end: number;
  readonly register: "familiar" | "formal";
}

type Examine = (text: StyledText) => readonly FormFault[];

/** Every member finds the faults of one kind, in order of the text, in time linear in its length. */
export interface WritingStyle {
  readonly capitals: Examine;
  readonly numberForms: Examine;
  readonly abbreviationForms: Examine;
  readonly prefixForms: Examine;
  readonly dialogueDashes: Examine;
  /** Opening quotation marks from the outermost inwards; empty if the language has no order that all follow. */
  readonly quotationMarks: readonly string[];
  /** In order. */
  readonly addressSigns: (text: StyledText) => Iterable<AddressSign>;
}

const noFaults: readonly FormFault[] = [];
const nothingToSay: Examine = () => noFaults;

/** What is said of a language about which nothing is known. */
export const noStyle: WritingStyle = {
  capitals: nothingToSay,
  numberForms: nothingToSay,
  abbreviationForms: nothingToSay,
  prefixForms: nothingToSay,
  dialogueDashes: nothingToSay,
  quotationMarks: [],
  addressSigns: () => [],
};
