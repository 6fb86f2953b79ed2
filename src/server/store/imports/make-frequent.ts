// Finds the frequent words of a memory that has grown by additions alone, and gives its units their pairs.

import type { Database } from "../database/database.ts";
import { inTransaction } from "../database/in-transaction.ts";
import type { JobRow } from "../jobs/jobs.ts";
import { holdMemory } from "../memories/memories.ts";
import { ElementChanges } from "../units/element-counts.ts";
import { renewElements } from "../units/renew-elements.ts";
import { frequentWords, mostSampled } from "./frequent-words.ts";

/** A job of the kind `renew-elements`. Readers go on meanwhile; who adds to the memory waits. */
export async function makeFrequent(database: Database, { id, memory }: JobRow): Promise<void> {
  await inTransaction(database, async (sql) => {
    const [known] = await sql<{ name: string }[]>`select name from memory where id = ${memory}`;
    const row = await holdMemory(sql, known?.name ?? "");
    const sample = await sql<{ source: string; target: string }[]>`
      select source, target from unit
      where memory = ${row.number} and source_elements is not null
      order by position limit ${mostSampled}`;
    const words = frequentWords(
      sample.map(({ source, target }) => ({ source: [source], target: [target] })),
    );
    // Words are only ever added: a question that has read fewer of them must find what has more.
    const frequent = {
      source: new Set([...row.frequent.source, ...words.source]),
      target: new Set([...row.frequent.target, ...words.target]),
    };
    const changes = new ElementChanges();
    await renewElements(sql, row, frequent, changes);
    await changes.write(sql, row.number);
    await sql`
      update memory set source_frequent = ${[...frequent.source]}::int[],
        target_frequent = ${[...frequent.target]}::int[]
      where id = ${row.number}`;
    await sql`update job set state = 'done', read = ${row.searched} where id = ${id}`;
  });
}
