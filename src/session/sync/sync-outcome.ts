// What `glosa sync` did, or would do, for one memory or glossary.

import { compareText } from "../../strings/compare-text.ts";

export interface SideChanges {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** A unit or row that both sides changed; neither is touched. */
export interface SyncConflict {
  /** The source text of the unit; the concept's id. */
  readonly item: string;
  /** Empty if that side removed it. */
  readonly file: string;
  readonly store: string;
}

export interface SyncOutcome {
  readonly store: string;
  readonly file: string;
  readonly toStore: SideChanges;
  readonly toFile: SideChanges;
  /** In the order of their items, whichever side they were met on. */
  readonly conflicts: readonly SyncConflict[];
  /** Units or concepts that somebody changed in the store meanwhile, left for the next run. */
  readonly late: number;
  /** Whether there was no last state to compare with: then nothing is removed. */
  readonly isFirst: boolean;
}

/** The same conflicts in the same order in each run. */
export function ordered(conflicts: readonly SyncConflict[]): readonly SyncConflict[] {
  return conflicts.toSorted(
    (one, other) =>
      compareText(one.item, other.item) ||
      compareText(one.file, other.file) ||
      compareText(one.store, other.store),
  );
}
