// What the doctor finds wrong with a file, and the log that keeps a bounded number of places of each kind.

import type { Level, MessageData } from "../model/finding.ts";

/** Where a defect is, 1-based. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A kind of defect. Its sentence is `doctor.defects.<id>` in messages/. */
export interface DefectKind {
  readonly id: string;
  /** error: some tool refuses the file; warning: something is silently lost or changed; note: only strict tools mind. */
  readonly level: Level;
}

/** All defects of one kind in one file. */
export interface Defect {
  readonly kind: DefectKind;
  readonly count: number;
  /** Of the first. */
  readonly data: MessageData;
  /** In file order, at most `maximumPlaces`; empty for defects of the file as a whole. */
  readonly places: readonly Point[];
}

/** A unit, or part of one, missing from the fixed copy. Its sentence is `doctor.losses.<id>`. */
export interface Loss {
  readonly id: string;
  readonly data: MessageData;
  readonly point: Point;
}

export const maximumPlaces = 100;

export type ReportDefect = (id: string, point: Point | undefined, data?: MessageData) => void;

interface Tally {
  readonly kind: DefectKind;
  readonly data: MessageData;
  readonly places: Point[];
  count: number;
}

/** Keeps memory bounded: a file of a million units may have a million of the same defect. */
export class DefectLog {
  readonly #tallies = new Map<string, Tally>();
  readonly #kinds: ReadonlyMap<string, DefectKind>;

  constructor(kinds: readonly DefectKind[]) {
    this.#kinds = new Map(kinds.map((kind) => [kind.id, kind]));
  }

  readonly report: ReportDefect = (id, point, data = {}) => {
    let tally = this.#tallies.get(id);
    if (tally === undefined) {
      const kind = this.#kinds.get(id);
      if (kind === undefined) throw new Error(`no kind of defect "${id}"`);
      tally = { kind, data, places: [], count: 0 };
      this.#tallies.set(id, tally);
    }
    tally.count += 1;
    if (point !== undefined && tally.places.length < maximumPlaces) tally.places.push(point);
  };

  /** By the first place of each kind; defects of the file as a whole come first. */
  defects(): readonly Defect[] {
    return [...this.#tallies.values()]
      .map(({ kind, count, data, places }) => ({ kind, count, data, places }))
      .sort((left, right) => comparePlaces(left.places[0], right.places[0]));
  }
}

function comparePlaces(left: Point | undefined, right: Point | undefined): number {
  return (left?.line ?? 0) - (right?.line ?? 0) || (left?.column ?? 0) - (right?.column ?? 0);
}
