// Rows into a table by COPY, the fastest way that PostgreSQL has.

import { once } from "node:events";
import type { Sql } from "../database/database.ts";

/** Characters that are sent at a time. */
const batchLength = 1 << 18;

export class RowCopy {
  readonly #stream: NodeJS.WritableStream;
  #batch = "";
  #failure: { readonly error: unknown } | undefined;

  private constructor(stream: NodeJS.WritableStream) {
    this.#stream = stream;
    stream.on("error", (error) => (this.#failure ??= { error }));
  }

  static async into(sql: Sql, table: string, columns: readonly string[]): Promise<RowCopy> {
    return new RowCopy(await sql`copy ${sql(table)} (${sql([...columns])}) from stdin`.writable());
  }

  /** Resolves at once mostly, and when the database has caught up otherwise. */
  async add(values: readonly (string | number | null | readonly number[])[]): Promise<void> {
    this.#batch += `${values.map(written).join("\t")}\n`;
    if (this.#batch.length >= batchLength) await this.#send();
  }

  /** When all rows are in the table. */
  async finish(): Promise<void> {
    await this.#send();
    this.#stream.end();
    await this.#until("finish");
  }

  /** Leaves the table without any of the rows. */
  abort(error: Error): void {
    if ("destroy" in this.#stream && typeof this.#stream.destroy === "function")
      this.#stream.destroy(error);
  }

  async #send(): Promise<void> {
    const batch = this.#batch;
    this.#batch = "";
    if (this.#failure !== undefined) throw this.#failure.error;
    if (batch !== "" && !this.#stream.write(batch)) await this.#until("drain");
  }

  async #until(event: "drain" | "finish"): Promise<void> {
    await once(this.#stream, event);
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}

// https://www.postgresql.org/docs/15/sql-copy.html, "Text Format"
const escapes: ReadonlyMap<string, string> = new Map([
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

function written(value: string | number | null | readonly number[]): string {
  if (value === null) return "\\N";
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return `{${value.join(",")}}`;
  return value.replaceAll(/[\\\n\r\t]/gu, (mark) => escapes.get(mark) ?? mark);
}
