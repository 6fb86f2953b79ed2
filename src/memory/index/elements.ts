// The tokens of an index while it is built, unit by unit.

import { numberVariant, variantBits } from "./scan-words.ts";
import { lengthWidth } from "./segment-index.ts";

/** The words of the units in turn, all numbers as one word. */
export class Elements {
  readonly tokens: Uint32Array;
  readonly lengths: Uint32Array;
  readonly longest: number;
  readonly number: number;

  constructor(tokens: Uint32Array, lengths: Uint32Array, longest: number, number: number) {
    this.tokens = tokens;
    this.lengths = lengths;
    this.longest = longest;
    this.number = number;
  }

  at(place: number): number {
    const token = this.tokens[place] ?? 0;
    return (token & numberVariant) === 0 ? token >>> variantBits : this.number;
  }

  /** Calls back for each unit with the places of its tokens. */
  forEachUnit(visit: (unit: number, from: number, to: number) => void): void {
    for (let length = 0; length <= this.longest; length++) {
      const last = this.lengths[(length + 1) * lengthWidth] ?? 0;
      let from = this.lengths[length * lengthWidth + 1] ?? 0;
      for (let unit = this.lengths[length * lengthWidth] ?? 0; unit < last; unit++) {
        visit(unit, from, from + length);
        from += length;
      }
    }
  }
}
