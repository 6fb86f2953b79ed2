// The units of a file in a table beside the memory, with all that the memory will need of them: seen by nobody.

import type { BilingualDocument } from "../../../model/bilingual-document.ts";
import type { Queries, Sql, Transaction } from "../database/database.ts";
import type { MemoryRow } from "../memories/memories.ts";
import { makeUnitTable } from "../memories/unit-table.ts";
import { columnsOf, type ColumnRequest } from "../units/unit-columns.ts";
import { ElementCounter } from "./element-counter.ts";
import { RowBatches, type ColumnTypes } from "./row-batches.ts";

/** The tables of a job, named after it. */
export interface StagingTables {
  readonly units: string;
  readonly counts: string;
}

export function stagingTables(job: string): StagingTables {
  const name = job.replaceAll("-", "");
  return { units: `import_${name}`, counts: `import_counts_${name}` };
}

export async function dropStaging(sql: Queries, { units, counts }: StagingTables): Promise<void> {
  await sql`drop table if exists ${sql(units)}, ${sql(counts)}`;
}

export async function makeStaging(
  sql: Transaction,
  memory: number,
  tables: StagingTables,
): Promise<void> {
  await dropStaging(sql, tables);
  await makeUnitTable(sql, memory, tables.units);
  await sql`
    create unlogged table ${sql(tables.counts)}
      (kind smallint not null, hash int not null, second int not null, units int not null)`;
}

export interface StagedUnits {
  readonly read: number;
  /** Units that the memory has already. */
  readonly same: number;
  /** Units put into the table, numbered from 1 in `position`. */
  readonly staged: number;
  /** How many of them can be found. */
  readonly searched: number;
}

export interface StagingRequest extends ColumnRequest {
  readonly tables: StagingTables;
  readonly memory: MemoryRow;
  /** Called from time to time with the units read. Throws where the import is to end. */
  readonly progress: (read: number) => Promise<void>;
}

/** Units that are looked up in the memory at a time. */
const batchSize = 1000;
/** Elements that are counted in memory: some 100 MB. */
const mostCounted = 3_000_000;

const unitColumns: ColumnTypes = {
  memory: "int",
  position: "bigint",
  revision: "bigint",
  identity: "uuid",
  copy: "int",
  source: "text",
  target: "text",
  source_elements: "int[]",
  target_elements: "int[]",
  source_words: "int",
  target_words: "int",
  source_signature: "bigint",
  target_signature: "bigint",
  source_points: "smallint",
  target_points: "smallint",
  rest: "json",
};

const countColumns: ColumnTypes = { kind: "smallint", hash: "int", second: "int", units: "int" };

type StagedUnit = ReturnType<typeof columnsOf> & { readonly copy: number };

/** A unit that the file has several times is kept as often: the first is copy 0. */
export async function stageUnits(
  sql: Sql,
  units: BilingualDocument["units"],
  request: StagingRequest,
): Promise<StagedUnits> {
  const { tables, memory } = request;
  const rows = new RowBatches(sql, tables.units, unitColumns);
  const copies = new Map<number, number>();
  let counter = new ElementCounter();
  const totals = { read: 0, same: 0, staged: 0, searched: 0 };
  let batch: StagedUnit[] = [];
  const flush = async (): Promise<void> => {
    const known = memory.units === 0 ? undefined : await knownCopies(sql, memory.number, batch);
    for (const { columns, counted, copy } of batch) {
      if (known?.has(`${columns.identity} ${copy}`) === true) {
        totals.same += 1;
        continue;
      }
      totals.staged += 1;
      if (columns.source_elements !== null) totals.searched += 1;
      for (const element of counted) counter.add(element);
      await rows.add([
        ...[memory.number, totals.staged, memory.revision + 1],
        ...[columns.identity, copy, columns.source, columns.target],
        ...[columns.source_elements, columns.target_elements],
        ...[columns.source_words, columns.target_words],
        ...[columns.source_signature, columns.target_signature],
        ...[columns.source_points, columns.target_points, columns.rest],
      ]);
    }
    batch = [];
    if (counter.size > mostCounted) {
      await copyCounts(sql, tables, counter);
      counter = new ElementCounter();
    }
    await request.progress(totals.read);
  };
  for (const unit of units) {
    totals.read += 1;
    const columned = columnsOf(unit, request);
    const key = identityNumber(columned.columns.identity);
    const copy = copies.get(key) ?? 0;
    copies.set(key, copy + 1);
    batch.push({ ...columned, copy });
    if (batch.length === batchSize) await flush();
  }
  await flush();
  await rows.finish();
  await copyCounts(sql, tables, counter);
  return totals;
}

// 52 bits of the identity: of a million units, two that differ share them in one file of ten thousand, and the second is then
// called a copy, which changes nothing else.
function identityNumber(identity: string): number {
  return Number.parseInt(identity.slice(0, 8) + identity.slice(9, 13) + identity.slice(14, 15), 16);
}

async function knownCopies(
  sql: Sql,
  memory: number,
  batch: readonly StagedUnit[],
): Promise<ReadonlySet<string>> {
  const identities = batch.map(({ columns }) => columns.identity);
  const rows = await sql<{ identity: string; copy: number }[]>`
    select identity, copy from unit
    where memory = ${memory} and identity = any(${identities}::uuid[])`;
  return new Set(rows.map(({ identity, copy }) => `${identity} ${copy}`));
}

async function copyCounts(
  sql: Sql,
  { counts }: StagingTables,
  counter: ElementCounter,
): Promise<void> {
  const rows = new RowBatches(sql, counts, countColumns);
  for (const { kind, hash, second, units } of counter) await rows.add([kind, hash, second, units]);
  await rows.finish();
}
