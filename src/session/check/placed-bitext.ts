// A checked bitext, and where its files are.

import type { Bitext } from "../../model/bitext.ts";

export interface PlacedBitext {
  /** What the paths of the bitext are relative to. */
  readonly folder: string;
  readonly bitext: Bitext;
}
