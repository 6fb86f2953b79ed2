// `npm run fuzz:cli -- [--cases 10000] [--minutes 10] [--seed 1] [--own] [--out folder]`
// The whole command line on damaged files of every format, DOCX, XLSX and subtitles included: an exit code of 0, 1 or 2, one
// sentence with 2 and nothing changed, no stack trace, no lock left, JSON that parses, and an end. Every hundredth call is
// made of the built command as well, which must exit alike. `--own` leaves the real files of ../shared/data out.

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { rolldown } from "rolldown";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "10000" },
    minutes: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
    own: { type: "boolean", default: false },
    out: { type: "string", default: join(tmpdir(), "glosa-fuzz-cli") },
  },
});
const hangs = 120_000;
const slow = 10_000;
const batch = 500;

const root = join(import.meta.dirname, "..", "..");
process.chdir(root);
const bundleFolder = join(root, "node_modules", ".cache", `glosa-fuzz-${process.pid}`);
const work = mkdtempSync(join(tmpdir(), "glosa-fuzz-"));
process.on("exit", () => {
  for (const each of [bundleFolder, work]) rmSync(each, { recursive: true, force: true });
});
const bundle = await rolldown({
  input: { "cli-worker": join(import.meta.dirname, "cli-worker.ts") },
  platform: "node",
  external: [/^(?![./])/u],
});
await bundle.write({ dir: bundleFolder, format: "esm" });

const cases = Number(values.cases);
const deadline = Date.now() + Number(values.minutes) * 60_000;
let done = 0;
let processes = 0;
const found = new Map();

for (let seed = Number(values.seed) * 1000; done < cases && Date.now() < deadline; seed++)
  await runBatch(seed, Math.min(batch, cases - done));
console.log(`${done} calls, ${processes} of them as processes too, ${found.size} findings`);
process.exitCode = found.size > 0 ? 1 : 0;

async function runBatch(seed, count) {
  const folder = join(work, "project");
  const data = { seed, cases: count, real: !values.own, folder, slow };
  const worker = new Worker(join(bundleFolder, "cli-worker.js"), {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  let last = { arguments: [] };
  let since = Date.now();
  await new Promise((resolve) => {
    let isStopped = false;
    const stop = () => {
      if (!isStopped) void worker.terminate();
      isStopped = true;
    };
    const watch = setInterval(() => {
      if (Date.now() - since < hangs) return;
      keep(`hang: over ${hangs / 1000} s`, last.arguments, seed, folder);
      stop();
    }, 1000);
    worker.on("message", (message) => {
      if (message.begun !== undefined) {
        last = message;
        since = Date.now();
        done++;
        if (Date.now() > deadline) stop();
        else if (message.begun % 100 === 0) asProcess(message.arguments, seed, folder);
      }
      if (message.fault !== undefined) {
        keep(message.fault, message.arguments, seed, folder);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin.
        worker.postMessage("copied");
      }
    });
    worker.on("error", (error) => keep(`died: ${error}`, last.arguments, seed, folder));
    worker.on("exit", () => {
      clearInterval(watch);
      resolve();
    });
  });
}

/** In a copy: the thread works on the files meanwhile. */
function asProcess(args, seed, folder) {
  const copy = join(work, "copy");
  rmSync(copy, { recursive: true, force: true });
  try {
    cpSync(folder, copy, { recursive: true });
  } catch {
    // The thread was faster.
    return;
  }
  if (args.some((word) => word.includes("\0"))) return;
  processes++;
  const call = [join(root, "dist", "bin", "cli.js"), ...args];
  const { status, stderr } = spawnSync(process.execPath, call, { cwd: copy, encoding: "utf8" });
  if (![0, 1, 2].includes(status) || /^ +at |^Node\.js v/mu.test(stderr))
    keep(`process: exit ${status}: ${stderr.slice(0, 1000)}`, args, seed, copy);
}

function keep(fault, args, seed, folder) {
  const [kind] = fault.split(":");
  const frames = fault
    .split("\n")
    .filter((line) => line.includes(" at "))
    .slice(0, 2);
  const signature = `${kind} ${args[0]} ${frames.join(" ").replaceAll(/:\d+/gu, "")}`;
  if (found.has(signature)) return;
  const place = join(values.out, `${seed}-${found.size}`);
  found.set(signature, place);
  mkdirSync(place, { recursive: true });
  if (existsSync(folder)) cpSync(folder, place, { recursive: true });
  console.log(
    `${fault}\n  glosa ${args.map((word) => JSON.stringify(word)).join(" ")}\n  in ${place}\n`,
  );
}
