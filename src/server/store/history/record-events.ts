// Writes changes into the history, in the transaction that makes them.

import type { EventKind } from "../../../model/store/store-event.ts";
import type { Transaction } from "../database/database.ts";

export interface NewEvent {
  readonly what: EventKind;
  /** The unit or concept. */
  readonly item?: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Who changed which memory or glossary, and the revision that it makes. */
export interface EventContext {
  readonly who: string;
  readonly memory?: number;
  readonly glossary?: number;
  readonly revision: number;
}

export async function recordEvents(
  sql: Transaction,
  { who, memory, glossary, revision }: EventContext,
  events: readonly NewEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await sql`
    insert into event (who, memory, glossary, revision, what, item, before, after)
    select ${who}, ${memory ?? null}::int, ${glossary ?? null}::int, ${revision}::bigint,
      what, item, before, after
    from json_to_recordset(${JSON.stringify(events)}::text::json)
      as event (what text, item text, before json, after json)`;
}
