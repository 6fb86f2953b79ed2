// Reads the units of a memory, page by page: all of them, or what has changed since a revision.

import type { RemovedUnit, StoredUnit, UnitsPage } from "../../../model/store/stored-unit.ts";
import type { Database } from "../database/database.ts";
import { storeError } from "../database/store-error.ts";
import { findMemory } from "../memories/memories.ts";
import { positionOfId, storedUnit, type UnitRow } from "./stored-units.ts";

export interface UnitsRequest {
  readonly memory: string;
  /** `next` of the page before. */
  readonly after?: string;
  /** Most units; 1,000 by default, and at most. */
  readonly limit?: number;
  /** A revision: only what has changed after it, and what was removed. */
  readonly changedSince?: number;
}

const mostUnits = 1000;

/** In the order of positions; what has changed, in the order of the changes. Throws `InputError` `storeMemoryUnknown`. */
export async function readUnits(database: Database, request: UnitsRequest): Promise<UnitsPage> {
  const limit = Math.max(1, Math.min(mostUnits, request.limit ?? mostUnits));
  // The revision first: what changes meanwhile is asked for again, and nothing is missed.
  const { number, revision } = await findMemory(database.sql, request.memory);
  try {
    return request.changedSince === undefined
      ? await pageOf(database, { number, revision, limit, after: request.after })
      : await changesOf(database, { ...request, number, revision, limit });
  } catch (error) {
    throw storeError(error);
  }
}

interface Page {
  readonly number: number;
  readonly revision: number;
  readonly limit: number;
  readonly after?: string | undefined;
}

async function pageOf(
  { sql }: Database,
  { number, revision, limit, after = "" }: Page,
): Promise<UnitsPage> {
  const rows = await sql<UnitRow[]>`
    select position, revision, source, target, rest from unit
    where memory = ${number} and position > ${positionOfId(after)}
    order by position limit ${limit}`;
  const last = rows.at(-1)?.position;
  const next = rows.length < limit || last === undefined ? null : String(last);
  return { units: rows.map(storedUnit), next, revision };
}

// A cursor is a revision and a position in it.
async function changesOf(
  { sql }: Database,
  { number, revision, limit, after = "", changedSince = 0 }: Page & { changedSince?: number },
): Promise<UnitsPage> {
  const [, from = String(changedSince), position = "9007199254740991"] =
    /^(\d{1,15})\.(\d{1,15})$/u.exec(after) ?? [];
  const cursor = sql`(${from}::bigint, ${position}::bigint)`;
  const changed = await sql<UnitRow[]>`
    select position, revision, source, target, rest from unit
    where memory = ${number} and (revision, position) > ${cursor}
    order by revision, position limit ${limit}`;
  const removed = await sql<{ item: string; revision: number }[]>`
    select item, revision from event
    where memory = ${number} and what = 'unit-removed' and (revision, item::bigint) > ${cursor}
    order by revision, item::bigint limit ${limit}`;
  const all: readonly { readonly position: number; readonly unit: StoredUnit | RemovedUnit }[] = [
    ...changed.map((row) => ({ position: row.position, unit: storedUnit(row) })),
    ...removed.map(({ item, revision }) => ({
      position: Number(item),
      unit: { id: item, removed: true as const, revision },
    })),
  ];
  const page = all
    .toSorted((a, b) => a.unit.revision - b.unit.revision || a.position - b.position)
    .slice(0, limit);
  const last = page.at(-1);
  const next =
    page.length < limit || last === undefined ? null : `${last.unit.revision}.${last.position}`;
  return { units: page.map(({ unit }) => unit), next, revision };
}
