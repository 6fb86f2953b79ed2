// Tokens: made here, told once, and kept as hashes alone.

import { createHash, randomBytes } from "node:crypto";
import { InputError } from "../../../model/errors.ts";
import type { Role } from "../../../model/store/role.ts";
import type { Database } from "../database/database.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { storeError } from "../database/store-error.ts";

export interface NewToken {
  /** Whose it is; one person or program may have several, and what they may do is the same with each. */
  readonly who: string;
  readonly role: Role;
  /** Names of a memory or a glossary; with neither the role is for everything. */
  readonly memory?: string | undefined;
  readonly glossary?: string | undefined;
  readonly note?: string | undefined;
  /** After which it opens nothing. */
  readonly expires?: Date | undefined;
}

export interface ToldToken {
  /** To be shown now and never again. */
  readonly token: string;
  /** Its beginning, by which people tell tokens apart. */
  readonly shown: string;
}

/** A token as a list may show it. */
export interface ListedToken {
  readonly shown: string;
  readonly who: string;
  /** `admin`, `reader of peru`. */
  readonly roles: readonly { readonly role: Role; readonly of: string | null }[];
  readonly created: Date;
  readonly expires: Date | null;
  readonly used: Date | null;
  readonly revoked: Date | null;
}

const tokenForm = /^glosa_[\w-]{43}$/u;
const shownLength = "glosa_".length + 6;

/** SHA-256. A token has 256 random bits, so nothing slower is needed to keep it from being guessed. */
export function tokenHash(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** Whether it can be a token at all: others are not looked up. */
export function isTokenLike(text: string): boolean {
  return tokenForm.test(text);
}

/** Throws `InputError` `storeMemoryUnknown`, `storeGlossaryUnknown`, `storePersonInvalid`. */
export function addToken(database: Database, wanted: NewToken): Promise<ToldToken> {
  const { who, role, memory, glossary, note = "", expires } = wanted;
  if (who.trim() === "" || who.length > 100 || /\p{Cc}|\p{Surrogate}/u.test(who))
    throw new InputError("storePersonInvalid", { data: { who } });
  const token = `glosa_${randomBytes(32).toString("base64url")}`;
  const shown = token.slice(0, shownLength);
  return inTransaction(database, async (sql) => {
    const number = async (table: "memory" | "glossary", name?: string): Promise<number | null> => {
      if (name === undefined) return null;
      const [row] = await sql<{ id: number }[]>`select id from ${sql(table)} where name = ${name}`;
      const code = table === "memory" ? "storeMemoryUnknown" : "storeGlossaryUnknown";
      if (row === undefined) throw new InputError(code, { data: { name } });
      return row.id;
    };
    const memoryNumber = await number("memory", memory);
    const glossaryNumber = await number("glossary", glossary);
    const [principal] = await sql<{ id: number }[]>`
      insert into principal (name) values (${who})
      on conflict (name) do update set name = excluded.name returning id`;
    const id = principal?.id ?? 0;
    const given =
      memoryNumber !== null && glossaryNumber !== null
        ? [
            [memoryNumber, null],
            [null, glossaryNumber],
          ]
        : [[memoryNumber, glossaryNumber]];
    for (const [of = null, ofGlossary = null] of given)
      await sql`
        insert into granted (principal, memory, glossary, role)
        values (${id}, ${of}, ${ofGlossary}, ${role}::role)
        on conflict (principal, memory, glossary) do update set role = excluded.role`;
    await sql`
      insert into token (hash, shown, principal, note, expires)
      values (${tokenHash(token)}, ${shown}, ${id}, ${note}, ${expires ?? null})`;
    return { token, shown };
  });
}

/** The oldest first. */
export async function listTokens({ sql }: Database): Promise<readonly ListedToken[]> {
  try {
    return await sql<ListedToken[]>`
      select shown, principal.name who, token.created, expires, used, revoked,
        coalesce((
          select json_agg(json_build_object('role', role, 'of', coalesce(memory.name, glossary.name))
            order by memory.name nulls first, glossary.name nulls first)
          from granted left join memory on memory.id = granted.memory
            left join glossary on glossary.id = granted.glossary
          where granted.principal = principal.id), '[]') roles
      from token join principal on principal.id = token.principal
      order by token.created, shown`;
  } catch (error) {
    throw storeError(error);
  }
}

/** By its beginning, as shown; whole tokens too. Throws `InputError` `storeTokenUnknown` unless it is one token's. */
export async function revokeToken({ sql }: Database, written: string): Promise<ListedToken["who"]> {
  const shown = written.slice(0, shownLength);
  try {
    const rows = await sql<{ who: string }[]>`
      update token set revoked = coalesce(revoked, now()) from principal
      where principal.id = token.principal and shown = ${shown} returning principal.name who`;
    const [row] = rows;
    if (row === undefined) throw new InputError("storeTokenUnknown", { data: { shown } });
    return row.who;
  } catch (error) {
    throw storeError(error);
  }
}
