// Element counts made anew from the units, to hold the kept ones to.

import type { Database } from "../../../src/server/store/database/database.ts";
import { findMemory } from "../../../src/server/store/memories/memories.ts";
import { columnsOf } from "../../../src/server/store/units/unit-columns.ts";
import { contentOfRow, type UnitRest } from "../../../src/server/store/units/unit-content.ts";

/** By kind and hashes: what is kept, and what the units say. */
export async function countsOf(
  database: Database,
  name: string,
): Promise<{ readonly kept: unknown; readonly counted: unknown }> {
  const memory = await findMemory(database.sql, name);
  const rows = await database.sql<{ source: string; target: string; rest: UnitRest }[]>`
    select source, target, rest from unit where memory = ${memory.number}`;
  const counts = new Map<string, number>();
  for (const { source, target, rest } of rows)
    for (const { kind, hash, second } of columnsOf(contentOfRow(source, target, rest), memory)
      .counted) {
      const key = `${kind} ${hash} ${second}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const kept = await database.sql<{ key: string; units: number }[]>`
    select kind || ' ' || hash || ' ' || second as key, units from element
    where memory = ${memory.number}`;
  const sorted = (entries: readonly (readonly [string, number])[]): unknown =>
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { kept: sorted(kept.map(({ key, units }) => [key, units])), counted: sorted([...counts]) };
}
