// A unit of a memory of the team store, as its routes tell it.

import type { TranslationUnit } from "../unit.ts";

/** A unit without its place in a file, which a store does not have. */
export type UnitContent = Omit<TranslationUnit, "location">;

export interface StoredUnit {
  /** Unique in its memory, and never given again. */
  readonly id: string;
  /** Ascending in the order of the memory: of additions, and of the file within an import. Not without gaps. */
  readonly position: number;
  /** The revision of the memory in which it last changed. */
  readonly revision: number;
  /** For `If-Match`: changes whenever the unit does. */
  readonly etag: string;
  readonly unit: UnitContent;
}

/** In place of a unit that is no longer there, for who asks what has changed. */
export interface RemovedUnit {
  readonly id: string;
  readonly removed: true;
  readonly revision: number;
}

/** Of `GET /v1/memories/:id/units`. */
export interface UnitsPage {
  readonly units: readonly (StoredUnit | RemovedUnit)[];
  /** For `after`; `null` after the last page. */
  readonly next: string | null;
  /** Of the memory when the page was read. */
  readonly revision: number;
}

/** Of `POST /v1/memories/:id/units`. */
export interface AddedToStore {
  readonly added: number;
  /** Units that were there before: the same texts and languages. */
  readonly same: number;
  /** Of each unit given, in the order given. */
  readonly units: readonly { readonly id: string; readonly etag: string }[];
}
