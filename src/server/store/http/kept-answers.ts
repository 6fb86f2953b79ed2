// The same request sent twice with one Idempotency-Key gets the answer of the first.

import { createHash } from "node:crypto";
import { InputError } from "../../../model/errors.ts";
import type { Database } from "../database/database.ts";

const longestKey = 200;

export interface KeyedRequest {
  readonly who: string;
  /** The header; without it the work is simply done. */
  readonly key: string | undefined;
  /** Everything that makes the request what it is. */
  readonly request: string;
}

/**
 * Throws `InputError` `serverKeyReused` for a key of another request. Two at the same time both do the work, which must
 * therefore be such that twice is once; the key is for the answer.
 */
export async function onceFor<Answer extends object>(
  { sql }: Database,
  { who, key, request }: KeyedRequest,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (key === undefined || key === "") return work();
  if (key.length > longestKey || !/^[\x20-\x7e]+$/u.test(key))
    throw new InputError("serverNotUnderstood", { data: { detail: "Idempotency-Key" } });
  const hash = createHash("sha256").update(request).digest();
  const [kept] = await sql<{ request: Uint8Array; answer: Answer }[]>`
    select request, answer from idempotency where who = ${who} and key = ${key}`;
  if (kept !== undefined) {
    if (!hash.equals(kept.request)) throw new InputError("serverKeyReused");
    return kept.answer;
  }
  const answer = await work();
  await sql`
    insert into idempotency (who, key, request, status, answer)
    values (${who}, ${key}, ${hash}, 200, ${JSON.stringify(answer)}::text::json)
    on conflict (who, key) do nothing`;
  return answer;
}

/** Those older than a day: no client tries for longer. */
export async function forgetAnswers({ sql }: Database): Promise<void> {
  await sql`delete from idempotency where created < now() - interval '1 day'`;
}
