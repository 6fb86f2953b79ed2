// Peers on the same memory and queries, where they are installed; figures of others as they were measured elsewhere.

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

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

const matcher = `
import json, sys, time
from translate.search import match
from translate.storage import tmx
start = time.process_time()
store = tmx.tmxfile.parsefile(sys.argv[1])
matcher = match.matcher(store, max_candidates=5, min_similarity=70, max_length=1000)
loaded = time.process_time() - start
queries = json.load(open(sys.argv[2]))[:200]
times, found = [], 0
for query in queries:
    start = time.process_time()
    result = matcher.matches(query["text"])
    times.append(time.process_time() - start)
times.sort()
print(json.dumps({"loaded": loaded, "perSecond": len(times) / sum(times), "p50": times[len(times) // 2] * 1000}))
`;

/** `memory` is the smallest of the run: peers that look at every unit take long. */
export async function peers(memory, queries, scratch) {
  console.log("\nPeers, in this run");
  const script = join(scratch, "matcher.py");
  writeFileSync(script, matcher);
  // The system's own Python first: distributions install the toolkit there.
  const run = ["/usr/bin/python3", "python3"]
    .map((python) =>
      spawnSync(python, [script, memory, join(scratch, "queries.json")], { encoding: "utf8" }),
    )
    .find(({ status }) => status === 0);
  if (run !== undefined) {
    const { loaded, perSecond, p50 } = JSON.parse(run.stdout.trim().split("\n").at(-1));
    console.log(
      `  translate-toolkit's matcher, t = 0.7  smallest memory: ${perSecond.toFixed(1)} q/s, p50 ${p50.toFixed(1)} ms, load ${loaded.toFixed(1)} s CPU`,
    );
  } else console.log("  translate-toolkit's matcher: not installed");
  console.log("Peers, measured before (not in this run)");
  for (const [name, figures] of known) console.log(`  ${name.padEnd(30)} ${figures}`);
}
