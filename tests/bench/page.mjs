// `npm run bench:page`: the page's server as a browser meets it, a process and its port. Printed, never asserted.

import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { longProject } from "./long-project.mjs";
import { root } from "./own-articles.mjs";

const cli = join(root, "dist", "bin", "cli.js");
const bars = { concepts: 10_000, articles: 20 };

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
const p95 = (numbers) => sorted(numbers)[Math.ceil(numbers.length * 0.95) - 1];
const median = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)];
const print = (label, value, bar) =>
  console.log(`  ${label.padEnd(52)} ${String(value).padStart(9)}  bar ${bar}`);
const timed = async (work) => {
  const before = performance.now();
  await work();
  return performance.now() - before;
};

/** Seconds of the processor that the process has used; only Linux tells. */
function processorOf({ pid }) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}

/** A browser that has signed in. */
async function start(folder) {
  const child = spawn(process.execPath, [cli, "serve", "--no-open"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await new Promise((resolve) => {
    createInterface(child.stdout).once("line", (...read) => resolve(read));
  });
  const [, origin, token] = /(http:\/\/[^/]+)\/#token=(\w+)/u.exec(line);
  const signedIn = await fetch(`${origin}/api/v1/session`, {
    method: "POST",
    headers: { Origin: origin, "Content-Type": "application/json" },
    body: JSON.stringify({ token }),
  });
  const cookie = signedIn.headers.get("set-cookie").split(";", 1)[0];
  const ask = async (method, path, body, headers = {}) => {
    const answer = await fetch(`${origin}/api/v1${path}`, {
      method,
      headers: { Origin: origin, Cookie: cookie, "Content-Type": "application/json", ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const json = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${json.detail}`);
    return json;
  };
  return { child, ask };
}

async function stop({ child }) {
  const ended = new Promise((resolve) => {
    child.once("exit", resolve);
  });
  child.kill("SIGINT");
  await ended;
}

async function startUp(folder) {
  const times = [];
  for (let run = 0; run < 5; run += 1) {
    let page;
    times.push(
      await timed(async () => {
        page = await start(folder);
        await page.ask("GET", "/project");
      }),
    );
    await stop(page);
  }
  print("start to the project shown, median", Math.round(median(times)), "1000");
}

async function lookUps(page) {
  const words = ["vacancia", "presidential", "rondas campesinas", "congres", "vote", "zzkw", "ley"];
  const times = [];
  for (let turn = 0; turn < 140; turn += 1) {
    const word = words[turn % words.length];
    // As somebody types it.
    const typed = word.slice(0, 3 + (turn % Math.max(1, word.length - 2)));
    times.push(await timed(() => page.ask("GET", `/lookup?q=${encodeURIComponent(typed)}`)));
  }
  print("look-up as one types, p95", p95(times.slice(3)).toFixed(1), "50");
}

async function longPair(folder) {
  const page = await start(folder);
  const { pairs } = await page.ask("GET", "/project");
  const { id } = pairs.find(({ target }) => target === "es/long.md");
  let pair;
  const opened = await timed(async () => {
    pair = await page.ask("GET", `/pairs/${id}`);
  });
  print("10,000 words opened, glossary and all cold", Math.round(opened), "1500");
  const row = pair.rows.find(({ editable, target }) => editable && target.text.length > 60);
  const times = [];
  const before = processorOf(page.child);
  for (let turn = 0; turn < 40; turn += 1) {
    const text = turn % 2 === 0 ? `${row.target.text} Hoy.` : row.target.text;
    times.push(
      await timed(async () => {
        pair = await page.ask(
          "PATCH",
          `/pairs/${id}`,
          { row: row.number, text },
          {
            "If-Match": `"${pair.etag}"`,
          },
        );
      }),
    );
  }
  print("10,000 words, one edit to findings, p95", Math.round(p95(times.slice(3))), "300");
  print(
    "  of which processor, mean",
    Math.round(((processorOf(page.child) - before) * 1000) / 40),
    "-",
  );
  await stop(page);
}

/** Two who write into the same concept as fast as they can: nothing lost, each told. */
async function twoWriters(folder) {
  const page = await start(folder);
  const { concepts } = await page.ask("GET", "/concepts?limit=1");
  const at = `/concepts/${encodeURIComponent(concepts[0].id)}`;
  let [told, saved] = [0, 0];
  const write = async (name) => {
    for (let turn = 0; turn < 250; turn += 1)
      for (;;) {
        const { definition, terms, etag } = await page.ask("GET", at);
        const body = { definition: `${definition.slice(-3000)} ${name}${turn}`, terms };
        try {
          await page.ask("PUT", at, body, { "If-Match": `"${etag}"` });
          saved += 1;
          break;
        } catch {
          told += 1;
        }
      }
  };
  const took = await timed(() => Promise.all([write("a"), write("b")]));
  const { definition } = await page.ask("GET", at);
  const marks = definition.split(" ").filter((word) => /^[ab]\d+$/u.test(word));
  const isWhole = ["a", "b"].every((name) => {
    const own = marks.filter((mark) => mark.startsWith(name)).map((mark) => Number(mark.slice(1)));
    return (
      own.every((turn, index) => index === 0 || turn === own[index - 1] + 1) && own.at(-1) === 249
    );
  });
  print("two writers, one concept: saved, told of a conflict", `${saved}, ${told}`, "500");
  print("  nothing lost, milliseconds each", `${isWhole}, ${Math.round(took / 500)}`, "true");
  await stop(page);
}

for (const concepts of [1000, bars.concepts]) {
  const folder = await longProject({ concepts, articles: bars.articles });
  console.log(`\nThe page, ${concepts} concepts, milliseconds`);
  try {
    await startUp(folder);
    const page = await start(folder);
    await page.ask("GET", "/lookup?q=ronda");
    await lookUps(page);
    await stop(page);
    await longPair(folder);
    if (concepts < bars.concepts) await twoWriters(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
