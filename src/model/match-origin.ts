// Where a unit of a memory is from.

import type { LanguageTag } from "./language.ts";
import type { Location } from "./location.ts";

export interface MatchOrigin {
  /** The unit in its file; line and column are 0 if the format has none. */
  readonly location: Location;
  /** As in TMX (`20260102T030405Z`); empty if unknown. */
  readonly date: string;
  readonly author: string;
  readonly id: string;
  /** The article that the unit was aligned from, if known. */
  readonly document: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  /** Percentage points taken off because of the file. */
  readonly penalty: number;
  /** Further units with the same two texts. */
  readonly repeated: number;
}
