// Brings a database to the schema of this version, whoever else tries at the same time.

import { InputError } from "../../../model/errors.ts";
import { migrations } from "../migrations/index.ts";
import type { Migration } from "../migrations/migration.ts";
import type { Database, Queries } from "./database.ts";
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
  const connection = await database.sql.reserve().catch((error: unknown) => {
    throw storeError(error);
  });
  try {
    await connection`select pg_advisory_lock(${migrationLock})`;
    await connection`create table if not exists migration (
      number int primary key, name text not null, applied timestamptz not null default now()
    )`;
    const before = await schemaOf(connection);
    refuseNewer(before, steps.at(-1)?.number ?? 0);
    const missing = steps.filter(({ number }) => number > before);
    for (const { number, name, sql } of missing) {
      await connection`begin`;
      try {
        await connection.unsafe(sql);
        await connection`insert into migration (number, name) values (${number}, ${name})`;
        await connection`commit`;
      } catch (error) {
        await connection`rollback`;
        throw error;
      }
    }
    return missing.map(({ number }) => number);
  } catch (error) {
    throw storeError(error);
  } finally {
    await connection`select pg_advisory_unlock(${migrationLock})`.catch(() => undefined);
    connection.release();
  }
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
