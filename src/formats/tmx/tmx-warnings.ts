// What the TMX reader mends: as every reader does, and dates.

import { mendDate } from "../mend-date.ts";
import { ReadingWarnings, type PointSource } from "../reading-warnings.ts";

export class TmxWarnings extends ReadingWarnings {
  /** Units of one session of work mostly have one date. */
  #lastDate = { written: "", read: "" };

  /** The date in TMX form, or as written if it cannot be understood. */
  date(written: string, point: PointSource): string {
    if (written === this.#lastDate.written) return this.#lastDate.read;
    const mended = mendDate(written);
    if (mended === undefined) this.once("dateUnknown", { written }, point, "");
    else if (mended !== written) this.once("dateMended", { written, mended }, point, "");
    const read = mended ?? written;
    this.#lastDate = { written, read };
    return read;
  }
}
