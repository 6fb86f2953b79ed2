// The connection to PostgreSQL: everything that the store asks goes through its tagged SQL, values as parameters alone.

import postgres from "postgres";
import { InputError } from "../../../model/errors.ts";
import { storeError } from "./store-error.ts";

/** Numbers of 64 bits arrive as numbers: ids, positions and revisions stay far below 2^53. */
export type Sql = postgres.Sql<{ readonly int8: number }>;
export type Transaction = postgres.TransactionSql<{ readonly int8: number }>;
/** A piece of a statement. */
export type Fragment = postgres.PendingQuery<postgres.Row[]>;
/** The database itself, or a transaction of it. */
export type Queries = Sql | Transaction;

export interface Database {
  readonly sql: Sql;
  /** Waits for what is running, five seconds at most. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Most connections at a time; 10 by default. */
  readonly connections?: number;
}

/** A folder with a socket, or an address `postgres://user:password@host:port/name`. */
export type DatabaseAddress = string | { readonly socketFolder: string; readonly name: string };

const connectSeconds = 10;
const oldestServer = 15;

/** Opens no connection until something is asked. */
export function openDatabase(
  address: DatabaseAddress,
  { connections = 10 }: DatabaseOptions = {},
): Database {
  const options: postgres.Options<{ readonly int8: postgres.PostgresType<number> }> = {
    max: connections,
    connect_timeout: connectSeconds,
    // Notices are for who types SQL.
    onnotice: () => undefined,
    types: { int8: { to: 20, from: [20], serialize: String, parse: Number } },
    connection: {
      application_name: "glosa",
      // How many units have an element is known only with the element, so a plan for all of them fits none.
      plan_cache_mode: "force_custom_plan",
      // Compiling a plan takes longer than any question of ours.
      jit: "off",
      // How many units have one of many rare elements is guessed far too high, and the whole memory read instead of a hundred
      // units; what an index cannot find is read whole all the same.
      enable_seqscan: "off",
      // A bitmap of the units with a frequent word fits.
      work_mem: "32MB",
      // Of disks that do not turn.
      random_page_cost: "1.1",
    },
  };
  const sql: Sql =
    typeof address === "string"
      ? postgres(address, options)
      : postgres({
          ...options,
          host: address.socketFolder,
          database: address.name,
          username: embeddedUser,
        });
  return { sql, close: () => sql.end({ timeout: 5 }) };
}

/** Who owns the database that glosa starts itself. */
export const embeddedUser = "glosa";

/**
 * Throws `InputError` `databaseDown` where nothing answers, `databaseTooOld` before PostgreSQL 15, which the filters of a
 * question are written for, and what `storeError` tells.
 */
export async function checkServer({ sql }: Database): Promise<void> {
  try {
    const [row] = await sql<
      { version: string }[]
    >`select current_setting('server_version') version`;
    const version = row?.version ?? "";
    if (Number.parseInt(version, 10) < oldestServer) throw tooOld(version);
  } catch (error) {
    throw storeError(error);
  }
}

function tooOld(version: string): Error {
  return new InputError("databaseTooOld", { data: { version, oldest: oldestServer } });
}
