// How a language tells the time and names a page and a day.

/** All of them sources of expressions in small letters, each a word or more. */
export interface TimeWords {
  /** Behind "1930", "19.30". */
  readonly hours: readonly string[];
  /** What says that an hour is one of twelve. */
  readonly dayParts: readonly string[];
  /** What takes the place of minutes: "half past", "y media". */
  readonly minutes: readonly string[];
  /** Between day, month and year. */
  readonly dateLinks: readonly string[];
  /** What a month or a day may follow: "in", "last", "from". Folded. */
  readonly beforeDates: ReadonlySet<string>;
  /** Before the number of a page. */
  readonly pages: readonly string[];
}

export const noTimeWords: TimeWords = {
  hours: [],
  dayParts: [],
  minutes: [],
  dateLinks: [],
  beforeDates: new Set(),
  pages: [],
};
