// `npm run data`: brings glossary/ into canonical form and makes tmx/ anew from the articles.
// With --check nothing is written; the exit code says whether anything would change.
// Sentences with a finding are left out: a draft's errors are no memory.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "../dist/formats/csv/read-csv.js";
import { writeCsv } from "../dist/formats/csv/write-csv.js";
import { memoryOfArticles } from "./memory-of-articles.mjs";

const root = join(import.meta.dirname, "..");
const checking = process.argv.includes("--check");
const tool = { name: "glosa", version: "0.1.0" };
const warn = (warning) => console.error(`${warning.path}: ${warning.code}`);
let stale = 0;

function bring(path, text) {
  const before = readFileSync(join(root, path), { encoding: "utf8", flag: "a+" });
  if (before === text) return;
  stale += 1;
  console.log(`${checking ? "not canonical" : "written"}: ${path}`);
  if (!checking) writeFileSync(join(root, path), text);
}

for (const name of readdirSync(join(root, "glossary")).toSorted()) {
  const path = `glossary/${name}`;
  const glossary = readCsv([readFileSync(join(root, path))], { path, warn });
  bring(path, [...writeCsv(glossary, { path, warn, tool })].join(""));
}
for await (const { path, text } of memoryOfArticles(root, tool)) bring(path, text);
process.exitCode = checking && stale > 0 ? 1 : 0;
