// The memories of the store.

import type { Side } from "../../../memory/memory-store.ts";
import { InputError } from "../../../model/errors.ts";
import type { LanguageTag } from "../../../model/language.ts";
import type { NewMemory, StoredMemory } from "../../../model/store/stored-memory.ts";
import type { Database, Queries, Transaction } from "../database/database.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { databaseCode, storeError } from "../database/store-error.ts";
import { recordEvents } from "../history/record-events.ts";

/** A memory with what the store keeps of it. */
export interface MemoryRow {
  /** Number in the database. */
  readonly number: number;
  readonly name: string;
  readonly languages: Readonly<Record<Side, LanguageTag>>;
  /** All; those that can be found. */
  readonly units: number;
  readonly searched: number;
  readonly revision: number;
  readonly lastPosition: number;
  /** Words of which pairs are elements. They only become more, so older ones find everything still. */
  readonly frequent: Readonly<Record<Side, ReadonlySet<number>>>;
}

interface Columns {
  readonly id: number;
  readonly name: string;
  readonly source: string;
  readonly target: string;
  readonly units: number;
  readonly searched: number;
  readonly revision: number;
  readonly last_position: number;
  readonly source_frequent: readonly number[];
  readonly target_frequent: readonly number[];
}

/** Throws `InputError` `storeNameTaken` or `storeNameInvalid`. */
export async function createMemory(
  database: Database,
  { id, source, target }: NewMemory,
  who: string,
): Promise<StoredMemory> {
  try {
    return await inTransaction(database, async (sql) => {
      const [row] = await sql<{ id: number }[]>`
        insert into memory (name, source, target) values (${id}, ${source}, ${target})
        returning id`;
      const memory: StoredMemory = { id, source, target, units: 0, revision: 0 };
      const after = { id, source, target };
      await recordEvents(sql, { who, memory: row?.id ?? 0, revision: 0 }, [
        { what: "memory-created", after },
      ]);
      return memory;
    });
  } catch (error) {
    throw nameError(error, id);
  }
}

/** Of a memory or a glossary. */
export function nameError(error: unknown, name: string): unknown {
  const code = databaseCode(error);
  if (code === "23505") return new InputError("storeNameTaken", { data: { name } });
  if (code === "23514") return new InputError("storeNameInvalid", { data: { name } });
  return error;
}

/** All, by name. */
export async function listMemories({ sql }: Database): Promise<readonly MemoryRow[]> {
  const rows = await sql<Columns[]>`select * from memory order by name`.catch(failed);
  return rows.map(rowOf);
}

/** Throws `InputError` `storeMemoryUnknown`. */
export async function findMemory(sql: Queries, name: string): Promise<MemoryRow> {
  const [row] = await sql<Columns[]>`select * from memory where name = ${name}`.catch(failed);
  if (row === undefined) throw new InputError("storeMemoryUnknown", { data: { name } });
  return rowOf(row);
}

/**
 * The memory, held until the transaction ends: whoever changes it stands in line, so its revisions and positions are in the
 * order in which changes become visible, and what follows a revision misses nothing.
 */
export async function holdMemory(sql: Transaction, name: string): Promise<MemoryRow> {
  const [row] = await sql<Columns[]>`select * from memory where name = ${name} for update`;
  if (row === undefined) throw new InputError("storeMemoryUnknown", { data: { name } });
  return rowOf(row);
}

export function storedMemory({ name, languages, units, revision }: MemoryRow): StoredMemory {
  return { id: name, source: languages.source, target: languages.target, units, revision };
}

function rowOf(row: Columns): MemoryRow {
  return {
    number: row.id,
    name: row.name,
    languages: { source: row.source, target: row.target },
    units: row.units,
    searched: row.searched,
    revision: row.revision,
    lastPosition: row.last_position,
    frequent: {
      source: new Set(row.source_frequent),
      target: new Set(row.target_frequent),
    },
  };
}

function failed(error: unknown): never {
  throw storeError(error);
}
