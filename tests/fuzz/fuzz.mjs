// `npm run fuzz -- [--cases 100000] [--minutes 60] [--format tmx] [--seed 1] [--own] [--out folder]`
// Every reader of the inventory against damaged files: no crash, no hang, no unbounded memory, the same result for
// any chunks, nothing lost on a rewrite. `--own` leaves the real files of ../shared/data out. What is found is
// printed, and written to --out as a file to make a test of. Exit code 1 where anything was found.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { rolldown } from "rolldown";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "100000" },
    minutes: { type: "string", default: "60" },
    format: { type: "string" },
    seed: { type: "string", default: "1" },
    own: { type: "boolean", default: false },
    out: { type: "string" },
  },
});
// Milliseconds of processor time for a file of some kilobytes: the machine may do other things too.
const hangs = 30_000;
const slow = 3000;
const heap = 768;

const root = join(import.meta.dirname, "..", "..");
process.chdir(root);
// Beside the packages, where the bundle finds them.
const folder = join(root, "node_modules", ".cache", `glosa-fuzz-${process.pid}`);
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const bundle = await rolldown({
  input: {
    "fuzz-worker": join(import.meta.dirname, "fuzz-worker.ts"),
    corpus: join(import.meta.dirname, "corpus.ts"),
  },
  platform: "node",
  external: [/^(?![./])/u],
});
await bundle.write({ dir: folder, format: "esm" });

const { corpora } = await import(join(folder, "corpus.js"));
const names = corpora(false)
  .map(({ format }) => format.name)
  .filter((name) => values.format === undefined || values.format === name);
const share = Math.ceil(Number(values.cases) / names.length);
const deadline = Date.now() + Number(values.minutes) * 60_000;
let total = 0;
let findings = 0;
for (const name of names) {
  const start = Date.now();
  const { cases, whole, files } = await fuzz(name, share);
  total += cases;
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  console.log(`${name}: ${cases} cases from ${files} files, ${whole} read whole, ${seconds} s`);
  if (Date.now() > deadline) break;
}
console.log(`${total} cases, ${findings} findings`);
if (total < share * names.length) console.log(`The time was up before ${values.cases} cases.`);
process.exitCode = findings > 0 ? 1 : 0;

/** Runs the cases of a format, beginning anew with what is left after a thread had to be ended. */
async function fuzz(format, wanted) {
  let done = { cases: 0, whole: 0, files: 0 };
  for (
    let seed = Number(values.seed) * 1_000_000;
    done.cases < wanted && Date.now() < deadline;
    seed += 1000
  ) {
    const shared = new SharedArrayBuffer(16 + (1 << 20));
    const counters = new Float64Array(shared, 0, 2);
    const current = () => new Uint8Array(shared, 16, counters[1]).slice();
    const data = { format, cases: wanted - done.cases, seed, real: !values.own, slow, shared };
    const worker = new Worker(join(folder, "fuzz-worker.js"), {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: heap },
    });
    const result = await new Promise((resolve) => {
      let [seen, since] = [0, processorTime()];
      const watch = setInterval(() => {
        if (counters[0] !== seen) [seen, since] = [counters[0], processorTime()];
        const late = seen > 0 && processorTime() - since > hangs;
        if (!late && Date.now() < deadline) return;
        if (late)
          tell({
            format,
            signature: "hang",
            message: `no end after ${hangs} ms`,
            bytes: current(),
          });
        clearInterval(watch);
        void worker.terminate();
        resolve({});
      }, 1000);
      worker.on("message", (message) => {
        if (message.finding === undefined) resolve(message);
        else tell(message.finding);
      });
      worker.on("error", (error) => {
        tell({
          format,
          signature: error.code ?? error.name,
          message: String(error.stack ?? error),
          bytes: current(),
        });
      });
      worker.on("exit", () => {
        clearInterval(watch);
        resolve({});
      });
    });
    done = {
      cases: done.cases + (result.whole === undefined ? counters[0] : data.cases),
      whole: done.whole + (result.whole ?? 0),
      files: result.files ?? done.files,
    };
    if (counters[0] === 0) break;
  }
  return done;
}

/** Of this process and its threads. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function tell({ format, signature, message, file = "", bytes, cuts = [] }) {
  findings += 1;
  console.log(`\n${format}, from ${file}: ${message}\n  cut at ${JSON.stringify(cuts)}`);
  if (bytes.length < 400) console.log(`  ${JSON.stringify(Buffer.from(bytes).toString("latin1"))}`);
  if (values.out === undefined) return;
  mkdirSync(values.out, { recursive: true });
  const name = `${format}-${signature.replaceAll(/\W+/gu, "-").slice(0, 60)}-${findings}`;
  writeFileSync(join(values.out, name), bytes);
}
