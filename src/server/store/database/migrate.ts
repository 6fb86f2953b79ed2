// Brings a database to the schema of this version, whoever else tries at the same time.

import { InputError } from "../../../model/errors.ts";
import { migrations } from "../migrations/index.ts";
import type { Migration } from "../migrations/migration.ts";
import type { Database, Queries } from "./database.ts";
import { inTransaction } from "./in-transaction.ts";
import { storeError } from "./store-error.ts";

/** The schema that this version works with. */
export const currentSchema: number = migrations.at(-1)?.number ?? 0;

// "glosa" in ASCII: an advisory lock is a number that programs agree on.
const migrationLock = 0x676c6f7361;

/**
 * Applies the steps that are missing, each in a transaction of its own: one that is broken off leaves nothing behind, and
 * the next call goes on from there. Returns their numbers. Throws `InputError` `schemaNewer` for a database that a later version
 * has brought further.
 */
export async function migrate(
  database: Database,
  steps: readonly Migration[] = migrations,
): Promise<readonly number[]> {
  const done: number[] = [];
  for (const step of steps)
    if (await applied(database, step, steps.at(-1)?.number ?? 0)) done.push(step.number);
  return done;
}

/** Whether it was missing. */
function applied(database: Database, step: Migration, newest: number): Promise<boolean> {
  return inTransaction(database, async (sql) => {
    await sql`select pg_advisory_xact_lock(${migrationLock})`;
    await sql`create table if not exists migration (
      number int primary key, name text not null, applied timestamptz not null default now()
    )`;
    const before = await schemaOf(sql);
    refuseNewer(before, newest);
    if (step.number <= before) return false;
    await sql.unsafe(step.sql);
    await sql`insert into migration (number, name) values (${step.number}, ${step.name})`;
    return true;
  });
}

/** Throws `InputError` `databaseNotMigrated` or `schemaNewer` unless the schema is the one of this version. */
export async function checkSchema({ sql }: Database): Promise<void> {
  try {
    const version = await schemaOf(sql);
    refuseNewer(version, currentSchema);
    if (version < currentSchema)
      throw new InputError("schemaOlder", { data: { version, wanted: currentSchema } });
  } catch (error) {
    throw storeError(error);
  }
}

async function schemaOf(sql: Queries): Promise<number> {
  const [row] = await sql<{ number: number | null }[]>`select max(number) number from migration`;
  return row?.number ?? 0;
}

function refuseNewer(version: number, known: number): void {
  if (version > known) throw new InputError("schemaNewer", { data: { version, wanted: known } });
}
