// A project of 200 pairs of articles, 400,000 words on both sides together and 600 concepts, checked with all default rules: the first time,
// again when nothing has changed, and once more after a change of one article. Prints seconds by the clock, seconds of CPU and megabytes; the articles are those of
// ../shared, as often as it takes. Needs `npm run build` and /usr/bin/time.

import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { writeCsv } from "../../dist/formats/csv/write-csv.js";
import { data } from "./alignment-data.mjs";
import { glossaryOf } from "./own-articles.mjs";

const pairs = 200;
const words = 400_000;
const cli = join(import.meta.dirname, "..", "..", "dist", "bin", "cli.js");
const domains = ["politics-latin-america", "politics-us-world", "politics-essays"];

const wordsOf = (text) => text.split(/\s+/u).length;

function* articles() {
  for (const domain of domains)
    for (const name of readdirSync(join(data, "articles", domain)).sort()) {
      const folder = join(data, "articles", domain, name);
      const side = (language) =>
        ["md", "txt"]
          .map((ext) => join(folder, `${language}.${ext}`))
          .find((path) => existsSync(path));
      const [en, es] = [side("en"), side("es")];
      if (en !== undefined && es !== undefined)
        yield {
          en: readFileSync(en, "utf8"),
          es: readFileSync(es, "utf8"),
          ext: /\.\w+$/u.exec(en)[0],
        };
    }
}

/** Articles of about the mean length that the bar asks for. */
async function write(folder) {
  for (const name of ["glossary", "en", "es"]) mkdirSync(join(folder, name));
  const source = "en";
  const target = "es";
  writeFileSync(
    join(folder, "glosa.json"),
    JSON.stringify({
      source,
      target,
      glossary: ["glossary/*.csv"],
      articles: [{ source: "en/*", target: "es/*" }],
    }),
  );
  const glossary = await glossaryOf(600);
  const context = { warn: () => undefined, tool: { name: "glosa", version: "0" }, path: "g.csv" };
  writeFileSync(join(folder, "glossary", "g.csv"), [...writeCsv(glossary, context)].join(""));
  const all = [...articles()].filter(({ en }) => wordsOf(en) < 4000);
  let total = 0;
  let count = 0;
  for (; count < pairs || total < words; count += 1) {
    const { en, es, ext } = all[count % all.length];
    const name = String(count).padStart(3, "0") + ext;
    // Each a text of its own: what is the same is kept once.
    writeFileSync(join(folder, "en", name), `Report ${count}.\n\n${en}`);
    writeFileSync(join(folder, "es", name), `Informe ${count}.\n\n${es}`);
    total += wordsOf(en) + wordsOf(es);
    if (count + 1 >= pairs && total >= words) break;
  }
  return { count: count + 1, total };
}

function check(folder) {
  const { stderr } = spawnSync(
    "/usr/bin/time",
    ["-f", "%e %U %S %M", "node", cli, "check", "--reporter", "summary"],
    { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (/^glosa: /mu.test(stderr)) console.log(stderr);
  const [clock, user, system, memory] = stderr.trim().split("\n").at(-1).split(" ").map(Number);
  return {
    clock,
    cpu: Math.round((user + system) * 100) / 100,
    megabytes: Math.round(memory / 1024),
  };
}

if (!existsSync(join(data, "articles")) || !existsSync("/usr/bin/time"))
  console.log("project: skipped, the data or /usr/bin/time is not here.");
else {
  const folder = mkdtempSync(join(tmpdir(), "glosa-bench-"));
  const { count, total } = await write(folder);
  console.log(`${count} pairs, ${total} words, load ${loadavg()[0].toFixed(1)}`);
  const [first, again] = [check(folder), check(folder)];
  const [one] = readdirSync(join(folder, "es"));
  appendFileSync(join(folder, "es", one), "\nOtra frase.\n");
  console.table({ first, again, "one changed": check(folder), "once more": check(folder) });
  rmSync(folder, { recursive: true });
}
