// How many units of a memory of the store have a word.

import { WordScanner } from "../../../memory/index/scan-words.ts";
import type { Side } from "../../../memory/memory-store.ts";
import type { Queries } from "../database/database.ts";
import { elementKinds } from "../units/unit-elements.ts";

const scanner = new WordScanner();

/** What `MemoryStore.wordCounts` promises. */
export async function wordCountsOf(
  sql: Queries,
  memory: number,
  words: readonly string[],
  side: Side,
): Promise<ReadonlyMap<string, number>> {
  const keys = words.map((word) => {
    scanner.scan(word);
    if (scanner.count !== 1) return undefined;
    return { hash: (scanner.first[0] ?? 0) | 0, second: (scanner.second[0] ?? 0) | 0 };
  });
  const hashes = keys.flatMap((key) => (key === undefined ? [] : [key.hash]));
  const rows = await sql<{ hash: number; second: number; units: number }[]>`
    select hash, second, units from element
    where memory = ${memory} and kind = ${elementKinds[side].word} and hash = any(${hashes}::int[])`;
  const counts = new Map(rows.map(({ hash, second, units }) => [`${hash} ${second}`, units]));
  return new Map(
    words.map((word, at) => {
      const key = keys[at];
      return [word, key === undefined ? 0 : (counts.get(`${key.hash} ${key.second}`) ?? 0)];
    }),
  );
}
