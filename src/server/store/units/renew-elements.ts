// Gives the units of a memory the elements of more frequent words.

import type { Transaction } from "../database/database.ts";
import type { MemoryRow } from "../memories/memories.ts";
import type { ElementChanges } from "./element-counts.ts";
import { columnsOf } from "./unit-columns.ts";
import { contentOfRow, type UnitRest } from "./unit-content.ts";

const pageSize = 1000;

/**
 * Every pair of words that are frequent must be an element of each unit that has it, or a question would miss the unit. The
 * transaction holds the memory. `changes` gets what is to be counted besides.
 */
export async function renewElements(
  sql: Transaction,
  memory: MemoryRow,
  frequent: MemoryRow["frequent"],
  changes: ElementChanges,
): Promise<void> {
  const { languages } = memory;
  for (let after = 0; ;) {
    const rows = await sql<{ position: number; source: string; target: string; rest: UnitRest }[]>`
      select position, source, target, rest from unit
      where memory = ${memory.number} and position > ${after} and source_elements is not null
      order by position limit ${pageSize}`;
    const renewed = rows.map(({ position, source, target, rest }) => {
      const content = contentOfRow(source, target, rest);
      changes.add(columnsOf(content, memory).counted, -1);
      const { columns, counted } = columnsOf(content, { languages, frequent });
      changes.add(counted, 1);
      const { source_elements, target_elements } = columns;
      return { position, source_elements, target_elements };
    });
    await sql`
      update unit set source_elements = renewed.source_elements,
        target_elements = renewed.target_elements
      from json_to_recordset(${JSON.stringify(renewed)}::text::json)
        as renewed (position bigint, source_elements int[], target_elements int[])
      where unit.memory = ${memory.number} and unit.position = renewed.position`;
    const last = rows.at(-1);
    if (rows.length < pageSize || last === undefined) return;
    after = last.position;
  }
}
