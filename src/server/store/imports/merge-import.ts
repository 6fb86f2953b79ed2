// Makes the units of an import part of the memory, all at once.

import type { SkippedUnits } from "../../../model/store/store-job.ts";
import type { Transaction } from "../database/database.ts";
import { recordEvents } from "../history/record-events.ts";
import type { MemoryRow } from "../memories/memories.ts";
import { attachUnitTable, hasUnitTable, unitTable } from "../memories/unit-table.ts";
import { ElementChanges } from "../units/element-counts.ts";
import { renewElements } from "../units/renew-elements.ts";
import { columnsOf } from "../units/unit-columns.ts";
import { contentOfRow, type UnitRest } from "../units/unit-content.ts";
import { dropStaging, type StagedUnits, type StagingTables } from "./staged-import.ts";

export interface MergeRequest {
  readonly tables: StagingTables;
  readonly staged: StagedUnits;
  /** Held by the transaction. */
  readonly memory: MemoryRow;
  readonly frequent: MemoryRow["frequent"];
  readonly job: { readonly id: string; readonly who: string; readonly path: string };
  readonly skipped: readonly SkippedUnits[];
}

/** The indexes that units have, on the table that will be their partition: PostgreSQL takes them over as they are. */
export async function indexStaging(sql: Transaction, { units }: StagingTables): Promise<void> {
  const table = sql(units);
  await sql`set local maintenance_work_mem = '256MB'`;
  await sql`alter table ${table} add primary key (memory, position)`;
  await sql`alter table ${table} add unique (memory, identity, copy)`;
  await sql`create index on ${table} (memory, revision, position)`;
  await sql`create index on ${table} using gin (source_elements) with (fastupdate = off)`;
  await sql`create index on ${table} using gin (target_elements) with (fastupdate = off)`;
}

/** How many units were added, and how many the memory had before. */
export async function mergeImport(
  sql: Transaction,
  request: MergeRequest,
): Promise<{ readonly added: number; readonly same: number }> {
  const { tables, staged, memory, frequent, job, skipped } = request;
  const revision = memory.revision + 1;
  const changes = new ElementChanges();
  let gone = { units: 0, searched: 0 };
  if (await hasUnitTable(sql, memory.number)) {
    // Units that were there before any word was frequent.
    if (isLarger(frequent, memory.frequent)) await renewElements(sql, memory, frequent, changes);
    gone = await dropKnown(sql, request, changes);
    await sql`
      insert into unit
      select memory, position + ${memory.lastPosition}, ${revision}, identity, copy, source, target,
        source_elements, target_elements, source_words, target_words, source_signature,
        target_signature, source_points, target_points, rest
      from ${sql(tables.units)} order by position`;
  } else if (staged.staged > 0) {
    const table = unitTable(memory.number);
    await sql`alter table ${sql(tables.units)} rename to ${sql(table)}`;
    await attachUnitTable(sql, memory.number, table);
  }
  const added = staged.staged - gone.units;
  const same = staged.same + gone.units;
  if (added > 0) {
    await sql`
      insert into element (memory, kind, hash, second, units)
      select ${memory.number}, kind, hash, second, sum(units) from ${sql(tables.counts)}
      group by kind, hash, second order by kind, hash, second
      on conflict (memory, kind, hash, second) do update set units = element.units + excluded.units`;
    await changes.write(sql, memory.number);
    await sql`
      update memory set revision = ${revision}, units = units + ${added},
        searched = searched + ${staged.searched - gone.searched},
        last_position = last_position + ${staged.staged},
        source_frequent = ${[...frequent.source]}::int[],
        target_frequent = ${[...frequent.target]}::int[]
      where id = ${memory.number}`;
    const after = { job: job.id, path: job.path, added, same, skipped };
    const context = { who: job.who, memory: memory.number, revision };
    await recordEvents(sql, context, [{ what: "units-imported", after }]);
  }
  await dropStaging(sql, tables);
  return { added, same };
}

/** What others have added since it was staged. */
async function dropKnown(
  sql: Transaction,
  { tables, memory, frequent }: MergeRequest,
  changes: ElementChanges,
): Promise<{ readonly units: number; readonly searched: number }> {
  const rows = await sql<{ source: string; target: string; rest: UnitRest }[]>`
    delete from ${sql(tables.units)} staged using unit
    where unit.memory = ${memory.number} and unit.identity = staged.identity
      and unit.copy = staged.copy
    returning staged.source, staged.target, staged.rest`;
  let searched = 0;
  for (const { source, target, rest } of rows) {
    const { languages } = memory;
    const { columns, counted } = columnsOf(contentOfRow(source, target, rest), {
      languages,
      frequent,
    });
    changes.add(counted, -1);
    if (columns.source_elements !== null) searched += 1;
  }
  return { units: rows.length, searched };
}

function isLarger(one: MemoryRow["frequent"], other: MemoryRow["frequent"]): boolean {
  return one.source.size > other.source.size || one.target.size > other.target.size;
}
