// A text as a row of words: what a language is shown of it.

/** A word as written. The same spelling is the same object, but for the rare restart of the table of words. */
export interface Word {
  /** Ascending from 0 and given once: what `WordMemo` files its answers under. */
  readonly id: number;
  readonly surface: string;
  readonly lower: string;
  /** `lower` without accents, ñ kept. */
  readonly fold: string;
  /** Whether it is written as `lower` is. */
  readonly isLower: boolean;
  /** Whether it begins with a capital. */
  readonly hasCapital: boolean;
  /** Whether nothing in it speaks against a text in capitals only: capitals, digits. */
  readonly inCapitals: boolean;
  /** In which of the languages that are shipped it is a function word, one bit each. */
  readonly closedClasses: number;
  /** `initialOf` its fold. */
  readonly initial: number;
}

/** Everything that is said entry by entry is said of the token of that index. */
export interface TextRow {
  readonly text: string;
  /** The word that each token is. */
  readonly tokens: readonly Word[];
  /** Where each token begins and ends in the text, dots of an acronym included. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** One of `barrier` for each token: what parts it from the one before. */
  readonly barriers: readonly number[];
  /** 1 where the token looks like code, 2 where it stands in an opaque range and is no prose. */
  readonly opaque: readonly number[];
  /** 1 where the token is of a closed class. */
  readonly functionWords: readonly number[];
  /** Whether the text is written in capitals only: case says nothing then. */
  readonly allCaps: boolean;
  /** Whether nearly every longer word has a capital: a headline. */
  readonly titleCase: boolean;
}

/** Tokens of a row: half-open indices. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
