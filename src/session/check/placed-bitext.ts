// A checked bitext and the location of its files.

import type { Bitext } from "../../model/bitext.ts";

export interface PlacedBitext {
  /** Base of the paths in the bitext. */
  readonly folder: string;
  readonly bitext: Bitext;
}
