// Asks the database for the units that a search has to look at.

import { tolerance } from "../../../memory/compare/similarity.ts";
import type { Side } from "../../../memory/memory-store.ts";
import type { Queries } from "../database/database.ts";
import { elementKinds, signatureNumber } from "../units/unit-elements.ts";
import type { CandidateUnit } from "./candidate-index.ts";
import type { SoughtUnits, UnitsOf } from "./sought-pieces.ts";

interface CountRow {
  readonly kind: number;
  readonly hash: number;
  readonly units: number;
}

/** How many units have each of these elements. */
export async function countElements(
  sql: Queries,
  memory: number,
  side: Side,
  elements: readonly { readonly hash: number }[],
): Promise<UnitsOf> {
  const counts = new Map<string, number>();
  const hashes = [...new Set(elements.map(({ hash }) => hash))];
  const kinds = Object.values(elementKinds[side]);
  const rows =
    hashes.length === 0
      ? []
      : await sql<CountRow[]>`
          select kind, hash, units from element
          where memory = ${memory} and kind = any(${kinds}::smallint[])
            and hash = any(${hashes}::int[])`;
  for (const { kind, hash, units } of rows) {
    const key = `${kind} ${hash}`;
    counts.set(key, (counts.get(key) ?? 0) + units);
  }
  return (kind, hash) => counts.get(`${kind} ${hash}`) ?? 0;
}

/**
 * The units that may be similar enough, by position. Besides elements and length their signatures are compared, as
 * `UnitFinder` does: each bit that one side lacks is at least one word to edit.
 */
export async function similarCandidates(
  sql: Queries,
  memory: number,
  side: Side,
  { words, shortest, longest, elements, least }: SoughtUnits & { readonly least: number },
): Promise<readonly CandidateUnit[]> {
  const column = (name: string) => sql(`${side}_${name}`);
  const asked = signatureNumber(words);
  const limit = sql`floor(${1 - least}::float8
    * greatest(${column("words")}, ${words.count}::int) + ${tolerance}::float8)`;
  const having =
    elements === undefined
      ? sql`${column("elements")} is not null`
      : sql`${column("elements")} && ${[...elements]}::int[]`;
  const rows = await sql<CandidateUnit[]>`
    select position, ${sql(side)} text, ${column("points")} points from unit
    where memory = ${memory} and ${having}
      and ${column("words")} between ${shortest} and ${longest}
      and bit_count((~${column("signature")} & ${asked}::bigint)::bit(64)) <= ${limit}
      and bit_count((${column("signature")} & ~${asked}::bigint)::bit(64)) <= ${limit}
    order by position`;
  return rows;
}
