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
