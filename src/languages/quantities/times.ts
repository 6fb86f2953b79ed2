// How a language writes times of day, page numbers and dates.

/** All are regular expression sources in lower case, each for one or more words. */
export interface TimeWords {
  /** After "1930", "19.30". */
  readonly hours: readonly string[];
  /** Words that mark a twelve-hour clock. */
  readonly dayParts: readonly string[];
  /** Words in place of minutes: "half past", "y media". */
  readonly minutes: readonly string[];
  /** Between day, month and year. */
  readonly dateLinks: readonly string[];
  /** Words before a month or day: "in", "last", "from". Folded. */
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
