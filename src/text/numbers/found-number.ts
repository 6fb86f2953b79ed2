// A number found in text: its place, value and kind.

import type { Range } from "../../model/location.ts";

export type NumberKind =
  "cardinal" | "ordinal" | "roman" | "percent" | "currency" | "year" | "time" | "date" | "code";

export interface FoundNumber {
  readonly range: Range;
  /**
   * As read by the conventions of the language; a time as hours and minutes of the day (7:30 p. m. is 1930);
   * `undefined` for dates, and for codes that are not plain numbers.
   */
  readonly value: number | undefined;
  /** Other readings of the same characters: 30.000 may mean 30 or 30000. */
  readonly alternatives: readonly number[];
  readonly kind: NumberKind;
  /** The characters of `range`. */
  readonly written: string;
  /** Written entirely in words: "two", "un", "medio millón". */
  readonly spelled: boolean;
}
