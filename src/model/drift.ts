// Something said in several ways across the documents of a run.

import type { Place } from "./location.ts";

/** Where a rendering stands, with its sentence and that of the source. */
export interface DriftSpot extends Place {
  readonly sentence: string;
  readonly sourceSentence: string;
}

export interface PlacedDrift {
  /** In the source, in its most frequent spelling. */
  readonly surface: string;
  /** Id of the glossary concept; omitted for a phrase that no concept covers. */
  readonly concept?: string;
  /** Two or more: those that the glossary approves first, and of each kind the most frequent. */
  readonly renderings: readonly {
    readonly text: string;
    readonly uses: number;
    readonly places: readonly DriftSpot[];
  }[];
}
