// A number found in text: where, what it is worth, what kind it is.

import type { Range } from "../../model/location.ts";

export type NumberKind =
  "cardinal" | "ordinal" | "roman" | "percent" | "currency" | "year" | "time" | "date" | "code";

export interface FoundNumber {
  readonly range: Range;
  /**
   * As the conventions of the language read it; a time as hours and minutes of the day (7:30 p. m. is 1930);
   * `undefined` for dates, and for codes that are no plain number.
   */
  readonly value: number | undefined;
  /** What else the same characters may mean: 30.000 is 30 for one reader and 30000 for another. */
  readonly alternatives: readonly number[];
  readonly kind: NumberKind;
  /** The characters of `range`. */
  readonly written: string;
  /** Written in words alone: "two", "un", "medio millón". */
  readonly spelled: boolean;
}
