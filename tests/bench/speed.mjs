// `npm run bench`: start-up of the command, and the speed of a check. Printed, never asserted: machines differ.
// Everything is made here from the project's own articles, so that the figures can be had anywhere.

import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkBitexts } from "../../dist/check/check-bitexts.js";
import { createTranslator } from "../../dist/messages/translator.js";
import { loadArticlePair } from "../../dist/project/load-bitext.js";
import { loadGlossary } from "../../dist/project/load-glossary.js";
import { rules } from "../../dist/rules/index.js";
import { compileGlossary } from "../../dist/terms/compile-glossary.js";

const root = join(import.meta.dirname, "..", "..");
const cli = join(root, "dist", "bin", "cli.js");
const runs = 15;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function cpuOf(arguments_) {
  const before = childCpu();
  spawnSync(process.execPath, arguments_, { cwd: root });
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

// The project's glossary made up to so many concepts by concepts of the same shape that the text does not use.
async function glossaryOf(count) {
  const places = {
    folder: root,
    paths: ["glossary/*.csv"],
    source: "en",
    target: "es",
    report() {},
  };
  const { concepts } = await loadGlossary(places);
  const more = [];
  for (let index = 0; concepts.length + more.length < count; index += 1) {
    const concept = concepts[index % concepts.length];
    const rename = (text) =>
      text.replaceAll(/\p{L}{4,}/gu, (word) => `${word.slice(0, 3)}x${index}${word.slice(3)}`);
    const terms = concept.terms.map((term) => ({ ...term, text: rename(term.text) }));
    more.push({ ...concept, id: `${concept.id}-${index}`, terms });
  }
  return { kind: "glossary", concepts: [...concepts, ...more] };
}

async function checkSpeed() {
  const names = readdirSync(join(root, "articles", "en")).filter((name) => name.endsWith(".md"));
  const options = { folder: root, source: "en", target: "es", report() {} };
  const pairs = names.map((name) => [`articles/en/${name}`, `articles/es/${name}`]);
  const bitexts = [];
  for (const [source, target] of pairs)
    bitexts.push(await loadArticlePair(source, target, options));
  const bytes = bitexts.reduce(
    (sum, { source, target }) =>
      sum + Buffer.byteLength(source.content) + Buffer.byteLength(target.content),
    0,
  );
  const glossary = await glossaryOf(600);
  const copies = Math.ceil(10_000_000 / bytes);
  // Copies that differ, so that nothing is remembered from one to the next.
  const many = Array.from({ length: copies }, (_, copy) =>
    bitexts.map((bitext) => ({
      ...bitext,
      units: bitext.units.map((unit) => ({
        ...unit,
        source: unit.source && { ...unit.source, text: `${unit.source.text} N${copy}` },
        target: unit.target && { ...unit.target, text: `${unit.target.text} N${copy}` },
      })),
    })),
  ).flat();
  const megabytes = (bytes * copies) / 1e6;
  const setup = {
    glossary,
    translate: createTranslator("en"),
    tool: { name: "glosa", version: "0" },
  };
  const timed = (label, work) => {
    const start = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    console.log(
      `  ${label.padEnd(40)} ${seconds.toFixed(2).padStart(6)} s  ${(megabytes / seconds).toFixed(1).padStart(6)} MB/s`,
    );
    return result;
  };
  console.log(
    `\nCheck, ${megabytes.toFixed(1)} MB (both sides), 600 concepts, one core; bar: 5 MB/s`,
  );
  compileSpeed("compile the glossary, both languages", glossary);
  const terminology = rules.filter((rule) => /^(?:term|name|accent)-/u.test(rule.meta.id));
  timed("terminology rules", () => checkBitexts(many, { ...setup, rules: terminology }));
  timed("all rules", () => checkBitexts(many, { ...setup, rules }));
  const start = process.cpuUsage();
  for (let index = 0; index < 20; index += 1) {
    for (const [source, target] of pairs) await loadArticlePair(source, target, options);
  }
  const { user: align } = process.cpuUsage(start);
  console.log(
    `  ${"read and align articles".padEnd(40)} ${(align / 1e6).toFixed(2).padStart(6)} s  ${((bytes * 20) / align).toFixed(1).padStart(6)} MB/s`,
  );
}

function compileSpeed(label, glossary) {
  const start = process.cpuUsage();
  compileGlossary(glossary, { source: "en", target: "es" }).target();
  const { user, system } = process.cpuUsage(start);
  const seconds = ((user + system) / 1e6).toFixed(2);
  console.log(`  ${label.padEnd(40)} ${seconds.padStart(6)} s`);
}

startUp();
await checkSpeed();
console.log("\nA glossary of 7,000 concepts, one core; bar: 1.5 s");
compileSpeed("compile it, both languages", await glossaryOf(7000));
