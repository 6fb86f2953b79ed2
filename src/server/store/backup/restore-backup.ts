// Brings a backup into an empty store: all of it or nothing.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { InputError } from "../../../model/errors.ts";
import type { Database, Transaction } from "../database/database.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { currentSchema } from "../database/migrate.ts";
import { ensureUnitTable, unitTable } from "../memories/unit-table.ts";
import { insertUnits } from "../units/add-to-memory.ts";
import { ElementChanges } from "../units/element-counts.ts";
import { columnsOf } from "../units/unit-columns.ts";
import { contentOfRow } from "../units/unit-content.ts";
import {
  backupPath,
  backupVersion,
  batches,
  type BackedUpGlossary,
  type BackedUpMemory,
  type BackupFacts,
  type ConceptLine,
  type EventLine,
  type PersonLine,
  type UnitLine,
} from "./backup-files.ts";

type Numbers = ReadonlyMap<string, number>;

/**
 * Units keep their positions and revisions, so what clients have seen stays true. Throws `InputError` `backupMissing`,
 * `backupDamaged`, `backupNewer` or `storeNotEmpty`.
 */
export async function restoreBackup(database: Database, folder: string): Promise<BackupFacts> {
  const facts = readFacts(folder);
  const analysed: string[] = [];
  await inTransaction(database, async (sql) => {
    const [{ found } = { found: true }] = await sql<{ found: boolean }[]>`
      select exists (select from memory) or exists (select from glossary)
        or exists (select from principal) or exists (select from event) found`;
    if (found) throw new InputError("storeNotEmpty");
    const memories = new Map<string, number>();
    for (const memory of facts.memories) {
      const number = await restoreMemory(sql, memory, folder);
      memories.set(memory.name, number);
      if (memory.units > 0) analysed.push(unitTable(number));
    }
    const glossaries = new Map<string, number>();
    for (const glossary of facts.glossaries)
      glossaries.set(glossary.name, await restoreGlossary(sql, glossary, folder));
    for await (const people of batches<PersonLine>(join(folder, "people.jsonl")))
      for (const person of people) await restorePerson(sql, person, memories, glossaries);
    const events = await restoreEvents(sql, folder, memories, glossaries);
    requireCount(events, facts.events, "history.jsonl");
  });
  for (const table of analysed) await database.sql`analyze ${database.sql(table)}`;
  await database.sql`analyze element`;
  return facts;
}

const place = { name: z.string(), source: z.string(), target: z.string(), revision: z.number() };
const facts = z.object({
  ...{ backup: z.number(), schema: z.number(), when: z.string(), events: z.number() },
  tool: z.object({ name: z.string(), version: z.string() }),
  memories: z.array(
    z.object({
      ...{ ...place, units: z.number(), lastPosition: z.number() },
      frequent: z.object({ source: z.array(z.number()), target: z.array(z.number()) }),
    }),
  ),
  glossaries: z.array(z.object({ ...place, concepts: z.number() })),
});

function readFacts(folder: string): BackupFacts {
  const path = join(folder, "backup.json");
  if (!existsSync(path)) throw new InputError("backupMissing", { data: { folder } });
  let read: BackupFacts;
  try {
    read = facts.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    throw new InputError("backupDamaged", { data: { file: "backup.json" }, cause: error });
  }
  if (read.backup > backupVersion || read.schema > currentSchema)
    throw new InputError("backupNewer", { data: { version: read.tool.version } });
  return read;
}

