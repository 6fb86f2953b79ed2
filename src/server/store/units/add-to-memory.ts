// Adds units to a memory of the store: none that is there becomes two, whoever adds it at the same time.

import type { AddedToStore, UnitContent } from "../../../model/store/stored-unit.ts";
import type { Database, Transaction } from "../database/database.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { recordEvents } from "../history/record-events.ts";
import { requestJob } from "../jobs/jobs.ts";
import { holdMemory, type MemoryRow } from "../memories/memories.ts";
import { ensureUnitTable } from "../memories/unit-table.ts";
import { ElementChanges } from "./element-counts.ts";
import { etagOf } from "./stored-units.ts";
import { columnsOf, type ColumnedUnit, type UnitColumns } from "./unit-columns.ts";
import { withoutPlaces } from "./unit-content.ts";

/** In a memory of so many units, words that are frequent find too many of them. */
export const unitsWithoutFrequent = 20_000;

interface PlacedUnit {
  readonly position: number;
  readonly revision: number;
}

/**
 * All of them or none, as one revision; nothing changes where all are there already. Units with the same languages and texts,
 * codes included, are the same. Throws `InputError` `storeMemoryUnknown`, `unitUnwritable`.
 */
export function addToMemory(
  database: Database,
  memory: string,
  units: readonly UnitContent[],
  who: string,
): Promise<AddedToStore> {
  return inTransaction(database, async (sql) => {
    const row = await holdMemory(sql, memory);
    const columned = units.map((unit) => columnsOf(unit, row));
    const known = await knownUnits(sql, row.number, columned);
    const revision = row.revision + 1;
    const added: { readonly unit: UnitContent; readonly row: PlacedUnit & UnitColumns }[] = [];
    const changes = new ElementChanges();
    let searched = 0;
    for (const [at, { columns, counted }] of columned.entries()) {
      const unit = units[at];
      if (unit === undefined || known.has(columns.identity)) continue;
      const position = row.lastPosition + added.length + 1;
      known.set(columns.identity, { position, revision });
      added.push({ unit, row: { ...columns, position, revision } });
      changes.add(counted, 1);
      if (columns.source_elements !== null) searched += 1;
    }
    if (added.length > 0) {
      await ensureUnitTable(sql, row.number);
      const rows = added.map(({ row }) => row);
      await insertUnits(sql, row.number, rows);
      await changes.write(sql, row.number);
      await recordEvents(
        sql,
        { who, memory: row.number, revision },
        added.map(({ unit, row: { position } }) => ({
          what: "unit-added",
          item: String(position),
          after: withoutPlaces(unit),
        })),
      );
      await grow(sql, row, { revision, units: added.length, searched });
      // An import finds out by itself; a memory that grows by additions alone has to be told once.
      if (row.frequent.source.size === 0 && row.searched + searched >= unitsWithoutFrequent)
        await requestJob(sql, "renew-elements", row.number);
    }
    return {
      added: added.length,
      same: units.length - added.length,
      units: columned.map(({ columns }) => {
        const { position, revision } = known.get(columns.identity) ?? { position: 0, revision: 0 };
        return { id: String(position), etag: etagOf(position, revision) };
      }),
    };
  });
}

// An import keeps a unit as often as the file has it; the first of them is the unit.
async function knownUnits(
  sql: Transaction,
  memory: number,
  columned: readonly ColumnedUnit[],
): Promise<Map<string, PlacedUnit>> {
  const identities = columned.map(({ columns }) => columns.identity);
  const rows = await sql<(PlacedUnit & { readonly identity: string })[]>`
    select distinct on (identity) identity, position, revision from unit
    where memory = ${memory} and identity = any(${identities}::uuid[])
    order by identity, copy`;
  return new Map(rows.map(({ identity, ...unit }) => [identity, unit]));
}

export async function insertUnits(
  sql: Transaction,
  memory: number,
  rows: readonly (PlacedUnit & UnitColumns & { readonly copy?: number })[],
): Promise<void> {
  // The rest is JSON already, and stays as it is written.
  const written = rows.map(
    ({ rest, ...row }) => `${JSON.stringify(row).slice(0, -1)},"rest":${rest}}`,
  );
  await sql`
    insert into unit (memory, position, revision, identity, copy, source, target, source_elements,
      target_elements, source_words, target_words, source_signature, target_signature,
      source_points, target_points, rest)
    select ${memory}, position, revision, identity, coalesce(copy, 0), source, target, source_elements,
      target_elements, source_words, target_words, source_signature, target_signature,
      source_points, target_points, rest
    from json_to_recordset(${`[${written.join(",")}]`}::text::json) as unit (
      position bigint, revision bigint, identity uuid, copy int, source text, target text,
      source_elements int[], target_elements int[], source_words int, target_words int,
      source_signature bigint, target_signature bigint, source_points smallint,
      target_points smallint, rest json)`;
}

async function grow(
  sql: Transaction,
  { number }: MemoryRow,
  more: { readonly revision: number; readonly units: number; readonly searched: number },
): Promise<void> {
  await sql`
    update memory set revision = ${more.revision}, units = units + ${more.units},
      searched = searched + ${more.searched}, last_position = last_position + ${more.units}
    where id = ${number}`;
}
