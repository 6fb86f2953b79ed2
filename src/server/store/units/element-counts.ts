// How many units have each element, kept exact with every change.

import type { Transaction } from "../database/database.ts";
import type { CountedElement } from "./unit-columns.ts";

/** Changes to come, by element. */
export class ElementChanges {
  readonly #changes = new Map<string, CountedElement & { units: number }>();

  add(elements: readonly CountedElement[], units: 1 | -1): void {
    for (const element of elements) {
      const key = `${element.kind} ${element.hash} ${element.second}`;
      const change = this.#changes.get(key);
      if (change === undefined) this.#changes.set(key, { ...element, units });
      else change.units += units;
    }
  }

  /**
   * Writes them. The caller holds the row of the memory, so nobody else writes these counts; their order is that of the
   * primary key all the same, so that even without it no two could wait for each other.
   */
  async write(sql: Transaction, memory: number): Promise<void> {
    const changes = [...this.#changes.values()]
      .filter(({ units }) => units !== 0)
      .sort((a, b) => a.kind - b.kind || a.hash - b.hash || a.second - b.second);
    if (changes.length === 0) return;
    await sql`
      insert into element (memory, kind, hash, second, units)
      select ${memory}, kind, hash, second, units
      from unnest(
        ${changes.map(({ kind }) => kind)}::smallint[],
        ${changes.map(({ hash }) => hash)}::int[],
        ${changes.map(({ second }) => second)}::int[],
        ${changes.map(({ units }) => units)}::int[]
      ) as change (kind, hash, second, units)
      on conflict (memory, kind, hash, second) do update set units = element.units + excluded.units`;
    const fewer = changes.filter(({ units }) => units < 0);
    if (fewer.length === 0) return;
    await sql`
      delete from element using unnest(
        ${fewer.map(({ kind }) => kind)}::smallint[],
        ${fewer.map(({ hash }) => hash)}::int[],
        ${fewer.map(({ second }) => second)}::int[]
      ) as change (kind, hash, second)
      where element.memory = ${memory} and element.units = 0
        and element.kind = change.kind and element.hash = change.hash
        and element.second = change.second`;
  }
}
