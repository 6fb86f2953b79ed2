// What a language calls numbers, and how it writes them in figures.

export type MarkReading = "thousands" | "decimals";

export interface Numerals {
  /** Words below a hundred, and hundreds: they are added up. */
  readonly small: ReadonlyMap<string, number>;
  /** Words that multiply what precedes them. */
  readonly scales: ReadonlyMap<string, number>;
  /** Incorrect, but clear when it follows figures: "47 millions". */
  readonly looseScales: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** The scales that are a number by themselves: "mil" is a thousand. */
  readonly bareScales: ReadonlySet<string>;
  /** Links inside a number: "and", "y". */
  readonly links: ReadonlySet<string>;
  /** Words for a half before a scale: "medio millón", "half a million". */
  readonly halves: ReadonlySet<string>;
  /** Words that are numbers only next to another: "a million", "un millón". */
  readonly articles: ReadonlySet<string>;
  /** What turns the preceding number into a percentage; of two with the same start, the longer first. */
  readonly percent: readonly string[];
  /** Words for the parts of a whole: "thirds", "tercios", "quinta" of "quinta parte". */
  readonly denominators: ReadonlyMap<string, number>;
  /** Those that mean something else unless the whole or `parts` follows: "a third party", "un cuarto". */
  readonly doubtfulDenominators: ReadonlySet<string>;
  /** After a denominator, as regular expression sources: "parte". */
  readonly parts: readonly string[];
  /** Words between a part and its whole. */
  readonly ofWhole: readonly string[];
  /**
   * Words between two numbers that form a fraction; of two with the same start, the longer first: "one in five".
   */
  readonly outOf: readonly string[];
  /** Words for half of something, but not for half an hour or a half brother. */
  readonly halfOf: readonly string[];
  /** Words that mean a number without a numeral, as regular expression sources: "a fortnight" is 14 days, or 15. */
  readonly implied: readonly (readonly [words: string, value: number])[];
  /** Phrases for a number of digits, the numeral captured: "six figures". */
  readonly figures: readonly string[];
  /** Links between a scale and what is counted, as regular expression sources: "millones de soles". */
  readonly ofCounted: readonly string[];
  /** Links between two numbers of a range or list: "5 to 6", "siglos XIX y XX". */
  readonly between: readonly string[];
  /** Endings attached to figures to form an ordinal: "3rd", "3.ª". */
  readonly ordinalEndings: readonly string[];
  /** Unit abbreviations that only this language attaches to figures: "5seg". */
  readonly attachedUnits: ReadonlySet<string>;
  /** What adds a half to a scale before it: "and a half". */
  readonly andHalf: readonly string[];
  /** Fractions in words by percentage, as regular expression sources: 50 is "half". */
  readonly shares: ReadonlyMap<number, string>;
  /** Words before a century in Roman numerals: "siglo XX". */
  readonly centuries: ReadonlySet<string>;
  /**
   * What a single mark followed by three digits may be, at `mark` of `digits`, the likelier reading first:
   * "30.000". `region` is upper case, empty if the tag has none.
   */
  readonly marks: (digits: string, mark: number, region: string) => readonly MarkReading[];
  readonly decimalMark: "." | ",";
  /** Whether figures after a scale are added to it without a scale of their own: "6 mil 74". */
  readonly addsBare: boolean;
  /** Whether the m of "5m" more likely means metres than a million. */
  readonly metre: boolean;
  /**
   * A number with a scale word, as the language would write it multiplied by `factor`; `undefined` if that takes
   * more than another scale word.
   */
  readonly rescaled: (written: string, factor: number) => string | undefined;
}

/** Written without a space: "2m", "3bn", "5k". */
export const abbreviatedScales: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["bn", 1e9],
  ["tn", 1e12],
]);

const romanLetters: ReadonlyMap<string, number> = new Map([
  ["I", 1],
  ["V", 5],
  ["X", 10],
  ["L", 50],
  ["C", 100],
  ["D", 500],
  ["M", 1000],
]);

/** XX -> 20; `undefined` unless it is a well-formed Roman numeral. */
export function romanValue(written: string): number | undefined {
  if (!/^(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(written))
    return undefined;
  let sum = 0;
  let last = 0;
  for (const letter of written) {
    const value = romanLetters.get(letter) ?? 0;
    sum += value > last ? value - 2 * last : value;
    last = value;
  }
  return sum;
}
