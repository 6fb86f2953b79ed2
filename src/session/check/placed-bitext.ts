// A checked bitext and the location of its files.

import type { Bitext } from "../../model/bitext.ts";

export interface PlacedBitext {
  /** Base of the paths in the bitext. */
  readonly folder: string;
  /** Without its text and units if the file was read in windows. */
  readonly bitext: Bitext;
  /** The words of the translations, if the file was too large to be held. */
  readonly words?: number;
  /** Of everything that it was made from; not set where nothing is kept of it. */
  readonly imprint?: string | undefined;
}
