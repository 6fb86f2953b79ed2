// Abbreviations whose full stop does not end a sentence, grouped by what may follow. Folded, without the last stop.

export interface Abbreviations {
  /** Always followed by the rest of the sentence: titles, "e.g.", "vs.". */
  readonly open: ReadonlySet<string>;
  /** Abbreviations only before a number or Roman numeral: "art. 113", "no. 5", "Dec. 31". */
  readonly numbered: ReadonlySet<string>;
  /** Those that stand for "number": nothing but figures follows them. */
  readonly numberSigns: ReadonlySet<string>;
  /** May also be the last word of a sentence: "Inc.", "etc.", "p. m.". */
  readonly closing: ReadonlySet<string>;
  /** Those of them that end a sentence as soon as a capital follows: "etc.", "p. m.". */
  readonly ending: ReadonlySet<string>;
  /** Words that, capitalised after a doubtful stop, begin a sentence. */
  readonly starters: ReadonlySet<string>;
  /** Words with a capital anywhere in a sentence: "I". */
  readonly capitals: ReadonlySet<string>;
}
