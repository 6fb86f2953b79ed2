import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkServer, openDatabase } from "../../../../src/server/store/database/database.ts";
import { startEmbedded } from "../../../../src/server/store/embedded/embedded-postgres.ts";
import { hasPostgres, temporaryFolder } from "../test-store.ts";

describe.skipIf(!hasPostgres)("an embedded PostgreSQL (needs PostgreSQL 15)", () => {
  it("keeps its data, is taken over where it was left running, and ends when told", async () => {
    // Longer than the path of a socket may be.
    const parent = temporaryFolder(`glosa-${"x".repeat(100)}-`);
    const folder = join(parent, "postgres");
    try {
      const server = await startEmbedded({ folder, durable: false });
      const database = openDatabase(server.address);
      await checkServer(database);
      await database.sql`create table kept as select 7 as number`;

      const again = await startEmbedded({ folder, durable: false });
      expect(again).toMatchObject({ address: server.address, pid: server.pid });
      await database.close();
      await again.stop();
      const closed = openDatabase(server.address);
      await expect(checkServer(closed)).rejects.toMatchObject({ code: "databaseDown" });
      await closed.close();

      const restarted = await startEmbedded({ folder, durable: false });
      const reopened = openDatabase(restarted.address);
      expect(await reopened.sql`select number from kept`).toEqual([{ number: 7 }]);
      await reopened.close();
      await restarted.stop();
    } finally {
      rmSync(parent, { recursive: true, force: true });
    }
  }, 60_000);

  it("says why it does not start", async () => {
    const parent = temporaryFolder();
    try {
      const folder = join(parent, "postgres");
      const settings = { shared_buffers: "much" };
      await expect(startEmbedded({ folder, settings })).rejects.toMatchObject({
        code: "postgresFailed",
        data: { detail: expect.stringContaining("shared_buffers") as string },
      });
    } finally {
      rmSync(parent, { recursive: true, force: true });
    }
  }, 60_000);
});
