// What a language calls numbers, and how it writes them in figures.

export interface Numerals {
  /** Words below a hundred, and hundreds: they are added up. */
  readonly small: ReadonlyMap<string, number>;
  /** Words that multiply what precedes them. */
  readonly scales: ReadonlyMap<string, number>;
  /** Incorrect, but clear when it follows figures: "47 millions". */
  readonly looseScales: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Links within a number: "and", "y". */
  readonly links: ReadonlySet<string>;
  /** Words for a half before a scale: "medio millón", "half a million". */
  readonly halves: ReadonlySet<string>;
  /** Words that are numbers only next to another: "a million", "un millón". */
  readonly articles: ReadonlySet<string>;
  /** What turns the preceding number into a percentage; of two with the same start, the longer first. */
  readonly percent: readonly string[];
  /** Words and codes of currencies after a number, as regular expression sources, in lower case. */
  readonly currencies: readonly string[];
  /** What adds a half to the preceding scale: "and a half". */
  readonly andHalf: readonly string[];
  /** Fractions in words by percentage, as regular expression sources: 50 is "half". */
  readonly shares: ReadonlyMap<number, string>;
  /** Words before a century in Roman numerals: "siglo XX". */
  readonly centuries: ReadonlySet<string>;
  /**
   * Whether a single mark with three digits after it, at `mark` of `digits`, groups thousands: "30.000". `region`
   * is the last subtag, upper case.
   */
  readonly groups: (digits: string, mark: number, region: string) => boolean;
  readonly decimalMark: "." | ",";
  /** Whether figures after a scale are added to it without a scale of their own: "6 mil 74". */
  readonly addsBare: boolean;
  /** Whether the m of "5m" more likely means metres than a million. */
  readonly metre: boolean;
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
