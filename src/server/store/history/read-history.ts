// Reads what was changed, by whom and when.

import type { EventKind, HistoryPage } from "../../../model/store/store-event.ts";
import type { Database } from "../database/database.ts";
import { storeError } from "../database/store-error.ts";

export interface HistoryRequest {
  /** Number of a memory or a glossary. */
  readonly memory?: number;
  readonly glossary?: number;
  /** A unit or concept of it. */
  readonly item?: string;
  /** Events after this one. */
  readonly after?: number;
  /** Most events; 100 by default, 1,000 at most. */
  readonly limit?: number;
}

interface Columns {
  readonly number: number;
  readonly at: Date;
  readonly who: string;
  readonly what: EventKind;
  readonly item: string | null;
  readonly revision: number;
  readonly before: unknown;
  readonly after: unknown;
}

const mostEvents = 1000;

/** Oldest first. What an import added has no events of its own: it is told by that of the import. */
export async function readHistory(
  { sql }: Database,
  request: HistoryRequest,
): Promise<HistoryPage> {
  const { memory, glossary, item, after = 0 } = request;
  const limit = Math.max(1, Math.min(mostEvents, request.limit ?? 100));
  const whole = memory === undefined ? sql`glossary = ${glossary ?? 0}` : sql`memory = ${memory}`;
  const part = item === undefined ? sql`` : sql`and item = ${item}`;
  const rows = await sql<Columns[]>`
    select number, at, who, what, item, revision, before, after from event
    where ${whole} ${part} and number > ${after} order by number limit ${limit}`.catch(
    (error: unknown) => {
      throw storeError(error);
    },
  );
  const events = rows.map(({ at, item, ...event }) => ({
    ...event,
    when: at.toISOString(),
    ...(item !== null && { item }),
  }));
  const last = rows.at(-1)?.number;
  return { events, next: rows.length < limit || last === undefined ? null : String(last) };
}
