// What a language knows of its spelling beside a list of its words.

import type { TextRow } from "../../model/words.ts";

export interface Spelling {
  /** The package that holds the list of its words; fetched only where spelling is checked. */
  readonly wordList: WordListPackage;
  /** The letters of the language, in lower case. */
  readonly letters: string;
  /**
   * The right spelling of a word that has lost its accents here and is none without them, found without a list. Lower
   * case.
   */
  readonly accentedAt: (row: TextRow, at: number) => string | undefined;
  /** Every way to write a word with other accents, itself left out. Lower case. */
  readonly accentings: (word: string) => readonly string[];
  /** Every way to write a word with one other letter for the same sound, itself left out. Lower case. */
  readonly soundalikes: (word: string) => readonly string[];
  /** Right words that the list may lack. Lower case. */
  readonly further: ReadonlySet<string>;
  /** Words from which a word may be made regularly: if the list has one, it is no misspelling. Lower case. */
  readonly bases: (word: string) => readonly string[];
  /** Whether a word looks like none of the language: a name, a loan. Lower case. */
  readonly looksForeign: (word: string) => boolean;
}

export type WordListPackage = "dictionary-es";
