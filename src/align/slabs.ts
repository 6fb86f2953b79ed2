// The band cut into runs of rows, so that what is known of each of its beads need only be held for one run at a time.

import type { Band } from "./band.ts";
import { beadHeights } from "./bead.ts";

export interface Slab {
  readonly index: number;
  /** The first row that beads of the slab may begin in; its cells are held too. */
  readonly lead: number;
  /** Rows from .. to, half-open, are the slab's own. */
  readonly from: number;
  readonly to: number;
  /** The cell of the band where `lead` begins, and those from there to the end of the slab. */
  readonly start: number;
  readonly cells: number;
}

/** Cells of a slab: 80 MB of beads. The tables of all ordinary articles are one slab. */
const cellsPerSlab = 1_000_000;
const tallestBead = Math.max(...beadHeights);

/** In order, every row in one slab. A row with more cells than a slab should have is a slab of its own. */
export function slabsOf(band: Band): readonly Slab[] {
  const slabs: Slab[] = [];
  const rows = band.low.length;
  for (let from = 0; from < rows;) {
    let to = from + 1;
    while (to < rows && cellsBetween(band, from, to + 1) <= cellsPerSlab) to++;
    const lead = Math.max(0, from - tallestBead);
    const start = band.offset[lead] ?? 0;
    slabs.push({
      index: slabs.length,
      lead,
      from,
      to,
      start,
      cells: cellsBetween(band, lead, to),
    });
    from = to;
  }
  return slabs;
}

/** What the next slab must know of this one: the values of the rows that its beads may begin in. */
export function tailOf(values: Float64Array, slab: Slab, band: Band): Float64Array {
  const lead = Math.max(0, slab.to - tallestBead);
  return values.slice((band.offset[lead] ?? 0) - slab.start);
}

function cellsBetween(band: Band, from: number, to: number): number {
  return (band.offset[to] ?? 0) - (band.offset[from] ?? 0);
}
