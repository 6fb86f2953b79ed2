// `npm run bench:store [-- --units 1000000] [--exactness 2000] [--writers 10] [--no-trigrams]`: what the team store costs on
// a PostgreSQL of its own, durability on, beside pg_trgm in the same run. Printed, never asserted: machines differ.
// The corpus is the one in ../shared where it is there, else sentences made here.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, createReadStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  addToMemory,
  createMemory,
  findJob,
  findMemory,
  importIntoStore,
  makeUnit,
  migrate,
  openDatabase,
  openMemory,
  runJobs,
  startEmbedded,
  StoreMemory,
  submitJob,
} from "./built-store.mjs";
import { queries as readQueries, writeMemory } from "./memory-corpus.mjs";

const { values } = parseArgs({
  options: {
    units: { type: "string", default: "100000" },
    exactness: { type: "string", default: "0" },
    writers: { type: "string", default: "10" },
    "no-trigrams": { type: "boolean", default: false },
    // What this file runs beside itself.
    child: { type: "string" },
    socket: { type: "string" },
    file: { type: "string" },
  },
});
const languages = { source: "en", target: "es" };
const name = "bench";
const line = (...cells) => console.log(`  ${cells.join("  ")}`);
const at = (times, share) => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
const milliseconds = (times) =>
  `p50 ${at(times, 0.5).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms`;

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { result, time: performance.now() - start };
}

if (values.child === "import") await childImport();
else if (values.child === "write") await childWrite();
else await main();

async function childImport() {
  const database = openDatabase({ socketFolder: values.socket, name: "glosa" });
  const job = { kind: "import-memory", memory: name, who: "bench", path: "memory.tmx" };
  const sent = await timed(() => submitJob(database, job, createReadStream(values.file)));
  const done = await timed(() => runJobs(database, { "import-memory": importIntoStore }));
  const row = await findJob(database.sql, sent.result);
  await database.close();
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ sent: sent.time, done: done.time, megabytes, ...row.job }));
}

