import { expect, it } from "vitest";
import { checkServer } from "../../../../src/server/store/database/database.ts";
import {
  checkSchema,
  currentSchema,
  migrate,
} from "../../../../src/server/store/database/migrate.ts";
import { migrations } from "../../../../src/server/store/migrations/index.ts";
import { describeWithPostgres } from "../test-store.ts";

it("migrations are numbered from 1 without a gap", () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, at) => at + 1));
});

describeWithPostgres("migrate", ({ empty }) => {
  it("brings an empty database to the schema, once, whoever tries at the same time", async () => {
    const database = await empty();
    await expect(checkSchema(database)).rejects.toMatchObject({ code: "databaseNotMigrated" });
    const done = await Promise.all([1, 2, 3, 4].map(() => migrate(database)));
    expect(done.flat()).toEqual(migrations.map(({ number }) => number));
    await checkSchema(database);
    await checkServer(database);
  });

  it("leaves nothing of a step that breaks off, and goes on from there", async () => {
    const database = await empty();
    const good = { number: 1, name: "good", sql: "create table one (id int)" };
    const broken = { number: 2, name: "broken", sql: "create table two (id int); select 1 / 0" };
    await expect(migrate(database, [good, broken])).rejects.toThrow("division by zero");
    const tables = await database.sql`
      select relname from pg_class where relname in ('one', 'two')`;
    expect(tables.map(({ relname }) => relname as string)).toEqual(["one"]);
    const mended = { ...broken, sql: "create table two (id int)" };
    expect(await migrate(database, [good, mended])).toEqual([2]);
  });

  it("refuses a database of a later version", async () => {
    const database = await empty();
    await migrate(database);
    const number = currentSchema + 1;
    await database.sql`insert into migration (number, name) values (${number}, 'later')`;
    const refusal = { code: "schemaNewer", data: { version: number, wanted: currentSchema } };
    await expect(migrate(database)).rejects.toMatchObject(refusal);
    await expect(checkSchema(database)).rejects.toMatchObject(refusal);
  });

  it("keeps every event", async () => {
    const database = await empty();
    await migrate(database);
    const { sql } = database;
    await sql`insert into event (who, what, revision) values ('Ana', 'memory-created', 1)`;
    const attempts = [
      sql`update event set who = 'Eva'`,
      sql`delete from event`,
      sql`truncate event`,
    ];
    for (const attempt of attempts)
      await expect(attempt).rejects.toThrow("events are added and never changed");
    expect(await sql`select who from event`).toEqual([{ who: "Ana" }]);
  });
});
