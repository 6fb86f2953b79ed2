// Does the jobs that wait, one after another. A job belongs to whoever holds its lock, and a lock ends with its connection: so
// what a killed process began is taken up again at once.

import { ExpectedError } from "../../../model/errors.ts";
import type { StoreProblem } from "../../../model/store/store-job.ts";
import type { Database, Sql, Transaction } from "../database/database.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { databaseCode, isConnectionLost, storeError } from "../database/store-error.ts";
import { findJob, type JobKind, type JobRow } from "./jobs.ts";

/** Does the job; what it throws is why the job failed. */
export type StoreWork = (database: Database, job: JobRow) => Promise<void>;

// "jobs" in ASCII: the first half of the number of an advisory lock.
const jobLock = 0x6a6f6273;
const mostAttempts = 5;
/** `errors.jobFailed`: what nobody expected. */
const brokenJob = "jobFailed";

/**
 * Does every job that waits, or was left by a process that is gone; returns how many. Several processes may call it at the same
 * time. Throws only where the database fails.
 */
export async function runJobs(
  database: Database,
  works: Readonly<Partial<Record<JobKind, StoreWork>>>,
): Promise<number> {
  for (let done = 0; ; done++) {
    const isDone = await inTransaction(database, async (lock) => {
      const id = await takeJob(database.sql, lock, Object.keys(works));
      if (id !== undefined) await doJob(database, id, works);
      return id !== undefined;
    });
    if (!isDone) return done;
  }
}

// The lock is that of a transaction that does nothing else, and ends with it or with its connection.
async function takeJob(
  sql: Sql,
  lock: Transaction,
  kinds: readonly string[],
): Promise<string | undefined> {
  const open = await sql<{ id: string }[]>`
    select id from job where state in ('waiting', 'running') and kind = any(${[...kinds]}::text[])
    order by created, id for update skip locked`;
  for (const { id } of open) {
    const [row] = await lock<{ held: boolean }[]>`
      select pg_try_advisory_xact_lock(${jobLock}, hashtext(${id})) held`;
    if (row?.held !== true) continue;
    // It may have ended between the two questions.
    const taken = await sql`
      update job set state = 'running', attempts = attempts + 1
      where id = ${id} and state in ('waiting', 'running') returning id`;
    if (taken.length > 0) return id;
  }
  return undefined;
}

async function doJob(
  database: Database,
  id: string,
  works: Readonly<Partial<Record<JobKind, StoreWork>>>,
): Promise<void> {
  const { sql } = database;
  const row = await findJob(sql, id);
  const work = row && works[row.kind];
  if (row === undefined || work === undefined) return;
  try {
    if (row.attempts > mostAttempts) throw new JobGivenUp();
    await work(database, row);
  } catch (error) {
    // The database is gone, and the job with it until it is back.
    if (isConnectionLost(error)) throw error;
    await sql`
      update job set state = 'failed', problem = ${JSON.stringify(problemOf(error))}::text::json
      where id = ${id} and state = 'running'`;
  }
  await sql`
    delete from job_chunk where job = ${id}
      and exists (select from job where id = ${id} and state not in ('waiting', 'running'))`;
}

class JobGivenUp extends ExpectedError {
  constructor() {
    super("jobGivenUp", { data: { attempts: mostAttempts } });
  }
}

function problemOf(error: unknown): StoreProblem {
  const told = storeError(error);
  if (told instanceof ExpectedError) {
    const { code, data, line, column } = told;
    return {
      code,
      data,
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
    };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { code: brokenJob, data: { detail: `${detail} ${databaseCode(error) ?? ""}`.trim() } };
}
