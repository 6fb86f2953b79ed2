// Rows into a table by the thousand, each batch a statement of its own. COPY would be a little faster, but the library leaves a
// stream that never ends where its connection is cut.

import type { Sql } from "../database/database.ts";

/** Characters of a batch. */
const batchLength = 1 << 20;

/** Of each column its name, and its type in JSON if that is another. */
export type ColumnTypes = Readonly<Record<string, string>>;

export class RowBatches {
  readonly #sql: Sql;
  readonly #table: string;
  readonly #columns: ColumnTypes;
  #batch: string[] = [];
  #length = 0;

  constructor(sql: Sql, table: string, columns: ColumnTypes) {
    this.#sql = sql;
    this.#table = table;
    this.#columns = columns;
  }

  /** The values in the order of the columns. Resolves at once mostly, and when the database has caught up otherwise. */
  async add(values: readonly (string | number | null | readonly number[])[]): Promise<void> {
    const names = Object.keys(this.#columns);
    const row = JSON.stringify(Object.fromEntries(names.map((name, at) => [name, values[at]])));
    this.#batch.push(row);
    this.#length += row.length;
    if (this.#length >= batchLength) await this.finish();
  }

  /** When all rows are in the table. */
  async finish(): Promise<void> {
    if (this.#batch.length === 0) return;
    const rows = `[${this.#batch.join(",")}]`;
    this.#batch = [];
    this.#length = 0;
    const sql = this.#sql;
    const columns = Object.entries(this.#columns);
    const names = columns.map(([name]) => name);
    // JSON in JSON arrives as text, and stays as it was written.
    const selected = columns.map(([name, type]) => (type === "json" ? `${name}::json` : name));
    const types = columns.map(([name, type]) => `${name} ${type === "json" ? "text" : type}`);
    await sql`
      insert into ${sql(this.#table)} (${sql(names)}) select ${sql.unsafe(selected.join(", "))}
      from json_to_recordset(${rows}::text::json) as row (${sql.unsafe(types.join(", "))})`;
  }
}
