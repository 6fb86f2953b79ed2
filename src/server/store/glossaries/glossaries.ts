// The glossaries of the store.

import { InputError } from "../../../model/errors.ts";
import type { LanguageTag } from "../../../model/language.ts";
import type { NewGlossary, StoredGlossary } from "../../../model/store/stored-glossary.ts";
import type { Database, Queries, Transaction } from "../database/database.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { storeError } from "../database/store-error.ts";
import { recordEvents } from "../history/record-events.ts";
import { nameError } from "../memories/memories.ts";

/** A glossary with what the store keeps of it. */
export interface GlossaryRow {
  /** Number in the database. */
  readonly number: number;
  readonly name: string;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly concepts: number;
  readonly revision: number;
}

/** Throws `InputError` `storeNameTaken` or `storeNameInvalid`. */
export async function createGlossary(
  database: Database,
  { id, source, target }: NewGlossary,
  who: string,
): Promise<StoredGlossary> {
  try {
    return await inTransaction(database, async (sql) => {
      const [row] = await sql<{ id: number }[]>`
        insert into glossary (name, source, target) values (${id}, ${source}, ${target})
        returning id`;
      const after = { id, source, target };
      await recordEvents(sql, { who, glossary: row?.id ?? 0, revision: 0 }, [
        { what: "glossary-created", after },
      ]);
      return { ...after, concepts: 0, revision: 0 };
    });
  } catch (error) {
    throw nameError(error, id);
  }
}

/** All, by name. */
export async function listGlossaries({ sql }: Database): Promise<readonly GlossaryRow[]> {
  try {
    return await sql<GlossaryRow[]>`
      select id number, name, source, target, concepts, revision from glossary order by name`;
  } catch (error) {
    throw storeError(error);
  }
}

/** Throws `InputError` `storeGlossaryUnknown`. */
export async function findGlossary(sql: Queries, name: string): Promise<GlossaryRow> {
  const [row] = await sql<GlossaryRow[]>`
    select id number, name, source, target, concepts, revision from glossary where name = ${name}`;
  if (row === undefined) throw new InputError("storeGlossaryUnknown", { data: { name } });
  return row;
}

/** For work that was begun when the glossary was known. Throws `InputError` `storeGlossaryUnknown`. */
export async function findGlossaryNumbered(sql: Queries, number: number): Promise<GlossaryRow> {
  const [row] = await sql<GlossaryRow[]>`
    select id number, name, source, target, concepts, revision from glossary where id = ${number}`;
  if (row === undefined) throw new InputError("storeGlossaryUnknown", { data: { name: "" } });
  return row;
}

/** The glossary, held until the transaction ends: whoever changes it stands in line. */
export async function holdGlossary(sql: Transaction, number: number): Promise<GlossaryRow> {
  const [row] = await sql<GlossaryRow[]>`
    select id number, name, source, target, concepts, revision from glossary
    where id = ${number} for update`;
  if (row === undefined) throw new InputError("storeGlossaryUnknown", { data: { name: "" } });
  return row;
}

export function storedGlossary({ name, ...row }: GlossaryRow): StoredGlossary {
  const { source, target, concepts, revision } = row;
  return { id: name, source, target, concepts, revision };
}
