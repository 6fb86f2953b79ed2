// Writes everything that the store knows into a folder, as it was at one moment.

import {
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { csvFormat } from "../../../formats/csv/index.ts";
import { InputError } from "../../../model/errors.ts";
import type { Database, Queries } from "../database/database.ts";
import { currentSchema } from "../database/migrate.ts";
import { storeError } from "../database/store-error.ts";
import { exportGlossary } from "../glossaries/export-glossary.ts";
import { exportMemory } from "../units/export-memory.ts";
import {
  backupPath,
  backupVersion,
  type BackedUpGlossary,
  type BackedUpMemory,
  type BackupFacts,
  type EventLine,
  type PersonLine,
  type UnitLine,
} from "./backup-files.ts";

export interface BackupRequest {
  /** Absolute; made by the backup. */
  readonly folder: string;
  readonly tool: BackupFacts["tool"];
  readonly now: () => Date;
}

const pageSize = 2000;

/**
 * The folder is there when it is whole. Work that waits is not part of it, nor answers kept for clients that ask twice. Throws
 * `InputError` `backupExists`.
 */
export async function writeBackup(
  database: Database,
  { folder, tool, now }: BackupRequest,
): Promise<BackupFacts> {
  if (existsSync(folder)) throw new InputError("backupExists", { data: { folder } });
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  for (const each of ["memories", "glossaries"])
    mkdirSync(join(partial, each), { recursive: true, mode: 0o700 });
  const connection = await database.sql.reserve().catch((error: unknown) => {
    throw storeError(error);
  });
  try {
    await connection`begin isolation level repeatable read read only`;
    const memories = await connection<(BackedUpMemory & { readonly number: number })[]>`
      select id number, name, source, target, units, revision, last_position "lastPosition",
        json_build_object('source', source_frequent, 'target', target_frequent) frequent
      from memory order by name`;
    for (const { number, name } of memories)
      await pipeline(
        Readable.from(unitLines(connection, number)),
        createWriteStream(backupPath(partial, "memories", name, "jsonl")),
      );
    const glossaries = await connection<(BackedUpGlossary & { readonly number: number })[]>`
      select id number, name, source, target, concepts, revision from glossary order by name`;
    for (const { number, name } of glossaries) {
      const rows = await connection`
        select id, revision, content from concept where glossary = ${number} order by id`;
      writeFileSync(backupPath(partial, "glossaries", name, "jsonl"), linesOf(rows));
    }
    const people = await connection<PersonLine[]>`
      select name, created, coalesce((
          select json_agg(json_build_object('memory', memory.name, 'glossary', glossary.name,
            'role', role) order by memory.name, glossary.name)
          from granted left join memory on memory.id = granted.memory
            left join glossary on glossary.id = granted.glossary
          where granted.principal = principal.id), '[]') grants,
        coalesce((
          select json_agg(json_build_object('hash', encode(hash, 'hex'), 'shown', shown,
            'note', note, 'created', token.created, 'expires', expires, 'used', used,
            'revoked', revoked) order by token.created)
          from token where token.principal = principal.id), '[]') tokens
      from principal order by id`;
    writeFileSync(join(partial, "people.jsonl"), linesOf(people), { mode: 0o600 });
    const counted = { events: 0 };
    await pipeline(
      Readable.from(eventLines(connection, counted)),
      createWriteStream(join(partial, "history.jsonl")),
    );
    // For whoever has no glosa to restore with. What changes meanwhile may be in these already.
    for (const { name } of memories)
      await pipeline(
        Readable.from(exportMemory(database, name, { tool, warn: () => undefined })),
        createWriteStream(backupPath(partial, "memories", name, "tmx")),
      );
    for (const row of glossaries)
      writeFileSync(
        backupPath(partial, "glossaries", row.name, "csv"),
        await exportGlossary(database, row, csvFormat, tool),
      );
    const facts: BackupFacts = {
      ...{ backup: backupVersion, schema: currentSchema, tool, when: now().toISOString() },
      memories: memories.map(({ name, source, target, units, revision, ...more }) => ({
        ...{ name, source, target, units, revision },
        ...{ lastPosition: more.lastPosition, frequent: more.frequent },
      })),
      glossaries: glossaries.map(({ name, source, target, concepts, revision }) => ({
        ...{ name, source, target, concepts, revision },
      })),
      ...counted,
    };
    writeFileSync(join(partial, "backup.json"), `${JSON.stringify(facts, undefined, 2)}\n`);
    renameSync(partial, folder);
    return facts;
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw storeError(error);
  } finally {
    await connection`rollback`.catch(() => undefined);
    connection.release();
  }
}

async function* unitLines(sql: Queries, memory: number): AsyncGenerator<string> {
  for (let after = 0; ;) {
    const rows = await sql<UnitLine[]>`
      select position, revision, copy, source, target, rest from unit
      where memory = ${memory} and position > ${after} order by position limit ${pageSize}`;
    const last = rows.at(-1);
    if (last === undefined) return;
    yield linesOf(rows);
    after = last.position;
  }
}

async function* eventLines(sql: Queries, counted: { events: number }): AsyncGenerator<string> {
  for (let after = 0; ;) {
    const rows = await sql<EventLine[]>`
      select number, at, who, what, memory.name memory, glossary.name glossary, item,
        event.revision, before, after
      from event left join memory on memory.id = event.memory
        left join glossary on glossary.id = event.glossary
      where number > ${after} order by number limit ${pageSize}`;
    const last = rows.at(-1);
    if (last === undefined) return;
    counted.events += rows.length;
    yield linesOf(rows);
    after = last.number;
  }
}

function linesOf(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}
