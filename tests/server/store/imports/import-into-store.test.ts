import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { readTmx } from "../../../../src/formats/tmx/read-tmx.ts";
import { InputError, ParseError } from "../../../../src/model/errors.ts";
import type { StoreJob } from "../../../../src/model/store/store-job.ts";
import type { UnitContent } from "../../../../src/model/store/stored-unit.ts";
import type { TranslationUnit, VariantInfo } from "../../../../src/model/unit.ts";
import { openDatabase, type Database } from "../../../../src/server/store/database/database.ts";
import type { EmbeddedPostgres } from "../../../../src/server/store/embedded/embedded-postgres.ts";
import { readHistory } from "../../../../src/server/store/history/read-history.ts";
import { memoryWorks } from "../../../../src/server/store/imports/memory-works.ts";
import { cancelJob, findJob, submitJob } from "../../../../src/server/store/jobs/jobs.ts";
import { runJobs } from "../../../../src/server/store/jobs/run-jobs.ts";
import { createMemory, findMemory } from "../../../../src/server/store/memories/memories.ts";
import { StoreMemory } from "../../../../src/server/store/search/store-memory.ts";
import {
  addToMemory,
  unitsWithoutFrequent,
} from "../../../../src/server/store/units/add-to-memory.ts";
import { exportMemory } from "../../../../src/server/store/units/export-memory.ts";
import { readUnits } from "../../../../src/server/store/units/read-units.ts";
import { tmxOf, type Pair } from "../../../project/memory/memory-files.ts";
import { countsOf } from "../recounted.ts";
import { pairsOfUnits, unitsOfPairs } from "../store-units.ts";
import { describeWithPostgres } from "../test-store.ts";

const works = memoryWorks;
const tool = { name: "glosa", version: "1" };

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 100_000) yield bytes.subarray(at, at + 100_000);
}

async function submitted(database: Database, tmx: string, memory = "peru"): Promise<string> {
  const job = { kind: "import-memory", memory, who: "Ana", path: "peru.tmx" } as const;
  return submitJob(database, job, bytesOf(tmx));
}

async function imported(database: Database, tmx: string, memory = "peru"): Promise<StoreJob> {
  const id = await submitted(database, tmx, memory);
  await runJobs(database, works);
  const row = await findJob(database.sql, id);
  if (row === undefined) throw new Error("The job is gone.");
  return row.job;
}

async function exported(database: Database, memory = "peru"): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of exportMemory(database, memory, { tool, warn: () => undefined }))
    chunks.push(chunk);
  return chunks.join("");
}

/** Units of a file, without their places in it. */
function unitsIn(tmx: string | Uint8Array): readonly UnitContent[] {
  const context = {
    path: "x.tmx",
    warn: () => undefined,
    sourceLanguage: "en",
    targetLanguage: "es",
  };
  const { units } = readTmx(
    [typeof tmx === "string" ? new TextEncoder().encode(tmx) : tmx],
    context,
  );
  const placeless = ({ contentLocation: _place, ...info }: VariantInfo): VariantInfo => info;
  return Array.from(units, ({ location: _place, ...unit }: TranslationUnit) => ({
    ...unit,
    sourceInfo: placeless(unit.sourceInfo),
    targetInfo: unit.targetInfo && placeless(unit.targetInfo),
    others: unit.others.map(({ segment, ...info }) => ({ ...placeless(info), segment })),
  }));
}

/** `undefined` for a file that cannot be read. */
function tryUnitsIn(tmx: Uint8Array): readonly UnitContent[] | undefined {
  try {
    return unitsIn(tmx);
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

async function emptyMemory(database: Database, id = "peru"): Promise<void> {
  await createMemory(database, { id, source: "en", target: "es" }, "Ana");
}

const pairs = pairsOfUnits(80);

/** What is asked, once the database answers. */
async function answered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof InputError) || tries === 20) throw error;
    }
  }
}

