// The database that the options or the environment name, open for the length of some work.

import { InputError } from "../../model/errors.ts";
import { absolutePath } from "../../project/disk/files.ts";
import type { Database } from "../../server/store/database/database.ts";
import type { CommandIo } from "../wiring/command-io.ts";

/** Options as parsed by commander, of every part of `glosa server`. */
export interface StoreOptions {
  readonly database?: string;
  readonly embedded?: boolean;
  readonly json?: boolean;
}

/** Where an embedded PostgreSQL keeps its data, from the working folder. */
export const embeddedFolder = ".glosa/postgres";

export interface StoreUse {
  /** Whether this is the server itself, which ends with its database. */
  readonly serves?: boolean;
  /** Whether only a database that is there is of use: an empty one has nothing to save or to check. */
  readonly mustExist?: boolean;
}

/**
 * Stops what it has started. Throws `InputError` `databaseUnnamed`, `databaseAddress`, and what `checkServer` throws.
 */
export async function withStore<Result>(
  { database: address = "", embedded = false }: StoreOptions,
  io: CommandIo,
  work: (database: Database) => Promise<Result>,
  { serves = false, mustExist = false }: StoreUse = {},
): Promise<Result> {
  const { checkServer, openDatabase } = await import("../../server/store/database/database.ts");
  if (embedded) {
    const { startEmbedded } = await import("../../server/store/embedded/embedded-postgres.ts");
    const postgres = await startEmbedded({
      folder: absolutePath(io.workingFolder, embeddedFolder),
      searchPath: io.environment["PATH"],
      mustExist,
    });
    const database = openDatabase(postgres.address);
    try {
      return await work(database);
    } finally {
      await database.close();
      // A server beside this command goes on.
      if (!postgres.wasRunning || serves) await postgres.stop();
    }
  }
  const named = address === "" ? (io.environment["GLOSA_DATABASE"] ?? "") : address;
  if (named === "") throw new InputError("databaseUnnamed");
  // An address has a password, which no sentence repeats.
  if (!/^postgres(?:ql)?:\/\/./u.test(named)) throw new InputError("databaseAddress");
  const database = openDatabase(named);
  try {
    await checkServer(database);
    return await work(database);
  } finally {
    await database.close();
  }
}
