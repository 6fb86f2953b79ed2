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

/** Of two rules that report the same words the louder stays, and the stronger if both are as loud. */
export const precedenceByPlace: readonly Precedence[] = [
  { stronger: "term-missing", weaker: "name-mismatch" },
  { stronger: "term-untranslated", weaker: "name-mismatch" },
  { stronger: "term-deprecated", weaker: "name-mismatch" },
  { stronger: "name-misspelt", weaker: "name-mismatch" },
  { stronger: "name-inconsistent", weaker: "name-mismatch" },
];
