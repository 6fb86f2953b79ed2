// The unit that stands at an offset of a file, and from its text back to the file.

import { rangeInFile, wholeOrigin } from "../../check/places.ts";
import type { Bitext, BitextSide, BitextUnit, LocatedText } from "../../model/bitext.ts";
import type { Range } from "../../model/location.ts";

export type SideName = "source" | "target";

export interface UnitPlace {
  readonly unit: BitextUnit;
  readonly side: SideName;
  /** The text of that side. */
  readonly text: LocatedText;
  /** In the text; the start of the next piece where the offset is on markup. */
  readonly offset: number;
}

/** In a bilingual file both sides have one path; the translation is looked at first, as it is what people write. */
export function unitAt(
  bitext: Bitext,
  path: BitextSide["path"],
  offset: number,
): UnitPlace | undefined {
  for (const side of ["target", "source"] as const) {
    if (bitext[side].path !== path) continue;
    for (const unit of bitext.units) {
      const text = unit[side];
      const whole = text && wholeOrigin(text);
      if (text === undefined || whole === undefined) continue;
      if (offset >= whole.start && offset <= whole.end)
        return { unit, side, text, offset: offsetInText(text, offset) };
    }
  }
  return undefined;
}

/** The range of a whole side of a unit, or of a part of its text, in its file; `undefined` for text that is in none. */
export function rangeOfUnit(unit: BitextUnit, side: SideName, part?: Range): Range | undefined {
  const text = unit[side];
  if (text === undefined) return undefined;
  return part === undefined ? wholeOrigin(text) : rangeInFile(text, part);
}

function offsetInText({ pieces, text }: LocatedText, offset: number): number {
  for (const { start, length, origin, originLength } of pieces) {
    if (offset < origin) return start;
    if (offset > origin + originLength) continue;
    return start + Math.min(offset - origin, length);
  }
  return text.length;
}

/** The unit of the translation in which something is written at the offset: the one there, or the last before it. */
export function unitNear(bitext: Bitext, offset: number): BitextUnit | undefined {
  const here = unitAt(bitext, bitext.target.path, offset);
  if (here?.side === "target") return here.unit;
  let nearest: BitextUnit | undefined;
  let end = -1;
  for (const unit of bitext.units) {
    const whole = unit.target && wholeOrigin(unit.target);
    if (whole === undefined || whole.end > offset || whole.end < end) continue;
    nearest = unit;
    ({ end } = whole);
  }
  return nearest;
}
