// What the TMX reader mends: as every reader does, and dates.

import { ReadingWarnings, type PointSource } from "../reading-warnings.ts";
import { mendDate } from "../mend-date.ts";

export class TmxWarnings extends ReadingWarnings {
  /** The date in the form of TMX, or as written where it cannot be understood. */
  date(written: string, point: PointSource): string {
    const mended = mendDate(written);
    if (mended === undefined) this.once("dateUnknown", { written }, point, "");
    else if (mended !== written) this.once("dateMended", { written, mended }, point, "");
    return mended ?? written;
  }
}
