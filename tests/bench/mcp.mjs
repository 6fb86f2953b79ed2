// Part of `npm run bench`: what an assistant waits for. The official client starts `glosa mcp` in this repository. Printed,
// never asserted: machines differ.

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

async function connect() {
  const client = new Client(
    { name: "bench", version: "0" },
    { versionNegotiation: { mode: "auto" } },
  );
  const transport = new StdioClientTransport({
    ...{ command: process.execPath, args: [cli, "mcp"], cwd: root },
  });
  await client.connect(transport);
  return client;
}

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
const at = (numbers, part) => sorted(numbers)[Math.floor(numbers.length * part)].toFixed(0);

export async function mcpBench() {
  console.log(
    "\nglosa mcp, ms by the clock, median / p95; bars: connect 700, look-up 20, paragraph 100",
  );
  const connecting = [];
  for (let start = 0; start < starts; start++) {
    const [taken, client] = await timed(connect);
    connecting.push(taken);
    await client.close();
  }
  print("connect (process started, protocol agreed)", connecting);
  const client = await connect();
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
    for (let run = 0; run < runs; run++) warm.push((await timed(() => call(name, argument)))[0]);
    print(label, warm.slice(runs / 4), `first ${cold.toFixed(0)}`);
  }
  await client.close();
}

function print(label, times, note = "") {
  console.log(
    `  ${label.padEnd(44)} ${at(times, 0.5).padStart(5)} / ${at(times, 0.95).padStart(4)}  ${note}`,
  );
}

if (process.argv[1] === import.meta.filename) await mcpBench();
