// What was sent for a job, in the order in which it was sent.

import type { Sql } from "../database/database.ts";

export async function* jobBytes(sql: Sql, job: string): AsyncGenerator<Uint8Array> {
  for (let number = 0; ; number++) {
    const [row] = await sql<{ bytes: Uint8Array }[]>`
      select bytes from job_chunk where job = ${job} and number = ${number}`;
    if (row === undefined) return;
    yield row.bytes;
  }
}
