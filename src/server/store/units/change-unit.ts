// Changes and removes units of the store, for those who have seen what they change.

import type { StoredUnit, UnitContent } from "../../../model/store/stored-unit.ts";
import type { Database, Transaction } from "../database/database.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { recordEvents } from "../history/record-events.ts";
import { holdMemory, type MemoryRow } from "../memories/memories.ts";
import { ElementChanges } from "./element-counts.ts";
import { etagOf, findUnit } from "./stored-units.ts";
import { columnsOf } from "./unit-columns.ts";
import { withoutPlaces } from "./unit-content.ts";

export interface UnitRequest {
  /** Names of the memory and of the unit. */
  readonly memory: string;
  readonly id: string;
  /** That the caller has seen. */
  readonly etag: string;
  readonly who: string;
}

export type StoreChange =
  | { readonly kind: "done"; readonly unit: StoredUnit }
  | { readonly kind: "unknown" }
  /** Somebody else has changed it since. */
  | { readonly kind: "changed"; readonly current: StoredUnit }
  /** Its texts would be those of another unit. */
  | { readonly kind: "twin"; readonly current: StoredUnit };

/** The unit keeps its id and position. What is equal to what is there changes nothing. */
export function changeUnit(
  database: Database,
  request: UnitRequest,
  content: UnitContent,
): Promise<StoreChange> {
  return inTransaction(database, async (sql) => {
    const seen = await seenUnit(sql, request);
    if (seen.kind !== "seen") return seen;
    const { row, unit } = seen;
    const before = columnsOf(unit.unit, row);
    const after = columnsOf(content, row);
    const { columns } = after;
    if (columns.identity === before.columns.identity) {
      if (columns.rest === before.columns.rest) return { kind: "done", unit };
    } else {
      const [twin] = await sql<{ position: number }[]>`
        select position from unit
        where memory = ${row.number} and identity = ${columns.identity} limit 1`;
      const current = twin && (await findUnit(sql, row.number, String(twin.position)));
      if (current !== undefined) return { kind: "twin", current };
    }
    const revision = row.revision + 1;
    // A copy of a unit that stays one keeps its number.
    const copy = columns.identity === before.columns.identity ? sql`copy` : sql`0`;
    await sql`
      update unit set revision = ${revision}, identity = ${columns.identity}, copy = ${copy},
        source = ${columns.source}, target = ${columns.target},
        source_elements = ${copied(columns.source_elements)}::int[],
        target_elements = ${copied(columns.target_elements)}::int[],
        source_words = ${columns.source_words}, target_words = ${columns.target_words},
        source_signature = ${columns.source_signature}::bigint,
        target_signature = ${columns.target_signature}::bigint,
        source_points = ${columns.source_points}, target_points = ${columns.target_points},
        rest = ${columns.rest}::text::json
      where memory = ${row.number} and position = ${unit.position}`;
    const changes = new ElementChanges();
    changes.add(before.counted, -1);
    changes.add(after.counted, 1);
    await changes.write(sql, row.number);
    const searched = countOf(columns.source_elements) - countOf(before.columns.source_elements);
    await sql`
      update memory set revision = ${revision}, searched = searched + ${searched}
      where id = ${row.number}`;
    const event = {
      what: "unit-changed",
      item: request.id,
      before: unit.unit,
      after: withoutPlaces(content),
    } as const;
    await recordEvents(sql, { who: request.who, memory: row.number, revision }, [event]);
    const etag = etagOf(unit.position, revision);
    return { kind: "done", unit: { ...unit, revision, etag, unit: event.after } };
  });
}

/** What is removed stays in the history. */
export function removeUnit(database: Database, request: UnitRequest): Promise<StoreChange> {
  return inTransaction(database, async (sql) => {
    const seen = await seenUnit(sql, request);
    if (seen.kind !== "seen") return seen;
    const { row, unit } = seen;
    const { columns, counted } = columnsOf(unit.unit, row);
    const revision = row.revision + 1;
    await sql`delete from unit where memory = ${row.number} and position = ${unit.position}`;
    const changes = new ElementChanges();
    changes.add(counted, -1);
    await changes.write(sql, row.number);
    await sql`
      update memory set revision = ${revision}, units = units - 1,
        searched = searched - ${countOf(columns.source_elements)}
      where id = ${row.number}`;
    await recordEvents(sql, { who: request.who, memory: row.number, revision }, [
      { what: "unit-removed", item: request.id, before: unit.unit },
    ]);
    return { kind: "done", unit: { ...unit, revision } };
  });
}

type SeenUnit =
  | { readonly kind: "seen"; readonly row: MemoryRow; readonly unit: StoredUnit }
  | Exclude<StoreChange, { kind: "done" } | { kind: "twin" }>;

async function seenUnit(sql: Transaction, request: UnitRequest): Promise<SeenUnit> {
  const row = await holdMemory(sql, request.memory);
  const unit = await findUnit(sql, row.number, request.id);
  if (unit === undefined) return { kind: "unknown" };
  if (unit.etag !== request.etag) return { kind: "changed", current: unit };
  return { kind: "seen", row, unit };
}

function countOf(elements: readonly number[] | null): number {
  return elements === null ? 0 : 1;
}

function copied(elements: readonly number[] | null): number[] | null {
  return elements === null ? null : [...elements];
}
