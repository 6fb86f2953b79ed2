// `npm run bench:memory [-- --sizes 10000,100000] [--ten-million] [--exactness 20000]`: what searching a memory costs,
// beside what the peers need. Printed, never asserted: machines differ, so ratios count.
// The corpus is the one in ../shared where it is there, else sentences made here (which are more alike than real ones).

import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { hasCorpus, queries as readQueries, writeMemory } from "./memory-corpus.mjs";
import { checkExactness } from "./memory-exactness.mjs";
import { largestForLinear, peers } from "./memory-peers.mjs";

const root = join(import.meta.dirname, "..", "..");
const cli = join(root, "dist", "bin", "cli.js");
const library = join(root, "dist", "project", "memory", "open-memory.js");
const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10000,100000,1000000" },
    "ten-million": { type: "boolean", default: false },
    exactness: { type: "string", default: "0" },
    "no-peers": { type: "boolean", default: false },
  },
});
const thresholds = [0.6, 0.7, 0.75];
const scratch = mkdtempSync(join(tmpdir(), "glosa-bench-memory-"));
const queries = await readQueries();
writeFileSync(join(scratch, "queries.json"), JSON.stringify(queries));

const line = (...cells) => console.log(`  ${cells.join("  ")}`);
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

// A process of its own, with its CPU seconds and its peak memory.
function measured(arguments_, cwd = root) {
  const start = performance.now();
  const run = spawnSync(process.execPath, ["-r", usageHook(), ...arguments_], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, GLOSA_BENCH_USAGE: join(scratch, "usage.json") },
  });
  const wall = (performance.now() - start) / 1000;
  const usage = JSON.parse(readFileSync(join(scratch, "usage.json"), "utf8"));
  return { output: run.stdout, errors: run.stderr, wall, ...usage };
}

// Written by the process itself as it ends: the whole process, threads included.
function usageHook() {
  const path = join(scratch, "usage.cjs");
  writeFileSync(
    path,
    `process.on("exit", () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      require("node:fs").writeFileSync(process.env.GLOSA_BENCH_USAGE, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }));
    });\n`,
  );
  return path;
}

function script(name, text) {
  const path = join(scratch, name);
  writeFileSync(path, text);
  return path;
}

const openText = `
import { openMemory } from ${JSON.stringify(library)};
import { readFileSync } from "node:fs";
const folder = process.argv[2];
const memory = await openMemory(["tmx/*.tmx"], { source: "en", target: "es", folder, cacheFolder: folder + "/.glosa" });
`;
const build = script("build.mjs", openText);
const warm = script(
  "warm.mjs",
  `${openText}
const queries = JSON.parse(readFileSync(process.argv[3], "utf8"));
await memory.hold();
const rows = [];
for (const threshold of ${JSON.stringify(thresholds)}) {
  const best = queries.map(() => Infinity);
  const all = [];
  let found = 0;
  let cpu = Infinity;
  for (let round = 0; round < 5; round += 1) {
    const start = process.cpuUsage();
    for (const [index, { text, origin }] of queries.entries()) {
      const before = performance.now();
      const matches = await memory.match(text, { threshold, limit: 5 });
      const time = performance.now() - before;
      best[index] = Math.min(best[index], time);
      all.push(time);
      if (round === 0 && origin >= 0 && matches.some((match) => match.origin.id === String(origin))) found += 1;
    }
    const { user, system } = process.cpuUsage(start);
    cpu = Math.min(cpu, (user + system) / 1e6);
  }
  const at = (list, share) => list.toSorted((a, b) => a - b)[Math.floor(list.length * share)];
  rows.push({ threshold, perSecond: queries.length / cpu, p50: at(all, 0.5), p95: at(all, 0.95), best50: at(best, 0.5), best95: at(best, 0.95), found });
}
console.log(JSON.stringify({ rows, memory: process.resourceUsage().maxRSS / 1024 }));
`,
);

function project(name) {
  const folder = join(scratch, name);
  mkdirSync(join(folder, "tmx"), { recursive: true });
  writeFileSync(join(folder, "glosa.json"), '{ "memory": ["tmx/*.tmx"] }\n');
  return folder;
}

const seconds = (value) => `${value.toFixed(2)} s`;
const megabytes = (value) => `${Math.round(value)} MB`;

async function measureSize(count) {
  const folder = project(`m${count}`);
  await writeMemory(join(folder, "tmx"), count, 1);
  console.log(`\n${count.toLocaleString("en")} units, one TMX file`);
  const built = measured([build, folder]);
  line(
    "index from TMX".padEnd(34),
    `${seconds(built.wall)} wall, ${seconds(built.cpu)} CPU, peak ${megabytes(built.memory)}`,
  );
  const { rows, memory } = JSON.parse(
    measured([warm, folder, join(scratch, "queries.json")]).output,
  );
  for (const row of rows)
    line(
      `warm, k = 5, t = ${row.threshold}`.padEnd(34),
      `${Math.round(row.perSecond)} q/s of CPU, p50 ${row.p50.toFixed(3)} ms, p95 ${row.p95.toFixed(3)} ms`,
      `(best of 5 rounds: ${row.best50.toFixed(3)}, ${row.best95.toFixed(3)})`,
      `origin found ${row.found} of ${queries.filter(({ origin }) => origin >= 0).length}`,
    );
  line("warm, memory".padEnd(34), megabytes(memory));
  coldCalls(folder);
  return folder;
}

