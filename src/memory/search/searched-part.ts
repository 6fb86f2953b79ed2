// What a search asks of the parts of a memory and of their indexes, wherever the units are.

import type { SegmentIndex } from "../index/segment-index.ts";
import type { UnitRecord } from "../index/unit-record.ts";
import type { IndexedRuns } from "./indexed-runs.ts";
import type { UnitFinder } from "./unit-finder.ts";

export interface SearchedPart {
  readonly path: string;
  /** Percentage points deducted from its matches. */
  readonly penalty: number;
  /** The units at these positions, in the order of the positions given; `undefined` for one that is there no more. */
  readAll(positions: readonly number[]): Promise<readonly (UnitRecord | undefined)[]>;
  /** The unit before (-1) or after (1) the one at the position; `undefined` at the ends. */
  beside(position: number, step: -1 | 1): Promise<UnitRecord | undefined>;
}

/** An index of one side of one or more parts. */
export interface SearchedIndex {
  readonly index: SegmentIndex;
  /** What its units belong to. */
  readonly runs: IndexedRuns;
  readonly finder: UnitFinder;
}

/** A unit by the number of its part, and its position there. */
export interface PlaceInPart {
  readonly part: number;
  readonly position: number;
}

export interface ReadUnit<Place extends PlaceInPart> {
  readonly place: Place;
  readonly part: SearchedPart;
  readonly record: UnitRecord;
}

/** The units at the places, in their order: each part is asked once. */
export async function readPlaces<Place extends PlaceInPart>(
  parts: readonly SearchedPart[],
  places: readonly Place[],
): Promise<readonly ReadUnit<Place>[]> {
  const positions = new Map<number, number[]>();
  for (const { part, position } of places) {
    const known = positions.get(part);
    if (known === undefined) positions.set(part, [position]);
    else known.push(position);
  }
  const records = new Map<number, Iterator<UnitRecord | undefined>>();
  for (const [number, wanted] of positions) {
    const read = await parts[number]?.readAll(wanted);
    if (read !== undefined) records.set(number, read[Symbol.iterator]());
  }
  return places.flatMap((place) => {
    const part = parts[place.part];
    const next = records.get(place.part)?.next();
    const record = next?.done === true ? undefined : next?.value;
    return part === undefined || record === undefined ? [] : [{ place, part, record }];
  });
}
