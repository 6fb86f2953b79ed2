// A PostgreSQL for the tests of a file, with a new database for each that asks.

import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { openDatabase, type Database } from "../../../src/server/store/database/database.ts";
import { migrate } from "../../../src/server/store/database/migrate.ts";
import {
  startEmbedded,
  type EmbeddedPostgres,
} from "../../../src/server/store/embedded/embedded-postgres.ts";
import { postgresPrograms } from "../../../src/server/store/embedded/postgres-programs.ts";

export const hasPostgres = postgresPrograms() !== undefined;

/** A folder that the user of PostgreSQL may pass through, where root runs the tests. */
export function temporaryFolder(prefix = "glosa-store-"): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o755);
  return folder;
}

export interface TestPostgres {
  readonly server: () => EmbeddedPostgres;
  /** Empty, or brought to the schema. */
  readonly empty: () => Promise<Database>;
  readonly migrated: () => Promise<Database>;
}

/** Tests with a PostgreSQL; skipped where its programs are not installed. */
export function describeWithPostgres(name: string, tests: (postgres: TestPostgres) => void): void {
  describe.skipIf(!hasPostgres)(`${name} (needs PostgreSQL 15)`, () => {
    const folder = join(temporaryFolder(), "postgres");
    const opened: Database[] = [];
    let server: EmbeddedPostgres | undefined;
    let number = 0;
    beforeAll(async () => {
      server = await startEmbedded({ folder, durable: false });
    }, 60_000);
    afterAll(async () => {
      await Promise.all(opened.map((database) => database.close()));
      await server?.stop();
      rmSync(join(folder, ".."), { recursive: true, force: true });
    }, 60_000);
    const running = (): EmbeddedPostgres => {
      if (server === undefined) throw new Error("PostgreSQL has not been started.");
      return server;
    };
    const empty = async (): Promise<Database> => {
      const { address } = running();
      if (typeof address === "string") throw new Error("PostgreSQL has no socket.");
      number += 1;
      const name = `test_${number}`;
      const maker = openDatabase(address, { connections: 1 });
      await maker.sql`create database ${maker.sql(name)}`;
      await maker.close();
      const database = openDatabase({ ...address, name });
      opened.push(database);
      return database;
    };
    const migrated = async (): Promise<Database> => {
      const database = await empty();
      await migrate(database);
      return database;
    };
    tests({ server: running, empty, migrated });
  });
}
