// Work that is done as a whole or not at all.

import type { Database, Transaction } from "./database.ts";
import { isConnectionLost, storeError } from "./store-error.ts";

/**
 * Nothing of it is seen before it is done. Throws what `storeError` makes of a failure. A connection that is lost is not
 * used again, neither by the work nor to end the transaction: the library would end the whole process.
 */
export function inTransaction<Result>(
  { sql }: Database,
  work: (sql: Transaction) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const done: { readonly result: Result }[] = [];
    const lost: { readonly error: unknown }[] = [];
    const fail = (error: unknown): void => {
      lost.push({ error });
      reject(asError(storeError(error)));
    };
    const guarded = (transaction: Transaction): Transaction =>
      new Proxy(transaction, {
        apply: (target, self, values) => {
          const [first] = lost;
          if (first !== undefined) throw first.error;
          return Reflect.apply(target, self, values) as unknown;
        },
      });
    sql
      .begin(async (transaction) => {
        try {
          done.push({ result: await work(guarded(transaction)) });
        } catch (error) {
          if (isConnectionLost(error)) fail(error);
          if (lost.length === 0) throw error;
        }
        if (lost.length > 0) await never;
      })
      .then(() => {
        const [first] = done;
        if (first !== undefined) resolve(first.result);
      }, fail);
  });
}

const never: Promise<void> = new Promise(() => undefined);

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