function coldCalls(folder) {
  const bares = Array.from({ length: 7 }, () => measured(["-e", "0"]));
  const bare = median(bares.map((run) => run.cpu)) * 1000;
  const bareWall = median(bares.map((run) => run.wall)) * 1000;
  const calls = [
    ["match", queries[7].text],
    ["match", queries[2].text, "--threshold", "60"],
    ["concordance", hasCorpus ? "registro de eventos" : "a vote of confidence", "-n", "50"],
  ];
  for (const call of calls) {
    // The first call may make the index of the other side.
    measured([cli, ...call], folder);
    const runs = Array.from({ length: 7 }, () => measured([cli, ...call], folder));
    const cpu = median(runs.map((run) => run.cpu)) * 1000 - bare;
    const wall = median(runs.map((run) => run.wall)) * 1000;
    const label = `cold: ${call[0]}${call[0] === "match" ? ` t = ${call[3] ?? 70}` : ", first 50"}`;
    line(
      label.padEnd(34),
      `${Math.round(cpu)} ms CPU above node -e 0, ${Math.round(wall)} ms wall (node -e 0 ${Math.round(bareWall)}), ${megabytes(Math.max(...runs.map((run) => run.memory)))}`,
    );
  }
}

async function measureIncrement(count) {
  const folder = project("increment");
  const paths = await writeMemory(join(folder, "tmx"), count, 100);
  console.log(`\n${count.toLocaleString("en")} units in ${paths.length} TMX files`);
  const built = measured([build, folder]);
  line(
    "index from TMX".padEnd(34),
    `${seconds(built.wall)} wall, ${seconds(built.cpu)} CPU, peak ${megabytes(built.memory)}`,
  );
  // A file written a moment ago is read again: its time cannot be believed yet.
  measured([build, folder]);
  const more = { cpu: [], wall: [] };
  for (const round of [1, 2, 3, 4, 5]) {
    appendFileSync(join(folder, "tmx", paths[7]), `<!-- ${round} -->\n`);
    const changed = measured([build, folder]);
    const none = measured([build, folder]);
    for (const clock of ["cpu", "wall"]) more[clock].push(changed[clock] - none[clock]);
  }
  line(
    "one file in a hundred changed".padEnd(34),
    `${seconds(median(more.wall))} wall, ${seconds(median(more.cpu))} CPU more than with none`,
  );
  const { rows } = JSON.parse(measured([warm, folder, join(scratch, "queries.json")]).output);
  for (const row of rows)
    line(
      `warm, k = 5, t = ${row.threshold}`.padEnd(34),
      `${Math.round(row.perSecond)} q/s of CPU, p50 ${row.p50.toFixed(3)} ms, p95 ${row.p95.toFixed(3)} ms`,
    );
}

const bars = [
  ["fuzzy, 1 M, t = 0.7, warm", "p50 ≤ 0.06 ms, p95 ≤ 0.4 ms; ≥ 4 × SYSTRAN"],
  ["fuzzy, 1 M, t = 0.6, warm", "p50 ≤ 0.4 ms, p95 ≤ 5 ms"],
  ["origin found, 1 M, t = 0.6", "≥ 755 of 800"],
  ["index of 1 M from TMX, two cores", "≤ 12 s, ≤ 900 MB"],
  ["one file in a hundred changed", "≤ 0.5 s"],
  ["cold match, 1 M", "≤ 150 ms CPU above node -e 0, ≤ 120 MB"],
  ["cold concordance, 1 M, first 50", "≤ 200 ms wall"],
  ["10 M units", "within 8 GB; t = 0.7 p50 ≤ 1 ms"],
];

try {
  console.log(hasCorpus ? "Corpus: ../shared/data/memory" : "Corpus: made here");
  console.log("\nBars");
  for (const [what, bar] of bars) line(what.padEnd(34), bar);
  const sizes = values.sizes.split(",").map(Number);
  if (values["ten-million"]) sizes.push(10_000_000);
  const memories = [];
  for (const units of sizes) {
    const folder = await measureSize(units);
    memories.push({ units, path: join(folder, "tmx", "memory.tmx") });
    rmSync(join(folder, ".glosa"), { recursive: true });
    if (units > largestForLinear) rmSync(folder, { recursive: true });
  }
  await measureIncrement(Math.max(...sizes.filter((size) => size <= 1_000_000)));
  if (Number(values.exactness) > 0) await checkExactness(Number(values.exactness));
  if (!values["no-peers"]) await peers(memories, queries, scratch);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