// Writers in a process of their own, as those of other servers are; one line with what they did when input ends.
async function childWrite() {
  const writers = Number(values.writers);
  const database = openDatabase(
    { socketFolder: values.socket, name: "glosa" },
    { connections: writers },
  );
  const times = [];
  const over = new AbortController();
  process.stdin.on("end", () => over.abort()).resume();
  const write = async (writer) => {
    for (let step = 0; !over.signal.aborted && step < 1000; step += 1) {
      const source = `Writer ${writer} adds the unit of step ${step} to the memory of the team.`;
      const target = `Quien escribe ${writer} añade la unidad ${step} a la memoria del equipo.`;
      const unit = makeUnit({
        source: [source],
        target: [target],
        sourceLanguage: "en",
        targetLanguage: "es",
      });
      times.push((await timed(() => addToMemory(database, name, [unit], `writer-${writer}`))).time);
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  await database.close();
  console.log(JSON.stringify({ added: times.length, times }));
}

function child(kind, ...options) {
  const process_ = spawn(
    process.execPath,
    [import.meta.filename, "--child", kind, "--writers", values.writers, ...options],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  let output = "";
  process_.stdout.on("data", (chunk) => (output += chunk));
  return {
    finish: async () => {
      process_.stdin.end();
      if (process_.exitCode === null) await once(process_, "close");
      return JSON.parse(output);
    },
  };
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), "glosa-bench-store-"));
  chmodSync(folder, 0o755);
  const settings = { shared_buffers: "1GB", max_wal_size: "8GB" };
  const server = await startEmbedded({ folder: join(folder, "postgres"), settings });
  const database = openDatabase(server.address);
  try {
    await migrate(database);
    await createMemory(database, { id: name, ...languages }, "bench");
    await bench(database, folder, server.address.socketFolder);
  } finally {
    await database.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bench(database, folder, socket) {
  const count = Number(values.units);
  const [file] = await writeMemory(folder, count, 1);
  const path = join(folder, file);
  const size = Math.round(statSync(path).size / 1e6);
  console.log(`${count.toLocaleString("en")} units, ${size} MB of TMX`);
  const { sent, done, megabytes, ...job } = await child(
    "import",
    "--socket",
    socket,
    "--file",
    path,
  ).finish();
  line(`import: sent in ${(sent / 1000).toFixed(1)} s, read in ${(done / 1000).toFixed(1)} s,`);
  line(`  ${megabytes} MB in the process, ${job.state}: ${job.added} added, ${job.same} same`);
  const [{ size: tables }] = await database.sql`
    select pg_size_pretty(sum(pg_total_relation_size(oid))) size from pg_class
    where relkind = 'r' and relname like 'unit_%'`;
  line(`units with their indexes: ${tables}`);

  const groups = await questionGroups();
  await askAll(database, groups, "alone");
  const writing = child("write", "--socket", socket);
  await askAll(database, groups, `beside ${values.writers} writers`);
  const { added, times } = await writing.finish();
  const { number } = await findMemory(database.sql, name);
  const [{ events }] = await database.sql`
    select count(*) events from event where memory = ${number} and what = 'unit-added'`;
  line(`writers: ${added} units added, ${events} in the history, ${milliseconds(times)} each`);
  await askInBulk(database, groups);
  if (!values["no-trigrams"]) await trigrams(database, groups);
  if (Number(values.exactness) > 0) await compare(database, folder, Number(values.exactness));
}

/** Questions by length in words: those of the corpus, cut. */
async function questionGroups() {
  const texts = (await readQueries()).map(({ text }) => text.split(" "));
  const cut = (from, to) =>
    texts
      .map((words, number) => words.slice(0, from + (number % (to - from + 1))))
      .filter((words) => words.length >= from)
      .slice(0, 200)
      .map((words) => words.join(" "));
  return new Map([
    ["1–2 words", cut(1, 2)],
    ["3–4 words", cut(3, 4)],
    ["5–9 words", cut(5, 9)],
    ["10–25 words", cut(10, 25)],
  ]);
}

async function askAll(database, groups, how) {
  const memory = await StoreMemory.open(database, name);
  for (const [length, texts] of groups) {
    const times = [];
    let found = 0;
    for (const text of texts) {
      const { result, time } = await timed(() => memory.match(text));
      times.push(time);
      found += result.length;
    }
    line(`match ${how}, ${length}: ${milliseconds(times)} (${found} matches)`);
  }
}

async function askInBulk(database, groups) {
  const memory = await StoreMemory.open(database, name);
  const texts = [...groups.values()].flatMap((each) => each.slice(0, 50));
  const { time } = await timed(() => Promise.all(texts.map((text) => memory.match(text))));
  line(`match of ${texts.length} texts at once: ${(time / 1000).toFixed(2)} s`);
}

// The best by trigrams, at the similarity that Weblate and amaGama begin with.
async function trigrams(database, groups) {
  const { sql } = database;
  await sql`create extension pg_trgm`;
  const { time } = await timed(async () => {
    await sql`create table trigrams as select source, target from unit`;
    await sql`create index on trigrams using gin (source gin_trgm_ops)`;
    await sql`analyze trigrams`;
  });
  line(`pg_trgm: index in ${(time / 1000).toFixed(1)} s`);
  for (const [length, texts] of groups) {
    const times = [];
    for (const text of texts.slice(0, 40)) {
      const asked = await timed(
        () => sql`
          select source, target, similarity(source, ${text}) from trigrams
          where source % ${text} order by 3 desc limit 5`,
      );
      times.push(asked.time);
    }
    line(`pg_trgm, ${length}: ${milliseconds(times)}`);
  }
}

async function compare(database, folder, count) {
  const cacheFolder = join(folder, ".glosa");
  const files = await openMemory(["memory.tmx"], { ...languages, folder, cacheFolder });
  // Without what the writers have added.
  await createMemory(database, { id: "same", ...languages }, "bench");
  const job = { kind: "import-memory", memory: "same", who: "bench", path: "memory.tmx" };
  await submitJob(database, job, createReadStream(join(folder, "memory.tmx")));
  await runJobs(database, { "import-memory": importIntoStore });
  const memory = await StoreMemory.open(database, "same");
  const texts = (await readQueries()).map(({ text }) => text);
  const placeless = (answer) =>
    JSON.stringify(answer, (key, value) => (key === "location" ? undefined : value));
  let differences = 0;
  for (let number = 0; number < count; number += 1) {
    const words = texts[number % texts.length].split(" ");
    const length = 1 + ((number * 7) % Math.max(1, words.length));
    const text = (number % 2 === 0 ? words : words.slice(0, length)).join(" ");
    const question = {
      threshold: 0.3 + ((number * 13) % 71) / 100,
      limit: 1 + (number % 12),
      reverse: number % 3 === 0,
    };
    const [ours, theirs] = [await memory.match(text, question), await files.match(text, question)];
    if (placeless(ours) === placeless(theirs)) continue;
    differences += 1;
    if (differences < 4) console.log(text, question, placeless(ours), placeless(theirs));
  }
  line(`${count} questions against the files: ${differences} answers differ`);
  let apart = 0;
  const searches = Math.ceil(count / 20);
  for (let number = 0; number < searches; number += 1) {
    const words = texts[(number * 31) % texts.length].split(" ").slice(number % 3);
    const phrase = words.slice(0, 1 + (number % 3)).join(" ");
    const options = { mode: number % 2 === 0 ? "phrase" : "all-words", exact: number % 5 === 0 };
    const both = await Promise.all([
      memory.concordance(phrase, options),
      files.concordance(phrase, options),
    ]);
    if (placeless(both[0]) !== placeless(both[1])) apart += 1;
  }
  line(`${searches} searches for words against the files: ${apart} answers differ`);
  await files.close();
}
