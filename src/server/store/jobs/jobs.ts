// Work that outlives a request, in a table: what was sent for it is kept there too, so that any process can do it.

import type {
  JobState,
  SkippedUnits,
  StoreJob,
  StoreProblem,
} from "../../../model/store/store-job.ts";
import type { Database, Queries, Sql } from "../database/database.ts";
import { storeError } from "../database/store-error.ts";
import { findMemory } from "../memories/memories.ts";

export type JobKind = "import-memory" | "import-glossary" | "renew-elements";

export interface NewJob {
  readonly kind: JobKind;
  /** Name of the memory; of a glossary its number. */
  readonly memory?: string;
  readonly glossary?: number;
  readonly who: string;
  /** The name of the file, which tells its format. */
  readonly path: string;
}

/** A job with what it is about, for who may see it and for who does it. */
export interface JobRow {
  readonly id: string;
  readonly kind: JobKind;
  readonly memory: number | null;
  readonly glossary: number | null;
  readonly who: string;
  readonly path: string;
  readonly attempts: number;
  readonly job: StoreJob;
}

interface Columns extends Omit<JobRow, "job"> {
  readonly state: JobState | "uploading";
  readonly read: number;
  readonly added: number;
  readonly same: number;
  readonly skipped: readonly SkippedUnits[];
  readonly problem: StoreProblem | null;
}

/** Bytes kept in one row. */
const chunkSize = 1 << 20;

/**
 * Keeps what is sent and then makes it a job that waits; returns its id. Where sending breaks off, nothing is left. Throws
 * `InputError` `storeMemoryUnknown`.
 */
export async function submitJob(
  { sql }: Database,
  { kind, memory, glossary, who, path }: NewJob,
  bytes: AsyncIterable<Uint8Array>,
): Promise<string> {
  const number = memory === undefined ? null : (await findMemory(sql, memory)).number;
  try {
    const [row] = await sql<{ id: string }[]>`
      insert into job (kind, memory, glossary, who, path, state)
      values (${kind}, ${number}, ${glossary ?? null}, ${who}, ${path}, 'uploading') returning id`;
    const id = row?.id ?? "";
    try {
      await keepBytes(sql, id, bytes);
      await sql`update job set state = 'waiting' where id = ${id}`;
      return id;
    } catch (error) {
      await sql`delete from job where id = ${id}`.catch(() => undefined);
      throw error;
    }
  } catch (error) {
    throw storeError(error);
  }
}

/** A job that needs nothing sent, in the transaction that finds that it is due; once, however often it is asked for. */
export async function requestJob(
  sql: Queries,
  kind: Extract<JobKind, "renew-elements">,
  memory: number,
): Promise<void> {
  await sql`
    insert into job (kind, memory, who, path) select ${kind}, ${memory}, 'glosa', ''
    where not exists (
      select from job
      where memory = ${memory} and kind = ${kind} and state in ('waiting', 'running'))`;
}

async function keepBytes(sql: Sql, id: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  let number = 0;
  let held: Uint8Array[] = [];
  let size = 0;
  const keep = async (): Promise<void> => {
    if (size === 0) return;
    await sql`
      insert into job_chunk (job, number, bytes) values (${id}, ${number}, ${Buffer.concat(held)})`;
    number += 1;
    held = [];
    size = 0;
  };
  for await (const chunk of bytes) {
    held.push(chunk);
    size += chunk.length;
    if (size >= chunkSize) await keep();
  }
  await keep();
}

/** `undefined` if there is none. */
export async function findJob(sql: Queries, id: string): Promise<JobRow | undefined> {
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(id)) return undefined;
  const [row] = await sql<Columns[]>`select * from job where id = ${id}`;
  return row === undefined || row.state === "uploading" ? undefined : jobRow(row, row.state);
}

function jobRow(row: Columns, state: JobState): JobRow {
  const { id, kind, memory, glossary, who, path, attempts, problem } = row;
  const { read, added, same, skipped } = row;
  const job: StoreJob = {
    ...{ id, state, read, added, same, skipped },
    ...(problem !== null && { problem }),
  };
  return { id, kind, memory, glossary, who, path, attempts, job };
}

/** Whoever works at it stops, and nothing of it is seen. False where it has ended before. */
export async function cancelJob({ sql }: Database, id: string): Promise<boolean> {
  if ((await findJob(sql, id)) === undefined) return false;
  const cancelled = await sql`
    update job set state = 'cancelled' where id = ${id} and state in ('waiting', 'running')
    returning id`;
  if (cancelled.length > 0) await sql`delete from job_chunk where job = ${id}`;
  return cancelled.length > 0;
}
