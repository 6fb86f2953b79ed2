// Reads a file that was sent into a memory: every unit of it or none, however often the process is killed meanwhile.

import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { bilingualFormats } from "../../../formats/bilingual-formats.ts";
import { forPath } from "../../../formats/for-path.ts";
import type { BilingualDocument } from "../../../model/bilingual-document.ts";
import { InputError, type Warning } from "../../../model/errors.ts";
import { readFileChunks } from "../../../project/disk/read-file.ts";
import type { Database, Sql } from "../database/database.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { jobBytes } from "../jobs/job-bytes.ts";
import type { JobRow } from "../jobs/jobs.ts";
import { findMemory, holdMemory, type MemoryRow } from "../memories/memories.ts";
import { hasUnitTable, unitTable } from "../memories/unit-table.ts";
import { frequentWords } from "./frequent-words.ts";
import { indexStaging, mergeImport } from "./merge-import.ts";
import { dropStaging, makeStaging, stageUnits, stagingTables } from "./staged-import.ts";
import { WarningCounts } from "./warning-counts.ts";

/** A job of the kind `import-memory`. Throws what reading the file throws; a memory without the units is as it was. */
export async function importIntoStore(database: Database, row: JobRow): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "glosa-import-"));
  const file = join(folder, "import");
  try {
    await pipeline(jobBytes(database.sql, row.id), createWriteStream(file));
    // Another import may have made more words frequent meanwhile.
    while (!(await attempt(database, row, file)));
  } catch (error) {
    await dropStaging(database.sql, stagingTables(row.id)).catch(() => undefined);
    if (!(error instanceof JobEnded)) throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Somebody has cancelled it. */
class JobEnded extends Error {}

async function attempt(database: Database, row: JobRow, file: string): Promise<boolean> {
  const { sql } = database;
  const tables = stagingTables(row.id);
  const memory = await memoryOf(sql, row);
  const warnings = new WarningCounts();
  const open = await opener(row, file, memory);
  const frequent =
    memory.frequent.source.size > 0
      ? memory.frequent
      : setsOf(frequentWords(open(() => undefined).units));
  await inTransaction(database, (sql) => makeStaging(sql, memory.number, tables));
  const staged = await stageUnits(sql, open((warning) => warnings.add(warning)).units, {
    tables,
    memory,
    languages: memory.languages,
    frequent,
    progress: (read) => tellProgress(sql, row.id, read),
  });
  const skipped = warnings.all();
  await inTransaction(database, async (sql) => {
    if (!(await hasUnitTable(sql, memory.number))) await indexStaging(sql, tables);
  });
  const merged = await inTransaction(database, async (sql) => {
    const held = await holdMemory(sql, memory.name);
    if (!includes(frequent, held.frequent)) return false;
    const request = { tables, staged, memory: held, frequent, job: row, skipped };
    const { added, same } = await mergeImport(sql, request);
    const done = await sql`
      update job set state = 'done', read = ${staged.read}, added = ${added}, same = ${same},
        skipped = ${JSON.stringify(skipped)}::text::json
      where id = ${row.id} and state = 'running' returning id`;
    if (done.length === 0) throw new JobEnded();
    return true;
  });
  // A plan without statistics may read the whole memory for each question.
  if (merged && staged.staged > 0)
    await sql`analyze ${sql(unitTable(memory.number))}, element`.catch(() => undefined);
  return merged;
}

async function memoryOf(sql: Sql, { memory }: JobRow): Promise<MemoryRow> {
  const [row] = await sql<{ name: string }[]>`select name from memory where id = ${memory}`;
  return findMemory(sql, row?.name ?? "");
}

type Open = (warn: (warning: Warning) => void) => BilingualDocument;

async function opener({ path }: JobRow, file: string, { languages }: MemoryRow): Promise<Open> {
  const format = forPath(bilingualFormats, path);
  if (format === undefined) throw new InputError("notBilingual", { path });
  const read = await format.loadReader();
  const { source, target } = languages;
  return (warn) =>
    read(readFileChunks(file), { path, warn, sourceLanguage: source, targetLanguage: target });
}

async function tellProgress(sql: Sql, job: string, read: number): Promise<void> {
  const running = await sql`
    update job set read = ${read} where id = ${job} and state = 'running' returning id`;
  if (running.length === 0) throw new JobEnded();
}

function setsOf(words: ReturnType<typeof frequentWords>): MemoryRow["frequent"] {
  return { source: new Set(words.source), target: new Set(words.target) };
}

function includes(all: MemoryRow["frequent"], some: MemoryRow["frequent"]): boolean {
  return (["source", "target"] as const).every((side) =>
    [...some[side]].every((hash) => all[side].has(hash)),
  );
}
