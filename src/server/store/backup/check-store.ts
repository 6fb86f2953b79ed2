// Whether what the store keeps of its units is what its units say.

import type { Database, Queries } from "../database/database.ts";
import { checkSchema } from "../database/migrate.ts";
import { storeError } from "../database/store-error.ts";
import { ElementCounter } from "../imports/element-counter.ts";
import { listMemories, type MemoryRow } from "../memories/memories.ts";
import { columnsOf } from "../units/unit-columns.ts";
import { contentOfRow } from "../units/unit-content.ts";
import type { UnitLine } from "./backup-files.ts";

export interface CheckedPlace {
  readonly kind: "memory" | "glossary";
  readonly name: string;
  /** Units or concepts. */
  readonly count: number;
  /** `count`: another number is kept; `searched`; `elements`; `history`: some that no event tells of. */
  readonly wrong: readonly ("count" | "searched" | "elements" | "history")[];
}

const pageSize = 2000;

/** Of each memory and glossary, by name, as they are at one moment. Throws what `checkSchema` throws. */
export async function checkStore(database: Database): Promise<readonly CheckedPlace[]> {
  await checkSchema(database);
  const connection = await database.sql.reserve();
  try {
    await connection`begin isolation level repeatable read read only`;
    const checked: CheckedPlace[] = [];
    for (const row of await listMemories({ ...database, sql: connection }))
      checked.push(await checkedMemory(connection, row));
    const glossaries = await connection<
      { name: string; kept: number; count: number; untold: number }[]
    >`
      select name, concepts kept, count(concept.id) count,
        count(concept.id) filter (where not exists (
          select from event where event.glossary = glossary.id and event.item = concept.id
            and event.revision = concept.revision)) untold
      from glossary left join concept on concept.glossary = glossary.id
      group by glossary.id order by name`;
    for (const { name, kept, count, untold } of glossaries)
      checked.push({
        ...{ kind: "glossary", name, count },
        wrong: [
          ...(kept === count ? [] : (["count"] as const)),
          ...(untold === 0 ? [] : (["history"] as const)),
        ],
      });
    return checked;
  } catch (error) {
    throw storeError(error);
  } finally {
    await connection`rollback`.catch(() => undefined);
    connection.release();
  }
}

async function checkedMemory(sql: Queries, memory: MemoryRow): Promise<CheckedPlace> {
  const counter = new ElementCounter();
  const totals = { units: 0, searched: 0 };
  for (let after = 0; ;) {
    const rows = await sql<UnitLine[]>`
      select position, revision, copy, source, target, rest from unit
      where memory = ${memory.number} and position > ${after} order by position limit ${pageSize}`;
    const last = rows.at(-1);
    if (last === undefined) break;
    for (const { source, target, rest } of rows) {
      const { columns, counted } = columnsOf(contentOfRow(source, target, rest), memory);
      for (const element of counted) counter.add(element);
      totals.units += 1;
      if (columns.source_elements !== null) totals.searched += 1;
    }
    after = last.position;
  }
  const wrong: CheckedPlace["wrong"][number][] = [];
  if (totals.units !== memory.units) wrong.push("count");
  if (totals.searched !== memory.searched) wrong.push("searched");
  const kept = await keptElements(sql, memory.number);
  const said = new Sum();
  for (const element of counter) said.add(element);
  if (!said.equals(kept)) wrong.push("elements");
  // An import tells of its units by the revision that they have.
  const [untold] = await sql<{ count: number }[]>`
    select count(*) from unit
    where memory = ${memory.number} and not exists (
      select from event where event.memory = unit.memory and event.revision = unit.revision
        and (item is null or item = position::text))`;
  if (untold?.count !== 0) wrong.push("history");
  return { kind: "memory", name: memory.name, count: totals.units, wrong };
}

async function keptElements(sql: Queries, memory: number): Promise<Sum> {
  const sum = new Sum();
  const rows = sql<{ kind: number; hash: number; second: number; units: number }[]>`
    select kind, hash, second, units from element where memory = ${memory} and units <> 0`;
  for await (const batch of rows.cursor(pageSize)) for (const element of batch) sum.add(element);
  return sum;
}

/** Of any number of counts in any order, some numbers that are the same for the same counts. */
class Sum {
  #elements = 0;
  #units = 0;
  #mixed = 0;

  add(element: {
    readonly kind: number;
    readonly hash: number;
    readonly second: number;
    readonly units: number;
  }): void {
    const { kind, hash, second, units } = element;
    let mixed = Math.imul(hash ^ (kind << 24), 0x9e3779b1) ^ Math.imul(second, 0x85ebca77);
    mixed = Math.imul(mixed ^ (mixed >>> 15) ^ units, 0xc2b2ae35);
    this.#elements += 1;
    this.#units += units;
    this.#mixed = (this.#mixed + (mixed ^ (mixed >>> 13))) | 0;
  }

  equals(other: Sum): boolean {
    return (
      this.#elements === other.#elements &&
      this.#units === other.#units &&
      this.#mixed === other.#mixed
    );
  }
}
