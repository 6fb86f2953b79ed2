// Units as they are read from the store.

import type { StoredUnit } from "../../../model/store/stored-unit.ts";
import type { Queries } from "../database/database.ts";
import { contentOfRow, type UnitRest } from "./unit-content.ts";

export interface UnitRow {
  readonly position: number;
  readonly revision: number;
  readonly source: string;
  readonly target: string;
  readonly rest: UnitRest;
}

export function storedUnit({ position, revision, source, target, rest }: UnitRow): StoredUnit {
  return {
    id: String(position),
    position,
    revision,
    etag: etagOf(position, revision),
    unit: contentOfRow(source, target, rest),
  };
}

/** As in the header: with its quotation marks. */
export function etagOf(position: number, revision: number): string {
  return `"${position}.${revision}"`;
}

/** The position that an id stands for; 0, which no unit has, for anything else. */
export function positionOfId(id: string): number {
  return /^[1-9]\d{0,14}$/u.test(id) ? Number(id) : 0;
}

/** `undefined` if there is none. */
export async function findUnit(
  sql: Queries,
  memory: number,
  id: string,
): Promise<StoredUnit | undefined> {
  const [row] = await sql<UnitRow[]>`
    select position, revision, source, target, rest from unit
    where memory = ${memory} and position = ${positionOfId(id)}`;
  return row === undefined ? undefined : storedUnit(row);
}