async function restoreMemory(
  sql: Transaction,
  memory: BackedUpMemory,
  folder: string,
): Promise<number> {
  const { name, source, target, units, revision, lastPosition, frequent } = memory;
  const [row] = await sql<{ id: number }[]>`
    insert into memory (name, source, target, units, revision, last_position, source_frequent,
      target_frequent)
    values (${name}, ${source}, ${target}, ${units}, ${revision}, ${lastPosition},
      ${[...frequent.source]}::int[], ${[...frequent.target]}::int[])
    returning id`;
  const number = row?.id ?? 0;
  if (units > 0) await ensureUnitTable(sql, number);
  const request = {
    languages: { source, target },
    frequent: { source: new Set(frequent.source), target: new Set(frequent.target) },
  };
  const totals = { units: 0, searched: 0 };
  const file = backupPath(folder, "memories", name, "jsonl");
  for await (const lines of linesIn<UnitLine>(file)) {
    const changes = new ElementChanges();
    const rows = lines.map(({ position, revision, copy, source, target, rest }) => {
      const { columns, counted } = columnsOf(contentOfRow(source, target, rest), request);
      changes.add(counted, 1);
      if (columns.source_elements !== null) totals.searched += 1;
      return { ...columns, position, revision, copy };
    });
    await insertUnits(sql, number, rows);
    await changes.write(sql, number);
    totals.units += lines.length;
  }
  requireCount(totals.units, units, `memories/${name}.jsonl`);
  await sql`update memory set searched = ${totals.searched} where id = ${number}`;
  return number;
}

async function restoreGlossary(
  sql: Transaction,
  { name, source, target, concepts, revision }: BackedUpGlossary,
  folder: string,
): Promise<number> {
  const [row] = await sql<{ id: number }[]>`
    insert into glossary (name, source, target, concepts, revision)
    values (${name}, ${source}, ${target}, ${concepts}, ${revision}) returning id`;
  const number = row?.id ?? 0;
  let found = 0;
  for await (const lines of linesIn<ConceptLine>(backupPath(folder, "glossaries", name, "jsonl"))) {
    await sql`
      insert into concept (glossary, id, revision, content)
      select ${number}, id, revision, content
      from json_to_recordset(${JSON.stringify(lines)}::text::json)
        as concept (id text, revision bigint, content json)`;
    found += lines.length;
  }
  requireCount(found, concepts, `glossaries/${name}.jsonl`);
  return number;
}

async function restorePerson(
  sql: Transaction,
  { name, created, grants, tokens }: PersonLine,
  memories: Numbers,
  glossaries: Numbers,
): Promise<void> {
  const [row] = await sql<{ id: number }[]>`
    insert into principal (name, created) values (${name}, ${created}) returning id`;
  const id = row?.id ?? 0;
  for (const { memory, glossary, role } of grants)
    await sql`
      insert into granted (principal, memory, glossary, role)
      values (${id}, ${numberOf(memory, memories)}, ${numberOf(glossary, glossaries)},
        ${role}::role)`;
  for (const { hash, shown, note, ...dates } of tokens)
    await sql`
      insert into token (hash, shown, principal, note, created, expires, used, revoked)
      values (decode(${hash}, 'hex'), ${shown}, ${id}, ${note}, ${dates.created},
        ${dates.expires}, ${dates.used}, ${dates.revoked})`;
}

async function restoreEvents(
  sql: Transaction,
  folder: string,
  memories: Numbers,
  glossaries: Numbers,
): Promise<number> {
  let found = 0;
  for await (const lines of linesIn<EventLine>(join(folder, "history.jsonl"))) {
    const rows = lines.map(({ memory, glossary, ...event }) => ({
      ...event,
      memory: numberOf(memory, memories),
      glossary: numberOf(glossary, glossaries),
    }));
    await sql`
      insert into event (number, at, who, what, memory, glossary, item, revision, before, after)
      overriding system value
      select number, at, who, what, memory, glossary, item, revision, before, after
      from json_to_recordset(${JSON.stringify(rows)}::text::json)
        as event (number bigint, at timestamptz, who text, what text, memory int, glossary int,
          item text, revision bigint, before json, after json)`;
    found += lines.length;
  }
  await sql`
    select setval(pg_get_serial_sequence('event', 'number'),
      coalesce((select max(number) from event), 1), exists (select from event))`;
  return found;
}

function numberOf(name: string | null, numbers: Numbers): number | null {
  if (name === null) return null;
  return numbers.get(name) ?? null;
}

async function* linesIn<Line>(path: string): AsyncGenerator<readonly Line[], void, undefined> {
  try {
    yield* batches<Line>(path);
  } catch (error) {
    const file = path.split("/").slice(-2).join("/");
    if (error instanceof SyntaxError || isMissing(error))
      throw new InputError("backupDamaged", { data: { file }, cause: error });
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function requireCount(found: number, wanted: number, file: string): void {
  if (found !== wanted) throw new InputError("backupDamaged", { data: { file } });
}
