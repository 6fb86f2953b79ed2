// Prints what pair-mismatch says of articles of ../shared and their translations, of the same with the sides swapped,
// of a text beside itself, and of pairs that do not belong together. Needs `npm run build`.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadArticlePair } from "../../dist/project/bitext/load-bitext.js";
import { pairMismatch } from "../../dist/rules/completeness/pair-mismatch.js";
import { data } from "./alignment-data.mjs";

const articles = join(data, "articles");
if (!existsSync(articles)) {
  console.log("pairs: skipped, the data (../shared/data/articles) is not here.");
  process.exit(0);
}

const half = (folder, language) => {
  const name = readdirSync(folder).find(
    (each) => /^(?:en|es)\.(?:md|html|txt)$/u.test(each) && each.startsWith(language),
  );
  return name && join(folder, name);
};
const pairs = readFileSync(join(articles, "INDEX.tsv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [domain, id] = line.split("\t");
    const folder = join(articles, domain, id);
    return { domain, source: half(folder, "en"), target: half(folder, "es") };
  })
  .filter(({ source, target }) => source && target);

const counts = new Map();
async function say(kind, source, target) {
  const languages = { source: "en", target: "es" };
  const { units } = await loadArticlePair(source, target, { folder: "/", ...languages, warn() {} });
  const document = { units, sourceLanguage: "en", targetLanguage: "es" };
  const [problem] = pairMismatch.check(document, {});
  const key = `${kind}: ${problem?.messageId ?? "nothing"}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

for (const [index, { domain, source, target }] of pairs.entries()) {
  await say("translation", source, target);
  await say("swapped", target, source);
  await say("twice", source, source);
  const others = pairs.filter((each) => each.domain === domain && each.source !== source);
  const other = others[(index * 7 + 1) % Math.max(others.length, 1)];
  if (other !== undefined) await say("another of its kind", source, other.target);
}
for (const [key, count] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1)))
  console.log(`${key.padEnd(40)}${count}`);
