// Peers on the same memories and queries, where they are installed; figures of others as they were measured elsewhere.
//
// SYSTRAN's fuzzy-match is in no registry: GLOSA_BENCH_FUZZYMATCH names its FuzzyMatch-cli, built by whoever wants the row.

import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pairs } from "./memory-corpus.mjs";

// 1 M units, k = 5, one machine of two cores; see docs/decisions.
const known = [
  [
    "SYSTRAN fuzzy-match, t = 0.7",
    "1 M: 1,800 to 2,800 q/s, p50 0.2 to 0.4 ms, p95 0.8 to 1.3 ms; index 26 s; 658 of 800",
  ],
  ["Lucene BM25, re-scored", "1 M: 46 q/s, p50 16 ms; index 13 s"],
  ["OmegaT", "1 M: 0.35 q/s, p50 1.6 to 3 s; load 26 to 43 s"],
  ["pg_trgm 0.5", "1 M: 0.9 q/s, p50 1.1 s"],
];

/** Seconds that a peer is asked for, and that it may take with what it does before. */
const asked = 20;
const allowed = 300_000;

const toolkit = `
import json, sys, time
from translate.search import match
from translate.storage import tmx
start = time.process_time()
store = tmx.tmxfile.parsefile(sys.argv[1])
matcher = match.matcher(store, max_candidates=5, min_similarity=70, max_length=1000)
loaded = time.process_time() - start
times = []
end = time.time() + float(sys.argv[3])
for query in open(sys.argv[2], encoding="utf-8").read().splitlines():
    if time.time() > end: break
    start = time.process_time()
    matcher.matches(query)
    times.append(time.process_time() - start)
times.sort()
print(json.dumps({"loaded": loaded, "queries": len(times), "perSecond": len(times) / sum(times), "p50": times[len(times) // 2] * 1000}))
`;

/** Peers that compare with every unit are asked of memories up to this size. */
export const largestForLinear = 100_000;
const omegatJar = "/usr/share/omegat/OmegaT.jar";

function runToolkit({ path }, queries, scratch) {
  const script = join(scratch, "matcher.py");
  writeFileSync(script, toolkit);
  // The system's own Python first: distributions install the toolkit there.
  const python = ["/usr/bin/python3", "python3"].find(
    (each) => spawnSync(each, ["-c", "import translate.search.match"]).status === 0,
  );
  return python === undefined ? undefined : output(python, [script, path, queries, `${asked}`]);
}

function runOmegat({ path }, queries, scratch) {
  if (!existsSync(omegatJar)) return undefined;
  const source = join(import.meta.dirname, "OmegatMatcher.java");
  // Its own folder for what it remembers; the source is compiled by the JDK as it starts.
  const options = ["-Djava.awt.headless=true", `-Duser.home=${scratch}`, "-Xmx3g"];
  return output("java", [...options, "-cp", omegatJar, source, path, queries, `${asked}`]);
}

async function runFuzzyMatch({ units }, queries, scratch) {
  const cli = process.env["GLOSA_BENCH_FUZZYMATCH"];
  if (cli === undefined) return undefined;
  const corpus = join(scratch, "corpus.txt");
  const stream = createWriteStream(corpus);
  for await (const [source] of pairs(units))
    if (!stream.write(`${source}\n`)) await once(stream, "drain");
  stream.end();
  await once(stream, "finish");
  const seconds = (arguments_, input) => {
    const start = performance.now();
    const { status } = spawnSync(cli, arguments_, { input, timeout: allowed, stdio: "pipe" });
    return status === 0 ? (performance.now() - start) / 1000 : Number.NaN;
  };
  const loaded = seconds(["-c", corpus], "");
  const match = ["-a", "match", "-i", `${corpus}.fmi`, "-f", "0.7", "-n", "5", "-N", "1"];
  const lines = readFileSync(queries, "utf8").split("\n");
  // What it takes to start and to read its index is in both.
  const one = seconds(match, `${lines[0]}\n`);
  const all = seconds(match, `${lines.join("\n")}\n`);
  const perSecond = (lines.length - 1) / (all - one);
  return { loaded, queries: lines.length, perSecond, p50: 1000 / perSecond };
}

// The last line of what it prints, as JSON; the reason where there is none.
function output(command, arguments_) {
  const run = spawnSync(command, arguments_, { encoding: "utf8", timeout: allowed });
  try {
    return JSON.parse(run.stdout.trim().split("\n").at(-1));
  } catch {
    if (run.error?.code === "ETIMEDOUT") return `not done within ${allowed / 1000} s`;
    return `failed: ${(run.stderr ?? "").trim().split("\n").at(-1) ?? ""}`;
  }
}

/** Name, how it is run, and the largest memory it is asked of: those that look at every unit take long. */
const tools = [
  { name: "SYSTRAN fuzzy-match, t = 0.7", run: runFuzzyMatch, largest: 1_000_000 },
  { name: "OmegaT's matcher", run: runOmegat, largest: largestForLinear },
  { name: "translate-toolkit's matcher, t = 0.7", run: runToolkit, largest: largestForLinear },
];

/** `memories`: units and path of the TMX file, the smallest first. */
export async function peers(memories, queries, scratch) {
  console.log(
    "\nPeers, in this run (one after the other, at most a few seconds of questions each)",
  );
  const list = join(scratch, "queries.txt");
  writeFileSync(list, queries.map(({ text }) => text).join("\n"));
  for (const { name, run, largest } of tools)
    for (const memory of memories.filter(({ units }) => units <= largest)) {
      const row = await run(memory, list, scratch);
      const label = `${name}, ${memory.units.toLocaleString("en")} units`.padEnd(52);
      if (row === undefined) {
        console.log(`  ${label} not installed`);
        break;
      }
      if (typeof row === "string") console.log(`  ${label} ${row}`);
      else
        console.log(
          `  ${label} ${row.perSecond.toFixed(1)} q/s, p50 ${row.p50.toFixed(1)} ms, load ${row.loaded.toFixed(1)} s (${row.queries} questions)`,
        );
      if (typeof row === "string") break;
    }
  console.log("Peers, measured before (not in this run)");
  for (const [name, figures] of known) console.log(`  ${name.padEnd(30)} ${figures}`);
}
