// Which rule wins when two report the same thing.

/** `stronger` says more precisely what is wrong; `weaker` is dropped for the same concept in the same unit. */
interface Precedence {
  readonly stronger: string;
  readonly weaker: string;
}

export const precedence: readonly Precedence[] = [
  { stronger: "accent-lost", weaker: "term-missing" },
  { stronger: "name-misspelt", weaker: "term-missing" },
  { stronger: "term-case", weaker: "term-missing" },
  { stronger: "term-deprecated", weaker: "term-missing" },
  { stronger: "term-untranslated", weaker: "term-missing" },
];

/** What the stronger rule says of a unit, whatever of it, makes needless what the weaker one says of it. */
export const precedenceInUnit: readonly Precedence[] = [
  { stronger: "addition", weaker: "length-ratio" },
  { stronger: "bracket-unbalanced", weaker: "spacing" },
  { stronger: "inverted-mark", weaker: "end-punctuation" },
  { stronger: "length-ratio", weaker: "end-punctuation" },
  { stronger: "link-mismatch", weaker: "bracket-unbalanced" },
  { stronger: "link-mismatch", weaker: "url-mismatch" },
  { stronger: "term-untranslated", weaker: "untranslated" },
  { stronger: "untranslated", weaker: "length-ratio" },
];

/** Where two texts do not belong together, nothing is to be said of their sentences. */
export const precedesDocument = "pair-mismatch";

/** Where nothing is translated, nothing else is to be said. */
export const precedesAll = "empty-target";

/** Of two rules that report the same words the louder stays, and the stronger if both are as loud. */
export const precedenceByPlace: readonly Precedence[] = [
  { stronger: "term-missing", weaker: "name-mismatch" },
  { stronger: "term-untranslated", weaker: "name-mismatch" },
  { stronger: "term-deprecated", weaker: "name-mismatch" },
  { stronger: "name-misspelt", weaker: "name-mismatch" },
  { stronger: "name-inconsistent", weaker: "name-mismatch" },
  // "3.5 billones" for "3.5 billion" is said once, with its numbers.
  { stronger: "number-mismatch", weaker: "false-friend" },
  { stronger: "number-mismatch", weaker: "number-form" },
];
