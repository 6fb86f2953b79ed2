// Failures of the database as sentences with a remedy.

import { InputError } from "../../../model/errors.ts";

// https://www.postgresql.org/docs/15/errcodes-appendix.html
const codes: ReadonlyMap<string, string> = new Map([
  ["28000", "databaseLogin"],
  ["28P01", "databaseLogin"],
  ["3D000", "databaseMissing"],
  ["42501", "databaseForbidden"],
  ["42P01", "databaseNotMigrated"],
  ["53100", "databaseFull"],
  ["53300", "databaseBusy"],
  ["25006", "databaseReadOnly"],
]);

// The server ends (57P01 to 57P03), or the connection does (08…, and what the system and the library say).
const isDown =
  /^(?:57P0[1-3]|08.{3}|ECONNREFUSED|ECONNRESET|ENOENT|ENOTFOUND|EPIPE|EAI_AGAIN|ETIMEDOUT|CONNECT_TIMEOUT|CONNECTION_(?:CLOSED|ENDED|DESTROYED))$/u;

/** An `InputError` for what a person can mend, otherwise the error itself. */
export function storeError(error: unknown): unknown {
  const code = databaseCode(error);
  if (code === undefined) return error;
  const own = codes.get(code) ?? (isDown.test(code) ? "databaseDown" : undefined);
  const detail = error instanceof Error ? error.message : "";
  return own === undefined ? error : new InputError(own, { data: { detail }, cause: error });
}

/** Of PostgreSQL, of the system or of the library. */
export function databaseCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** Whether nothing can be asked through the connection any more. */
export function isConnectionLost(error: unknown): boolean {
  if (error instanceof InputError) return error.code === "databaseDown";
  return isDown.test(databaseCode(error) ?? "");
}
