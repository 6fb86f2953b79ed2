// The table of the units of one memory: a partition, made when it is first needed.

import type { Transaction } from "../database/database.ts";

export function unitTable(memory: number): string {
  return `unit_${memory}`;
}

/** Makes it where there is none. The caller holds the row of the memory. */
export async function ensureUnitTable(sql: Transaction, memory: number): Promise<void> {
  if (await hasUnitTable(sql, memory)) return;
  const table = unitTable(memory);
  await makeUnitTable(sql, memory, table);
  await attachUnitTable(sql, memory, table);
}

export async function hasUnitTable(sql: Transaction, memory: number): Promise<boolean> {
  // Not to_regclass: it may answer from a cache that does not know yet what others made while this one stood in line.
  const rows = await sql`
    select from pg_class
    where relname = ${unitTable(memory)} and relnamespace = current_schema()::regnamespace`;
  return rows.length > 0;
}

/** A table like that of all units, for one memory, without indexes: as a partition it gets them, or has equal ones already. */
export async function makeUnitTable(
  sql: Transaction,
  memory: number,
  table: string,
): Promise<void> {
  // The check spares PostgreSQL from reading all rows when the table becomes a partition. A name and a number of ours,
  // since definitions take no parameters.
  await sql.unsafe(
    `create table "${table}" (like unit including defaults, check (memory = ${memory}))`,
  );
}

/** Makes it part of the whole; readers and writers of other memories go on meanwhile. */
export async function attachUnitTable(
  sql: Transaction,
  memory: number,
  table: string,
): Promise<void> {
  await sql.unsafe(`alter table unit attach partition "${table}" for values in (${memory})`);
}
