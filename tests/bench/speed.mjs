// `npm run bench`: start-up of the command, and the speed of a check. Printed, never asserted: machines differ.
// Most is made here from the project's own articles, so that the figures can be had anywhere; human translations
// and articles of others are checked as well where ../shared/data has them.

import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lexiconOfGlossary } from "../../dist/align/lexicon-of-glossary.js";
import { checkBitexts } from "../../dist/check/check-bitexts.js";
import { writeCsv } from "../../dist/formats/csv/write-csv.js";
import { createTranslator } from "../../dist/messages/translator.js";
import { loadArticlePair } from "../../dist/project/bitext/load-bitext.js";
import { unsavedFiles } from "../../dist/project/disk/files.js";
import { rules } from "../../dist/rules/index.js";
import { openSession } from "../../dist/session/open-session.js";
import { compileGlossary } from "../../dist/terms/patterns/compile-glossary.js";
import { available, bitextOf, corpusSet, dataFolder } from "./accuracy-data.mjs";
import { mcpBench } from "./mcp.mjs";
import { glossaryOf, manyArticles, ownArticles, root, terminology } from "./own-articles.mjs";
import { promptBench } from "./prompt.mjs";

const cli = join(root, "dist", "bin", "cli.js");
const coldCheck = join(import.meta.dirname, "cold-check.mjs");
const runs = 15;
const coldRuns = 7;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function cpuOf(arguments_, cwd = root) {
  const before = childCpu();
  spawnSync(process.execPath, arguments_, { cwd });
  return childCpu() - before;
}

// CPU milliseconds of finished children: /proc has them; elsewhere the wall clock has to do.
function childCpu() {
  try {
    const fields = readFileSync("/proc/self/stat", "utf8").split(") ")[1].split(" ");
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return performance.now();
  }
}

function startUp() {
  const bare = median(Array.from({ length: runs }, () => cpuOf(["-e", "0"])));
  console.log(`\nStart-up, CPU ms above bare node (${bare} ms), median of ${runs}; bar: 150`);
  const calls = [["--help"], ["lookup", "vacancia"], ["lookup", "rondas campesinas", "--json"]];
  for (const call of calls) {
    const cpu = median(Array.from({ length: runs }, () => cpuOf([cli, ...call])));
    console.log(`  glosa ${call.join(" ").padEnd(34)} ${String(cpu - bare).padStart(6)}`);
  }
}

async function checkSpeed() {
  const { bitexts: many, megabytes } = await manyArticles();
  const glossary = await glossaryOf(600);
  const setup = {
    glossaryFor: (pair) => compileGlossary(glossary, pair),
    translate: createTranslator("en"),
    tool: { name: "glosa", version: "0" },
  };
  // CPU of all threads: compiling and collecting garbage beside the check count as well.
  const seconds = (work) => {
    const start = process.cpuUsage();
    const { findings } = work();
    const { user, system } = process.cpuUsage(start);
    return { taken: (user + system) / 1e6, note: `${findings.length} findings` };
  };
  // The first runs still compile.
  const warm = (label, size, work) => {
    const runs = Array.from({ length: 6 }, () => seconds(work)).slice(3);
    const taken = median(runs.map((run) => run.taken));
    printSpeed(label, size, taken, runs[0].note);
  };
  console.log(
    "\nCheck, text of both sides, 600 concepts, CPU of all threads; bar: 5 MB/s, 10 MB in 2 s",
  );
  compileSpeed("compile the glossary, both languages", glossary);
  const own = "own articles, dense with terms";
  coldSpeed(`${own}: terminology, cold`, []);
  // On one core whatever is done beside the check is done in its time.
  if (spawnSync("taskset", ["-c", "0", "true"]).status === 0)
    coldSpeed(`${own}: the same on one core`, ["taskset", "-c", "0"]);
  warm(`${own}: terminology, warm`, megabytes, () =>
    checkBitexts(many, { ...setup, rules: terminology }),
  );
  warm(`${own}: all rules, warm`, megabytes, () => checkBitexts(many, { ...setup, rules }));
  if (available) {
    const human = humanTranslations();
    warm("human text, few terms: terminology, warm", human.megabytes, () =>
      checkBitexts(human.bitexts, { ...setup, rules: terminology }),
    );
    warm("human text, few terms: all rules, warm", human.megabytes, () =>
      checkBitexts(human.bitexts, { ...setup, rules }),
    );
  }
  const start = process.cpuUsage();
  let read = 0;
  for (let index = 0; index < 20; index += 1) read += (await ownArticles()).bytes;
  const { user: align } = process.cpuUsage(start);
  printSpeed("read and align own articles", read / 1e6, align / 1e6);
}

// The check is the first of its process: what compiles it on other threads counts.
function coldSpeed(label, prefix) {
  const [command, ...rest] = [...prefix, process.execPath, coldCheck];
  const all = Array.from({ length: coldRuns }, () =>
    JSON.parse(spawnSync(command, rest, { encoding: "utf8" }).stdout),
  );
  const [{ megabytes, findings }] = all;
  const wall = median(all.map((run) => run.wall)).toFixed(2);
  const taken = median(all.map((run) => run.cpu));
  printSpeed(label, megabytes, taken, `${findings} findings, ${wall} s by the clock`);
}

function printSpeed(label, megabytes, seconds, note = "") {
  const speed = (megabytes / seconds).toFixed(1);
  console.log(
    `  ${label.padEnd(47)} ${megabytes.toFixed(1).padStart(5)} MB ${seconds.toFixed(2).padStart(6)} s ${speed.padStart(6)} MB/s  ${note}`,
  );
}

