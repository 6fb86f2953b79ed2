// Reads every real TMX in ../shared/data/tmx (nothing happens where it is absent), reads, writes and reads it again;
// then a generated memory, for speed: `node tests/bench/tmx.mjs [megabytes]`. Needs `npm run build`.

import {
  closeSync,
  createWriteStream,
  existsSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
} from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { readTmx } from "../../dist/formats/tmx/read-tmx.js";
import { writeTmx } from "../../dist/formats/tmx/write-tmx.js";

const corpus = join(import.meta.dirname, "../../../shared/data/tmx");
const tool = { name: "glosa", version: "0" };

function* chunksOf(path) {
  const file = openSync(path, "r");
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(1 << 16);
      const length = readSync(file, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

function read(bytes, path) {
  const warnings = [];
  const document = readTmx(bytes, { path, report: (warning) => warnings.push(warning) });
  const units = [];
  let failure;
  try {
    for (const unit of document.units) units.push(unit);
  } catch (error) {
    if (error.line === undefined) throw error;
    failure = error;
  }
  return { header: document.header, units, warnings, failure };
}

const withoutPlaces = (value) =>
  JSON.parse(
    JSON.stringify(value, (key, item) =>
      key === "location" || key === "contentLocation" ? undefined : item,
    ),
  );
const write = ({ header, units }) =>
  [...writeTmx({ kind: "bilingual", header, units }, { report: () => {}, tool })].join("");

function checkCorpus() {
  if (!existsSync(corpus)) return console.log("no corpus: skipped");
  const files = readdirSync(corpus, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tmx$/iu.test(name))
    .sort();
  let units = 0;
  let broken = 0;
  for (const name of files) {
    const path = join(corpus, name);
    const start = performance.now();
    let first;
    try {
      first = read(chunksOf(path), name);
    } catch (error) {
      broken += 1;
      console.log(
        `${name}: refused: ${error.code} ${error.line}:${error.column} ${JSON.stringify(error.data)}`,
      );
      continue;
    }
    const seconds = (performance.now() - start) / 1000;
    const speed = (statSync(path).size / 1e6 / seconds).toFixed(1);
    const text = write(first);
    const second = read([new TextEncoder().encode(text)], name);
    const same =
      isDeepStrictEqual(withoutPlaces(first.units), withoutPlaces(second.units)) &&
      isDeepStrictEqual(withoutPlaces(first.header), withoutPlaces(second.header)) &&
      write(second) === text &&
      second.warnings.filter(({ code }) => !/Assumed|Missing|Unknown/u.test(code)).length === 0;
    units += first.units.length;
    if (first.failure !== undefined || !same) broken += 1;
    const codes = [...new Set(first.warnings.map(({ code }) => code))].join(" ");
    const { failure } = first;
    console.log(
      `${name}: ${first.units.length} units, ${speed} MB/s` +
        (failure ? `, then ${failure.code} ${failure.line}:${failure.column}` : "") +
        (same ? "" : ", ROUND TRIP DIFFERS") +
        (codes ? ` [${codes}]` : ""),
    );
  }
  console.log(`${files.length} files, ${units} units, ${broken} with errors`);
}

async function generate(path, megabytes) {
  const file = createWriteStream(path);
  file.write(
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header creationtool="bench" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body>\n',
  );
  const verbs = ["approved", "rejected", "debated", "published", "reviewed"];
  let block = "";
  let size = 0;
  for (let index = 0; size < megabytes * 1e6; index += 1) {
    const code =
      index % 3 === 0
        ? '<bpt i="1" type="bold">&lt;b&gt;</bpt>Perú Libre<ept i="1">&lt;/b&gt;</ept>'
        : "Perú Libre";
    block += `<tu tuid="${index}" creationdate="20240101T101010Z" changeid="ana">\n<prop type="x-domain">politics</prop>\n<tuv xml:lang="en"><seg>Congress ${verbs[index % 5]} motion ${index} of ${code} &amp; its allies on the vacancy of the presidency, after a debate of ${index % 24} hours.</seg></tuv>\n<tuv xml:lang="es"><seg>El Congreso votó la moción ${index} de ${code} y sus aliados sobre la vacancia de la presidencia, tras un debate de ${index % 24} horas.</seg></tuv>\n</tu>\n`;
    if (block.length < 1 << 18) continue;
    size += Buffer.byteLength(block);
    if (!file.write(block)) await once(file, "drain");
    block = "";
  }
  file.end("</body></tmx>\n");
  await once(file, "finish");
}

async function measure(megabytes) {
  const path = join(tmpdir(), `glosa-bench-${process.pid}.tmx`);
  try {
    await generate(path, megabytes);
    const size = statSync(path).size / 1e6;
    const context = { path, report: () => {} };
    let start = process.cpuUsage();
    let wall = performance.now();
    let count = 0;
    const sample = [];
    const document = readTmx(chunksOf(path), context);
    for (const unit of document.units) {
      count += 1;
      if (sample.length < 50_000) sample.push(unit);
    }
    report("read", size, start, wall);
    console.log(`${count} units, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
    start = process.cpuUsage();
    wall = performance.now();
    let written = 0;
    for (let round = 0; round < 6; round += 1)
      for (const text of writeTmx({ ...document, units: sample }, { report: () => {}, tool }))
        written += Buffer.byteLength(text);
    report("write", written / 1e6, start, wall);
  } finally {
    rmSync(path, { force: true });
  }
}

function report(what, megabytes, start, wall) {
  const { user, system } = process.cpuUsage(start);
  const cpu = (user + system) / 1e6;
  const seconds = (performance.now() - wall) / 1000;
  console.log(
    `${what}: ${megabytes.toFixed(0)} MB, ${(megabytes / cpu).toFixed(1)} MB/s CPU, ${(megabytes / seconds).toFixed(1)} MB/s wall`,
  );
}

checkCorpus();
await measure(Number(process.argv[2] ?? 120));
