// Abbreviations whose full stop does not end a sentence, grouped by what may follow. Folded, without the last stop.

export interface Abbreviations {
  /** Always followed by the rest of the sentence: titles, "e.g.", "vs.". */
  readonly open: ReadonlySet<string>;
  /** Abbreviations only before a number or Roman numeral: "art. 113", "no. 5", "Dec. 31". */
  readonly numbered: ReadonlySet<string>;
  /** Abbreviations for "number": only figures follow them. */
  readonly numberSigns: ReadonlySet<string>;
  /** May also end a sentence: "Inc.", "etc.", "p. m.". */
  readonly closing: ReadonlySet<string>;
  /** Those of them that end a sentence if a capital follows: "etc.", "p. m.". */
  readonly ending: ReadonlySet<string>;
  /** Words that begin a new sentence if capitalised after a doubtful stop. */
  readonly starters: ReadonlySet<string>;
  /** Words capitalised anywhere in a sentence: "I". */
  readonly capitals: ReadonlySet<string>;
}