describeWithPostgres("an import into a memory of the store", ({ migrated, server }) => {
  it("adds every unit, in the order of the file, at once", async () => {
    const database = await migrated();
    await emptyMemory(database);
    const job = await imported(database, tmxOf(pairs));
    expect(job).toMatchObject({ state: "done", read: 80, added: 80, same: 0, skipped: [] });
    expect(unitsIn(await exported(database))).toEqual(unitsIn(tmxOf(pairs)));
    const { number, ...memory } = await findMemory(database.sql, "peru");
    expect(memory).toMatchObject({ units: 80, searched: 80, revision: 1, lastPosition: 80 });
    const { events } = await readHistory(database, { memory: number });
    expect(events.map(({ what, who }) => [what, who])).toEqual([
      ["memory-created", "Ana"],
      ["units-imported", "Ana"],
    ]);
    const { kept, counted } = await countsOf(database, "peru");
    expect(kept).toEqual(counted);
    expect(await database.sql`select from job_chunk`).toEqual([]);
  });

  it("goes there and back for all that TMX has", async () => {
    const database = await migrated();
    const folder = join(import.meta.dirname, "../../../fixtures/tmx");
    let compared = 0;
    for (const name of readdirSync(folder).filter((each) => each.endsWith(".tmx"))) {
      const id = name.slice(0, -4).toLowerCase();
      await emptyMemory(database, id);
      const bytes = readFileSync(join(folder, name));
      const job = { kind: "import-memory", memory: id, who: "Ana", path: name } as const;
      await submitJob(
        database,
        job,
        (async function* () {
          yield bytes;
        })(),
      );
      await runJobs(database, works);
      const wanted = tryUnitsIn(bytes);
      if (wanted === undefined) continue;
      expect([name, unitsIn(await exported(database, id))]).toEqual([name, wanted]);
      compared += wanted.length;
    }
    expect(compared).toBeGreaterThan(30);
  }, 60_000);

  it("adds nothing twice, keeps what a file has twice, and joins what was there", async () => {
    const database = await migrated();
    await emptyMemory(database);
    await addToMemory(database, "peru", unitsOfPairs(pairs.slice(40, 50)), "Eva");
    const twice = [...pairs.slice(0, 60), ...pairs.slice(0, 3)];
    expect(await imported(database, tmxOf(twice))).toMatchObject({ added: 53, same: 10 });
    expect(await imported(database, tmxOf(twice))).toMatchObject({ added: 0, same: 63 });
    const again = await addToMemory(database, "peru", unitsOfPairs(twice), "Eva");
    expect(again).toMatchObject({ added: 0, same: 63 });
    expect(await findMemory(database.sql, "peru")).toMatchObject({ units: 63, revision: 2 });
    expect(await imported(database, tmxOf(pairs))).toMatchObject({ added: 20, same: 60 });
    const { units } = await readUnits(database, { memory: "peru", changedSince: 2 });
    expect(units).toHaveLength(20);
    const { kept, counted } = await countsOf(database, "peru");
    expect(kept).toEqual(counted);
  });

  it("changes nothing where the file breaks off, and says where", async () => {
    const database = await migrated();
    await emptyMemory(database);
    const tmx = tmxOf(pairs);
    const job = await imported(database, tmx.slice(0, tmx.length / 2));
    expect(job).toMatchObject({
      state: "failed",
      added: 0,
      problem: { line: expect.any(Number) as number },
    });
    expect(await findMemory(database.sql, "peru")).toMatchObject({ units: 0, revision: 0 });
    expect(await leftTables(database)).toEqual([]);
  });

  it("refuses a file that holds no units, and a memory that is not there", async () => {
    const database = await migrated();
    await emptyMemory(database);
    const job = { kind: "import-memory", memory: "peru", who: "Ana", path: "peru.docx" } as const;
    const id = await submitJob(database, job, bytesOf("x"));
    await runJobs(database, works);
    expect((await findJob(database.sql, id))?.job).toMatchObject({
      state: "failed",
      problem: { code: "notBilingual" },
    });
    await expect(submitted(database, "", "chile")).rejects.toMatchObject({
      code: "storeMemoryUnknown",
    });
  });

  it("leaves nothing of what is not sent to its end, nor of what is cancelled", async () => {
    const database = await migrated();
    await emptyMemory(database);
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield* bytesOf("x".repeat(3_000_000));
      throw new Error("The connection broke.");
    }
    const job = { kind: "import-memory", memory: "peru", who: "Ana", path: "peru.tmx" } as const;
    await expect(submitJob(database, job, broken())).rejects.toThrow("The connection broke.");
    expect(await database.sql`select from job`).toEqual([]);
    const id = await submitted(database, tmxOf(pairs));
    expect(await cancelJob(database, id)).toBe(true);
    expect(await cancelJob(database, id)).toBe(false);
    expect(await runJobs(database, works)).toBe(0);
    expect((await findJob(database.sql, id))?.job).toMatchObject({ state: "cancelled" });
    expect(await database.sql`select from job_chunk`).toEqual([]);
    expect(await findJob(database.sql, "7")).toBeUndefined();
  });

  it("finds units by pairs of frequent words, those too that were there before any was frequent", async () => {
    const database = await migrated();
    await emptyMemory(database);
    const many = manyPairs(3000);
    await addToMemory(database, "peru", unitsOfPairs(many.slice(0, 50)), "Eva");
    expect(await imported(database, tmxOf(many))).toMatchObject({ added: 2950, same: 50 });
    const memory = await findMemory(database.sql, "peru");
    expect(memory.frequent.source.size).toBe(7);
    await addToMemory(
      database,
      "peru",
      unitsOfPairs([{ source: "The vote of the Court in Lima of the year", target: "x" }]),
      "Eva",
    );
    const { kept, counted } = await countsOf(database, "peru");
    expect(kept).toEqual(counted);
    const store = await StoreMemory.open(database, "peru");
    for (const { source } of many.slice(0, 12)) {
      const frame = source.slice(0, source.lastIndexOf(" "));
      const found = await store.match(`${frame} zzz`, { threshold: 0.85 });
      const wanted = many.filter((pair) => pair.source.startsWith(frame)).slice(0, 5);
      expect(found.map((match) => match.source)).toEqual(wanted.map((pair) => pair.source));
    }
  }, 60_000);

  it("makes words frequent in a memory that has grown by additions alone", async () => {
    const database = await migrated();
    await emptyMemory(database);
    const many = manyPairs(2501);
    await addToMemory(database, "peru", unitsOfPairs(many.slice(0, -1)), "Eva");
    expect(await runJobs(database, works)).toBe(0);
    // As if there were many more.
    await database.sql`update memory set searched = ${unitsWithoutFrequent - 1}`;
    await addToMemory(database, "peru", unitsOfPairs(many.slice(-1)), "Eva");
    expect(await runJobs(database, works)).toBe(1);
    const memory = await findMemory(database.sql, "peru");
    expect(memory.frequent.source.size).toBe(7);
    const { kept, counted } = await countsOf(database, "peru");
    expect(kept).toEqual(counted);
    expect(await runJobs(database, works)).toBe(0);
  }, 60_000);

  it("is done once by several at a time, and taken up again where it was left", async () => {
    const database = await migrated();
    await emptyMemory(database);
    const ids = await Promise.all(
      [1, 2, 3].map((part) => submitted(database, tmxOf(pairs.slice(0, part * 20)))),
    );
    // As a killed process leaves it: running, with tables half full.
    await database.sql`update job set state = 'running', attempts = 1 where id = ${ids[0] ?? ""}`;
    const done = await Promise.all([1, 2, 3].map(() => runJobs(database, works)));
    expect(done.reduce((sum, each) => sum + each, 0)).toBe(3);
    const jobs = await Promise.all(ids.map((id) => findJob(database.sql, id)));
    expect(jobs.map((row) => row?.job.problem ?? row?.job.state)).toEqual(["done", "done", "done"]);
    expect(await findMemory(database.sql, "peru")).toMatchObject({ units: 60 });
    const { kept, counted } = await countsOf(database, "peru");
    expect(kept).toEqual(counted);
    expect(await leftTables(database)).toEqual([]);
  }, 60_000);

  it("is whole or not there when its connections are cut, and goes on from the start", async () => {
    const database = await migrated();
    const { sql } = database;
    const many = tmxOf(manyPairs(3000));
    for (const [round, milliseconds] of [20, 120, 300, 700].entries()) {
      const memory = `cut-${round}`;
      await emptyMemory(database, memory);
      const id = await submitted(database, many, memory);
      const running = runJobs(database, works).catch((error: unknown) => error);
      await wait(milliseconds);
      const killer = openDatabase({ socketFolder: socketOf(server()), name: nameOf(database) });
      await killer.sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`;
      await killer.close();
      const outcome = await running;
      expect(outcome === 1 || outcome instanceof InputError).toBe(true);
      // The first to ask after a cut may still be given a connection that is dead.
      const { units } = await answered(() => findMemory(sql, memory));
      expect([0, 3000]).toContain(units);
      for (let tries = 0; tries < 40; tries++) {
        await answered(() => runJobs(database, works));
        if ((await answered(() => findJob(sql, id)))?.job.state === "done") break;
        await wait(50);
      }
      expect((await findJob(sql, id))?.job).toMatchObject({ state: "done", added: 3000 });
      const { kept, counted } = await countsOf(database, memory);
      expect(kept).toEqual(counted);
      expect(await leftTables(database)).toEqual([]);
    }
  }, 60_000);

  it("gives up what ends the process every time", async () => {
    const database = await migrated();
    await emptyMemory(database);
    const id = await submitted(database, tmxOf(pairs));
    await database.sql`update job set state = 'running', attempts = 5 where id = ${id}`;
    await runJobs(database, works);
    expect((await findJob(database.sql, id))?.job).toMatchObject({
      state: "failed",
      problem: { code: "jobGivenUp", data: { attempts: 5 } },
    });
  });
});

/** The same few words in many orders, and one that is rare: only pairs of them tell the orders apart. */
function manyPairs(count: number): readonly Pair[] {
  const words = ["vote", "court", "Lima", "year", "strike", "motion", "report"];
  return Array.from({ length: count }, (_, at) => {
    const [step, start] = [1 + (at % 6), at % 7];
    const order = words.map((_, place) => words[(place * step + start) % words.length]);
    return { source: `${order.join(" ")} a${at.toString(36)}`, target: `voto b${at.toString(36)}` };
  });
}

async function leftTables({ sql }: Database): Promise<readonly unknown[]> {
  return sql`select relname from pg_class where relname like 'import%' and relkind = 'r'`;
}

function socketOf({ address }: EmbeddedPostgres): string {
  return typeof address === "string" ? "" : address.socketFolder;
}

function nameOf({ sql }: Database): string {
  return sql.options.database;
}