// Health leaflets and the documentation of Python: pairs of sentences, in documents of the length of an article.
function humanTranslations() {
  const pairs = ["tico", "pydocs"].flatMap((name) => corpusSet(name).pairs).slice(0, 30_000);
  const bitexts = [];
  for (let start = 0; start < pairs.length; start += 60)
    bitexts.push(bitextOf(pairs.slice(start, start + 60)));
  const bytes = pairs.reduce(
    (sum, [source, target]) => sum + Buffer.byteLength(source) + Buffer.byteLength(target),
    0,
  );
  return { bitexts, megabytes: bytes / 1e6 };
}

// `glosa check` as a user calls it: a new process, which reads and aligns every article.
function commandSpeed() {
  const folder = mkdtempSync(join(tmpdir(), "glosa-bench-"));
  const project = { source: "en", target: "es", glossary: ["glossary/*.csv"] };
  const articles = [{ source: "en/*.txt", target: "es/*.txt" }];
  writeFileSync(join(folder, "glosa.json"), JSON.stringify({ ...project, articles }));
  for (const name of ["glossary", "en", "es"]) mkdirSync(join(folder, name));
  for (const name of readdirSync(join(root, "glossary")))
    copyFileSync(join(root, "glossary", name), join(folder, "glossary", name));
  const from = join(dataFolder, "articles", "politics-latin-america");
  let bytes = 0;
  for (const name of readdirSync(from))
    for (const side of ["en", "es"]) {
      const path = join(from, name, `${side}.txt`);
      if (!existsSync(path)) continue;
      copyFileSync(path, join(folder, side, `${name}.txt`));
      bytes += statSync(path).size;
    }
  const check = () => cpuOf([cli, "check"], folder);
  const first = () => {
    rmSync(join(folder, ".glosa"), { recursive: true, force: true });
    return check();
  };
  const times = (work) => median(Array.from({ length: 3 }, work)) / 1e3;
  printSpeed("glosa check, articles of others, the first time", bytes / 1e6, times(first));
  printSpeed("glosa check again, nothing changed", bytes / 1e6, times(check));
  rmSync(folder, { recursive: true });
}

function compileSpeed(label, glossary) {
  const start = process.cpuUsage();
  compileGlossary(glossary, { source: "en", target: "es" }).target();
  const { user, system } = process.cpuUsage(start);
  const seconds = ((user + system) / 1e6).toFixed(2);
  console.log(`  ${label.padEnd(47)} ${"".padStart(8)} ${seconds.padStart(6)} s`);
}

// An article being written: each check follows the change of one sentence of it, which is not saved.
async function sessionSpeed() {
  const folder = mkdtempSync(join(tmpdir(), "glosa-bench-"));
  const glossary = await glossaryOf(7000);
  const config = { glossary: ["glossary.csv"], articles: [{ source: "en.md", target: "es.md" }] };
  const tool = { name: "glosa", version: "0" };
  const warn = () => undefined;
  writeFileSync(join(folder, "glosa.json"), JSON.stringify(config));
  writeFileSync(
    join(folder, "glossary.csv"),
    [...writeCsv(glossary, { path: "glossary.csv", warn, tool })].join(""),
  );
  const [source, target] = ["en", "es"].map((side) => {
    copyFileSync(join(root, "articles", side, "vacancia.md"), join(folder, `${side}.md`));
    return readFileSync(join(folder, `${side}.md`), "utf8");
  });
  const session = openSession(folder, { translate: createTranslator("en"), tool, warn });
  const languages = { source: "en", target: "es" };
  const lexicon = lexiconOfGlossary(await session.glossary(), languages);
  const request = { pairs: [{ source: "en.md", target: "es.md" }] };
  // Of all threads: not less than what a person waits, and the same on a busy machine.
  const milliseconds = async (work) => {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e3;
  };
  const first = await milliseconds(() => session.check(request));
  const reading = [];
  const beyond = [];
  const stops = [...target.matchAll(/\p{Ll}\.(?=\s)/gu)].map(({ index }) => index + 1);
  for (let edit = 0; edit < 120; edit += 1) {
    const at = stops[edit % stops.length];
    const text = `${target.slice(0, at)} otra vez ${edit}${target.slice(at)}`;
    const files = unsavedFiles(new Map([[join(folder, "es.md"), text]]));
    const read = await milliseconds(() =>
      loadArticlePair("en.md", "es.md", { folder, ...languages, warn, lexicon, files }),
    );
    session.changed("es.md", text);
    const check = await milliseconds(() => session.check(request));
    // The first checks still compile: a person waits for them as well, but once.
    if (edit < 20) continue;
    reading.push(read);
    beyond.push(check - read);
  }
  rmSync(folder, { recursive: true });
  const words = source.split(/\s+/u).length;
  const share = (numbers, part) =>
    numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)].toFixed(1);
  console.log(
    `\nAn open session, one sentence of a pair of ${words} words changed, 7,000 concepts, CPU ms of all threads; bar: 25 beyond reading and aligning`,
  );
  console.log(`  the first check, glossary read and compiled ${first.toFixed(0).padStart(12)}`);
  console.log(
    `  reading and aligning, median / p95 ${share(reading, 0.5).padStart(14)} / ${share(reading, 0.95)}`,
  );
  console.log(
    `  the check beyond that, median / p95 ${share(beyond, 0.5).padStart(13)} / ${share(beyond, 0.95)}`,
  );
}

startUp();
await checkSpeed();
await sessionSpeed();
if (available) commandSpeed();
console.log("\nA glossary of 7,000 concepts, one core; bar: 1.5 s");
compileSpeed("compile it, both languages", await glossaryOf(7000));
await mcpBench();
await promptBench();
