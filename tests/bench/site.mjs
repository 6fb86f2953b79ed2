// `glosa site` of 10,000 concepts made from the project's own: built, built again, its sizes, and its search in Node and in Chromium.
// Printed, never asserted: machines differ. `npm run build --silent && node tests/bench/site.mjs`

import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import MiniSearch from "minisearch";
import { chromium } from "playwright-core";
import { writeCsv } from "../../dist/formats/csv/write-csv.js";
import { askScript, wordsScript } from "../../dist/site/search/search-script.js";
import { glossaryOf, root } from "./own-articles.mjs";

const cli = join(root, "dist", "bin", "cli.js");
const questions = [
  "rondas campesinas",
  "vacancias",
  "peasant patrols",
  "fiscal",
  "ronda kampesina",
];
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const folder = mkdtempSync(join(tmpdir(), "glosa-site-"));
try {
  mkdirSync(join(folder, "glossary"));
  const context = {
    warn: () => undefined,
    tool: { name: "glosa", version: "0" },
    path: "glossary/all.csv",
  };
  const csv = [...writeCsv(await glossaryOf(10_000), context)].join("");
  writeFileSync(join(folder, "glossary", "all.csv"), csv);
  writeFileSync(join(folder, "glosa.json"), "{}");
  console.log("glosa site, 10,000 concepts; bar: 20 s");
  for (const name of ["built", "built again, nothing changed"]) {
    const start = performance.now();
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [cli, "site", "-o", "public", "--json"],
      {
        ...{ cwd: folder, encoding: "utf8" },
      },
    );
    const { files, pages } = JSON.parse(stdout || stderr);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`  ${name.padEnd(30)} ${seconds} s, ${files} files, ${pages} pages`);
  }
  sizes(join(folder, "public"));
  searchInNode(join(folder, "public"));
  await searchInChromium(join(folder, "public"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function sizes(site) {
  const pages = readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .map((path) => statSync(join(site, path)).size);
  const index = gzipSync(indexOf(site)).length;
  const largest = pages.reduce((most, size) => Math.max(most, size), 0);
  console.log(`  largest page ${(largest / 1000).toFixed(1)} kB, bar 30`);
  console.log(`  index ${(index / 1e6).toFixed(2)} MB gzip, bar 1.5`);
}

function indexOf(site) {
  const name = readdirSync(join(site, "assets")).find((each) => each.endsWith(".json"));
  return readFileSync(join(site, "assets", name), "utf8");
}

function searchInNode(site) {
  // oxlint-disable-next-line typescript/no-implied-eval -- the script of the page, which is text here
  const page = new Function(`${wordsScript}${askScript}return { wordsOf, options, ask };`)();
  const start = performance.now();
  const index = MiniSearch.loadJSON(indexOf(site), page.options);
  const loaded = performance.now() - start;
  const times = questions.map((question) => {
    const asked = performance.now();
    page.ask(index, page.wordsOf(question));
    return performance.now() - asked;
  });
  console.log(`  in Node: index read in ${loaded.toFixed(0)} ms, answer ${shown(times)}`);
}

/** From a key to what the page shows; the page is there, and so is its index. */
async function searchInChromium(site) {
  const executablePath = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  });
  if (executablePath === undefined) return;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  const types = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
  };
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/favicon.ico") return route.fulfill({ status: 204 });
    return route.fulfill({
      ...{ body: readFileSync(join(site, pathname)), contentType: types[extname(pathname)] },
    });
  });
  const start = performance.now();
  await page.goto("https://example.org/es/search.html?q=rondas");
  await page.locator("#results a").first().waitFor();
  console.log(
    `  in Chromium: page, index and first result ${(performance.now() - start).toFixed(0)} ms`,
  );
  const times = [];
  for (const question of questions)
    times.push(
      await page.evaluate((words) => {
        const field = document.querySelector("#ask input");
        field.value = words;
        const asked = performance.now();
        field.dispatchEvent(new Event("input"));
        // With the layout that shows it.
        document.body.getBoundingClientRect();
        return performance.now() - asked;
      }, question),
    );
  console.log(`  in Chromium: from a key to the result ${shown(times)}`);
  await browser.close();
}

function shown(times) {
  return `median ${median(times).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms; bar 100`;
}
