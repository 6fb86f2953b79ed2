// The units of a memory of the store, as a search reads them: by their places among the candidates of a question.

import { recordOf, type UnitRecord } from "../../../memory/index/unit-record.ts";
import type { SearchedPart } from "../../../memory/search/searched-part.ts";
import type { Sql } from "../database/database.ts";
import type { MemoryRow } from "../memories/memories.ts";
import { contentOfRow, type UnitRest } from "../units/unit-content.ts";

export interface RecordColumns {
  readonly position: number;
  readonly source: string;
  readonly target: string;
  readonly rest: UnitRest;
}

export class StorePart implements SearchedPart {
  readonly path: string;
  readonly penalty: number = 0;
  readonly #sql: Sql;
  readonly #memory: number;
  readonly #positions: readonly number[];

  constructor(sql: Sql, memory: Pick<MemoryRow, "name" | "number">, positions: readonly number[]) {
    this.path = pathOfMemory(memory.name);
    this.#sql = sql;
    this.#memory = memory.number;
    this.#positions = positions;
  }

  async readAll(places: readonly number[]): Promise<readonly (UnitRecord | undefined)[]> {
    if (places.length === 0) return [];
    const wanted = places.map((place) => this.#positions[place] ?? 0);
    const rows = await this.#sql<RecordColumns[]>`
      select position, source, target, rest from unit
      where memory = ${this.#memory} and position = any(${wanted}::bigint[])`;
    const records = new Map(rows.map((row) => [row.position, recordOfRow(row)]));
    return wanted.map((position) => records.get(position));
  }

  async beside(place: number, step: -1 | 1): Promise<UnitRecord | undefined> {
    const sql = this.#sql;
    const position = this.#positions[place] ?? 0;
    const [row] =
      step < 0
        ? await sql<RecordColumns[]>`
            select position, source, target, rest from unit
            where memory = ${this.#memory} and position < ${position}
              and source_elements is not null
            order by position desc limit 1`
        : await sql<RecordColumns[]>`
            select position, source, target, rest from unit
            where memory = ${this.#memory} and position > ${position}
              and source_elements is not null
            order by position limit 1`;
    return row === undefined ? undefined : recordOfRow(row);
  }
}

/** Where a match says that it is from. */
export function pathOfMemory(name: string): string {
  return `/v1/memories/${name}`;
}

export function recordOfRow({ source, target, rest }: RecordColumns): UnitRecord {
  return recordOf({ ...contentOfRow(source, target, rest), location: undefined });
}
