import { existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkStore } from "../../../../src/server/store/backup/check-store.ts";
import { restoreBackup } from "../../../../src/server/store/backup/restore-backup.ts";
import { writeBackup } from "../../../../src/server/store/backup/write-backup.ts";
import type { Database } from "../../../../src/server/store/database/database.ts";
import { addConcept, readConcepts } from "../../../../src/server/store/glossaries/concepts.ts";
import { findGlossary } from "../../../../src/server/store/glossaries/glossaries.ts";
import { readHistory } from "../../../../src/server/store/history/read-history.ts";
import { findMemory } from "../../../../src/server/store/memories/memories.ts";
import { StoreMemory } from "../../../../src/server/store/search/store-memory.ts";
import { addToMemory } from "../../../../src/server/store/units/add-to-memory.ts";
import { changeUnit, removeUnit } from "../../../../src/server/store/units/change-unit.ts";
import { readUnits } from "../../../../src/server/store/units/read-units.ts";
import { openStore } from "../http/open-store.ts";
import { pairsOfUnits, unitsOfPairs } from "../store-units.ts";
import { describeWithPostgres, temporaryFolder } from "../test-store.ts";

const request = (folder: string): Parameters<typeof writeBackup>[1] => ({
  folder,
  tool: { name: "glosa", version: "0.0.0" },
  now: () => new Date("2026-01-02T03:04:05Z"),
});

/** Units changed and removed, a file with a unit twice, a concept. */
async function filled(database: Database): Promise<void> {
  const units = unitsOfPairs(pairsOfUnits(300));
  await addToMemory(database, "peru", units, "ana");
  const seen = { memory: "peru", who: "luis" };
  await changeUnit(
    database,
    { ...seen, id: "3", etag: '"3.1"' },
    {
      ...(units[2] as (typeof units)[number]),
      target: ["Otra traducción."],
    },
  );
  await removeUnit(database, { ...seen, id: "5", etag: '"5.1"' });
  const { number } = await findGlossary(database.sql, "peru");
  const term = { match: "", note: "", reference: "", status: "preferred" } as const;
  const terms = [
    { ...term, text: "strike", language: "en" },
    { ...term, text: "paro", language: "es" },
  ];
  await addConcept(database, number, { definition: "", terms }, "ana");
}

async function everythingOf(database: Database): Promise<unknown> {
  const memory = await findMemory(database.sql, "peru");
  const glossary = await findGlossary(database.sql, "peru");
  const found = await (await StoreMemory.open(database, "peru")).match("Congress approved a vote");
  const history = [
    await readHistory(database, { memory: memory.number, limit: 1000 }),
    await readHistory(database, { glossary: glossary.number, limit: 1000 }),
  ];
  return {
    units: await readUnits(database, { memory: "peru" }),
    since: await readUnits(database, { memory: "peru", changedSince: 1 }),
    concepts: await readConcepts(database, { glossary: "peru", limit: 1000 }),
    memory: { ...memory, number: 0 },
    ...{ found, history },
  };
}

describeWithPostgres("a backup of the store", ({ migrated }) => {
  it("is restored unit by unit, with history, roles and tokens", async () => {
    const database = await migrated();
    const store = await openStore(database);
    await filled(database);
    const before = await everythingOf(database);
    const folder = join(temporaryFolder(), "backup");
    const facts = await writeBackup(database, request(folder));
    expect(facts.memories.map(({ name, units }) => [name, units])).toEqual([
      ["other", 0],
      ["peru", 299],
    ]);
    expect(readFileSync(join(folder, "glossaries", "peru.csv"), "utf8")).toContain("strike,paro");
    expect(readFileSync(join(folder, "memories", "peru.tmx"), "utf8")).toContain("Otra traducción");

    const copy = await migrated();
    expect(await restoreBackup(copy, folder)).toEqual(facts);
    expect(await everythingOf(copy)).toEqual(before);
    expect((await checkStore(copy)).flatMap(({ wrong }) => wrong)).toEqual([]);
    const again = await openAgain(copy, store.tokens.reader);
    expect(again).toBe(200);
    // What comes after it goes on where it was.
    const [one] = unitsOfPairs(pairsOfUnits(301)).slice(300);
    const added = await addToMemory(copy, "peru", one === undefined ? [] : [one], "ana");
    expect(added.units[0]).toEqual({ id: "301", etag: '"301.4"' });
    await expect(restoreBackup(copy, folder)).rejects.toThrow("storeNotEmpty");
    await expect(writeBackup(database, request(folder))).rejects.toThrow("backupExists");
    store.close();
  }, 60_000);

  it("leaves the store empty where it is damaged", async () => {
    const database = await migrated();
    const store = await openStore(database);
    await filled(database);
    const folder = join(temporaryFolder(), "backup");
    await writeBackup(database, request(folder));
    const copy = await migrated();
    const file = join(folder, "memories", "peru.jsonl");
    const whole = readFileSync(file);
    truncateSync(file, whole.length - 100);
    await expect(restoreBackup(copy, folder)).rejects.toThrow("backupDamaged");
    writeFileSync(file, whole.subarray(whole.indexOf("\n") + 1));
    await expect(restoreBackup(copy, folder)).rejects.toThrow("backupDamaged");
    writeFileSync(file, whole);
    truncateSync(join(folder, "history.jsonl"), 0);
    await expect(restoreBackup(copy, folder)).rejects.toThrow("backupDamaged");
    expect(await checkStore(copy)).toEqual([]);
    await expect(restoreBackup(copy, join(folder, "none"))).rejects.toThrow("backupMissing");
    expect(existsSync(`${folder}.partial`)).toBe(false);
    store.close();
  }, 60_000);
});

describeWithPostgres("a check of the store", ({ migrated }) => {
  it("finds each thing that no longer agrees", async () => {
    const database = await migrated();
    const store = await openStore(database);
    await filled(database);
    const wrong = async (): Promise<unknown> =>
      (await checkStore(database)).flatMap(({ kind, name, wrong }) =>
        wrong.map((each) => `${kind} ${name} ${each}`),
      );
    expect(await wrong()).toEqual([]);
    await database.sql`update element set units = units + 1
      where ctid = (select ctid from element limit 1)`;
    await database.sql`update memory set units = units + 1 where name = 'other'`;
    await database.sql`update unit set revision = 99 where position = 7`;
    await database.sql`update concept set revision = 99`;
    await database.sql`update glossary set concepts = 9 where name = 'other'`;
    expect(await wrong()).toEqual([
      "memory other count",
      "memory peru elements",
      "memory peru history",
      "glossary other count",
      "glossary peru history",
    ]);
    store.close();
  }, 60_000);
});

async function openAgain(database: Database, token: string): Promise<number> {
  const { storeApp } = await import("../../../../src/server/store/http/app.ts");
  const app = storeApp({
    store: { database, tool: { name: "glosa", version: "0.0.0" }, wake: () => undefined },
    ...{ language: "en", now: () => 0, fail: () => undefined },
  });
  const headers = { Authorization: `Bearer ${token}` };
  return (await app.request("/v1/memories/peru", { headers })).status;
}
