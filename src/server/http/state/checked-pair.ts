// A pair as it was checked.

import type { Warning } from "../../../model/errors.ts";
import type { Checked } from "../../../session/check/checker.ts";
import type { PlacedBitext } from "../../../session/check/placed-bitext.ts";

export interface CheckedPairOf {
  readonly checked: Checked;
  readonly placed: PlacedBitext;
  readonly warnings: readonly Warning[];
}
