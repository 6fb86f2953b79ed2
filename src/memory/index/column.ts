// A column of an index: numbers read by position, in memory or from a file on demand.

export interface NumberColumn {
  /** Numbers in it. */
  readonly length: number;
  /** Holds what `at` was last asked for. */
  readonly array: Uint32Array;
  /** Makes `from` (inclusive) to `to` (exclusive) readable; returns where in `array` they start. */
  at(from: number, to: number): number;
}

/** A column that is in memory as a whole. */
export class HeldColumn implements NumberColumn {
  readonly array: Uint32Array;
  readonly length: number;

  constructor(array: Uint32Array) {
    this.array = array;
    this.length = array.length;
  }

  at(from: number): number {
    return from;
  }
}

/** One number of a column. */
export function numberAt(column: NumberColumn, place: number): number {
  const at = column.at(place, place + 1);
  return column.array[at] ?? 0;
}
