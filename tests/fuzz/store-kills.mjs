// `npm run fuzz:store [kills]`: the team store's server and its PostgreSQL killed at random moments, in turn, while it is set up,
// reads an import and takes additions. Whatever was answered must be there, what was not must be there as a whole or not at
// all, and the next start goes on by itself. No part of `npm test`: it needs minutes.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  addToMemory,
  columnsOf,
  contentOfRow,
  createMemory,
  findJob,
  findMemory,
  importIntoStore,
  makeUnit,
  migrate,
  openDatabase,
  runJobs,
  startEmbedded,
  submitJob,
} from "../bench/built-store.mjs";

const works = { "import-memory": importIntoStore };
const languages = { source: "en", target: "es" };
const unitsInFile = 6000;
const [, , first = "100", socketFolder, memory] = process.argv;
if (first === "child") await work();
else await main(Number(first));

/** What the server does, told line by line as it is answered. */
async function work() {
  const database = openDatabase({ socketFolder, name: "glosa" });
  const say = (what) => process.stdout.write(`${what}\n`);
  await migrate(database);
  say("migrated");
  await createMemory(database, { id: memory, ...languages }, "kills").catch(() => undefined);
  const add = async (writer) => {
    for (let step = 0; step < 200; step++) {
      const unit = unitOf(`Writer ${writer} adds unit ${step}.`, `Se añade ${writer} ${step}.`);
      await addToMemory(database, memory, [unit], `writer-${writer}`);
      say(`added ${writer} ${step}`);
    }
  };
  const importing = async () => {
    const job = { kind: "import-memory", memory, who: "kills", path: "kills.tmx" };
    const id = await submitJob(database, job, bytesOf(tmx()));
    say(`submitted ${id}`);
    await runJobs(database, works);
    say(`imported ${id}`);
  };
  await Promise.all([add(1), add(2), importing()]);
  await database.close();
}

function unitOf(source, target) {
  return makeUnit({
    source: [source],
    target: [target],
    sourceLanguage: "en",
    targetLanguage: "es",
  });
}

function tmx() {
  const units = Array.from(
    { length: unitsInFile },
    (
      _,
      at,
    ) => `<tu><tuv xml:lang="en"><seg>The court heard case ${at.toString(36)}x in Lima</seg></tuv>
<tuv xml:lang="es"><seg>El tribunal vio el caso ${at.toString(36)}x en Lima</seg></tuv></tu>`,
  );
  return `<?xml version="1.0"?><tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence"
o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body>${units.join("\n")}</body></tmx>`;
}

async function* bytesOf(text) {
  yield Buffer.from(text);
}

async function main(kills) {
  const folder = mkdtempSync(join(tmpdir(), "glosa-store-kills-"));
  chmodSync(folder, 0o755);
  const start = () => startEmbedded({ folder: join(folder, "postgres") });
  let server = await start();
  let real = 0;
  let faults = 0;
  let longest = 4000;
  for (let round = 0; real < kills; round++) {
    const memory = `round-${round}`;
    const isDatabase = round % 3 === 2;
    // Every tenth round sets the database up anew.
    if (round % 10 === 0) await withDatabase(server, dropAll);
    const from = performance.now();
    const child = spawn(
      process.execPath,
      [import.meta.filename, "child", server.address.socketFolder, memory],
      { stdio: ["ignore", "pipe", "ignore"] },
    );
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    const ended = once(child, "close");
    const moment = round % 10 === 0 ? 600 : longest;
    const timer = setTimeout(
      () => {
        if (isDatabase) process.kill(server.pid, "SIGKILL");
        else child.kill("SIGKILL");
      },
      200 + Math.random() * moment,
    );
    const [code, signal] = await ended;
    clearTimeout(timer);
    if (code === 0) {
      longest = Math.max(500, performance.now() - from - 200);
      continue;
    }
    real += 1;
    if (isDatabase) server = await restarted(start);
    else if (signal !== "SIGKILL") faults += fault(round, `the server ended with ${code}`);
    faults += await withDatabase(server, (database) => check(database, round, memory, output));
  }
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  console.log(`${real} kills, ${faults} faults`);
  process.exitCode = faults > 0 ? 1 : 0;
}

