// Part of `npm run bench`: what an assistant waits for. The official client starts `glosa mcp` in this repository. Printed,
// never asserted: machines differ.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { root } from "./own-articles.mjs";

const cli = join(root, "dist", "bin", "cli.js");
const starts = 7;
const runs = 40;

const source =
  "In November 2023 the Attorney General, Patricia Benavides, filed a constitutional complaint against her. The vacancy motion slept in a drawer. What ended her government was the insecurity in the streets.";
const target =
  "En noviembre de 2023 la fiscal de la Nación, Patricia Benavides, presentó contra ella una denuncia constitucional. La moción de vacancia durmió en un cajón. Lo que acabó con su gobierno fue la inseguridad en las calles.";

async function timed(work) {
  const start = performance.now();
  const value = await work();
  return [performance.now() - start, value];
}

async function connect(mode = "legacy") {
  const client = new Client({ name: "bench", version: "0" }, { versionNegotiation: { mode } });
  const transport = new StdioClientTransport({
    ...{ command: process.execPath, args: [cli, "mcp"], cwd: root },
  });
  await client.connect(transport);
  return { client, pid: transport.pid };
}

/** CPU milliseconds of the server so far, all threads; /proc counts in hundredths of a second. */
function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return NaN;
  }
}

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
const at = (numbers, part) => sorted(numbers)[Math.floor(numbers.length * part)].toFixed(0);

export async function mcpBench() {
  console.log(
    "\nglosa mcp, ms by the clock, median / p95, and of CPU; bars: connect 700, look-up 20, paragraph 100",
  );
  await connectSpeed("connect (process started, initialized)", "legacy");
  // The client asks a first process for its revision, and talks to a second.
  await connectSpeed("connect, revision asked for first", "auto");
  const { client, pid } = await connect();
  const call = (name, argument) => client.callTool({ name, arguments: argument });
  const rows = [
    ["lookup_term", { term: "rondas campesinas" }],
    ["check_translation, a paragraph", { source, target }],
    ["check_translation, an article", { targetPath: "articles/es/vacancia.md" }],
    ["terms_in_text, an article", { path: "articles/en/vacancia.md" }],
    ["find_matches, a sentence", { texts: [source.slice(0, 100)] }],
    ["concordance", { words: "vacancia" }],
  ];
  for (const [label, argument] of rows) {
    const [name] = label.split(",");
    const [cold, result] = await timed(() => call(name, argument));
    if (result.isError) throw new Error(result.content[0].text);
    const warm = [];
    for (let run = 0; run < runs / 4; run++) await call(name, argument);
    const before = cpuOf(pid);
    for (let run = 0; run < runs; run++) warm.push((await timed(() => call(name, argument)))[0]);
    print(label, warm, (cpuOf(pid) - before) / runs, `first ${cold.toFixed(0)}`);
  }
  await client.close();
}

async function connectSpeed(label, mode) {
  const times = [];
  let cpu = 0;
  for (let start = 0; start < starts; start++) {
    const [taken, { client, pid }] = await timed(() => connect(mode));
    times.push(taken);
    cpu += cpuOf(pid);
    await client.close();
  }
  print(label, times, cpu / starts);
}

function print(label, times, cpu, note = "") {
  console.log(
    `  ${label.padEnd(44)} ${at(times, 0.5).padStart(5)} / ${at(times, 0.95).padStart(4)}  CPU ${(cpu > 0 ? cpu.toFixed(0) : "-").padStart(4)}  ${note}`,
  );
}

if (process.argv[1] === import.meta.filename) await mcpBench();
