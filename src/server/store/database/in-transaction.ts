// Work that is done as a whole or not at all.

import type { Database, Transaction } from "./database.ts";
import { storeError } from "./store-error.ts";

/** Nothing of it is seen before it is done. Throws what `storeError` makes of a failure. */
export async function inTransaction<Result>(
  { sql }: Database,
  work: (sql: Transaction) => Promise<Result>,
): Promise<Result> {
  try {
    const done: { readonly result: Result }[] = [];
    await sql.begin(async (transaction) => {
      done.push({ result: await work(transaction) });
    });
    const [first] = done;
    if (first === undefined) throw new Error("The transaction ended without a result.");
    return first.result;
  } catch (error) {
    throw storeError(error);
  }
}