// The processes of a killed server end by themselves, within a moment.
async function restarted(start) {
  for (let tries = 0; ; tries++) {
    try {
      return await start();
    } catch (error) {
      if (tries === 20) throw error;
      await new Promise((done) => setTimeout(done, 250));
    }
  }
}

async function withDatabase(server, ask) {
  const database = openDatabase(server.address);
  try {
    return await ask(database);
  } finally {
    await database.close();
  }
}

async function dropAll({ sql }) {
  await sql.unsafe("drop schema public cascade; create schema public");
}

function fault(round, what) {
  console.log(`round ${round}: ${what}`);
  return 1;
}

/** What the next start finds, and what it makes of it. */
async function check(database, round, memory, output) {
  const { sql } = database;
  await migrate(database);
  const row = await findMemory(sql, memory).catch(() => undefined);
  if (row === undefined) return output.includes("added") ? fault(round, "the memory is lost") : 0;
  const lines = output.split("\n");
  const added = lines.filter((line) => line.startsWith("added")).length;
  const imported = lines.some((line) => line.startsWith("imported"));
  const [{ file }] = await sql`
    select count(*) file from unit where memory = ${row.number} and source like 'The court%'`;
  let faults = 0;
  if (file !== 0 && file !== unitsInFile) faults += fault(round, `${file} units of the import`);
  if (imported && file === 0) faults += fault(round, "an import that was done is lost");
  // One addition may have been made and not answered, of each writer.
  const others = row.units - file;
  if (others < added || others > added + 2)
    faults += fault(round, `${added} additions answered, ${others} there`);
  const id = lines.find((line) => line.startsWith("submitted"))?.split(" ")[1];
  let job;
  // The connections of a killed process, and with them its locks, end within a moment.
  for (let tries = 0; tries < 40 && job?.job.state !== "done"; tries++) {
    await runJobs(database, works);
    job = id === undefined ? undefined : await findJob(sql, id);
    if (id === undefined) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  if (id !== undefined && job?.job.state !== "done")
    faults += fault(round, `the import is ${job?.job.state} in the end`);
  faults += await checkCounts(database, round, memory);
  const left = await sql`select from pg_class where relname like 'import%' and relkind = 'r'`;
  if (left.length > 0) faults += fault(round, `${left.length} tables are left`);
  return faults;
}

/** Units, history and element counts must say the same. */
async function checkCounts({ sql }, round, name) {
  const memory = await findMemory(sql, name);
  const rows = await sql`select source, target, rest from unit where memory = ${memory.number}`;
  const counts = new Map();
  for (const { source, target, rest } of rows)
    for (const { kind, hash, second } of columnsOf(contentOfRow(source, target, rest), memory)
      .counted) {
      const key = `${kind} ${hash} ${second}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const kept = await sql`
    select kind, hash, second, units from element where memory = ${memory.number}`;
  const wrong = kept.filter(
    ({ kind, hash, second, units }) => counts.get(`${kind} ${hash} ${second}`) !== units,
  );
  const [{ events, many }] = await sql`
    select count(*) filter (where what = 'unit-added') events,
      coalesce(sum((after->>'added')::int) filter (where what = 'units-imported'), 0)::int many
    from event where memory = ${memory.number}`;
  let faults = 0;
  if (rows.length !== memory.units)
    faults += fault(round, `${rows.length} of ${memory.units} units`);
  if (wrong.length > 0 || kept.length !== counts.size)
    faults += fault(round, `${wrong.length} of ${counts.size} counts are wrong`);
  if (events + many !== memory.units)
    faults += fault(round, `${events + many} units in the history of ${memory.units}`);
  return faults;
}
