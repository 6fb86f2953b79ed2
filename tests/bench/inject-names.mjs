// Errors with names, countries and terms put into real articles, and how loudly the check tells of each:
// `node tests/bench/inject-names.mjs [count] [seed]`; `--show 30` prints as many injected places for reading by eye,
// `--missed` those that were not found at error or warning. Needs `npm run build` and ../shared.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { lexiconOfGlossary } from "../../dist/align/lexicon-of-glossary.js";
import { loadArticlePair } from "../../dist/project/bitext/load-bitext.js";
import { rules } from "../../dist/rules/index.js";
import { available, dataFolder } from "./accuracy-data.mjs";
import { share } from "./accuracy-others.mjs";
import { findingsOf, random } from "./accuracy-sets.mjs";
import { fold, glossaryOf, kinds } from "./inject-changes.mjs";
import { unseenPairs } from "./unseen-pairs.mjs";

const languages = { source: "en", target: "es" };
const levels = ["error", "warning", "note", "missed"];
/** The politics of ../shared but one very long essay and what unseen.mjs keeps. */
function pairs() {
  const root = join(dataFolder, "articles");
  const kept = new Set(unseenPairs.map(({ path }) => path));
  return readdirSync(root)
    .filter((domain) => domain.startsWith("politics-"))
    .flatMap((domain) => readdirSync(join(root, domain)).map((id) => `${domain}/${id}`))
    .filter((path) => !kept.has(path) && !path.includes("qin-hui"))
    .map((path) => {
      const side = (language) =>
        readdirSync(join(root, path)).find((file) => file.startsWith(`${language}.`));
      return { path, en: `articles/${path}/${side("en")}`, es: `articles/${path}/${side("es")}` };
    });
}

const load = ({ en, es }, folder, glossary) =>
  loadArticlePair(en, es, {
    folder,
    ...languages,
    lexicon: lexiconOfGlossary(glossary, languages),
    report: () => undefined,
  });

/** Where the text of a unit stands in its file, if it stands there as it is. */
function originOf({ text, pieces }, content) {
  const [{ start, origin }] = pieces;
  const at = origin - start;
  return content.slice(at, at + text.length) === text ? at : undefined;
}

/** How often a unit, a name or term in one article, and one overall may be drawn: first few of each, then more. */
const limits = [
  [1, 2, 10],
  [1, 4, 25],
  [1, 8, 50],
];

/** Up to `count` places over all articles. */
function draw({ sites, change }, { articles, known, count, next }) {
  const all = articles.flatMap((article) =>
    article.bitext.units
      .filter((unit) => unit.source && unit.target && unit.certainty > 0.7 && !unit.heading)
      .filter((unit) => unit.target.text.length > 40 && /\p{Ll}/u.test(unit.target.text))
      .flatMap((unit) => [...sites(unit)].map((site) => ({ ...site, unit, article, known }))),
  );
  const used = new Map();
  const drawn = [];
  const order = [];
  while (all.length > 0) order.push(...all.splice(Math.floor(next() * all.length), 1));
  for (const most of limits)
    for (const site of order) {
      if (drawn.length >= count) break;
      const { article, unit, id } = site;
      const keys = [`${article.path} ${unit.index}`, `${article.path} ${id}`, id];
      if (keys.some((key, level) => (used.get(key) ?? 0) >= most[level])) continue;
      const at = originOf(unit.target, article.text);
      const text = at === undefined ? undefined : change(site, next);
      if (text === undefined) continue;
      for (const key of keys) used.set(key, (used.get(key) ?? 0) + 1);
      drawn.push({ ...site, at, text });
    }
  return drawn;
}

const signature = ({ ruleId, messageId, concept: of, data }) =>
  [ruleId, messageId, of, JSON.stringify(data)].join(" ");

/** The level at which each drawn place is told of: by what says something of its unit that was not said before. */
async function told(drawn, glossary, folder) {
  const byArticle = new Map();
  for (const site of drawn)
    byArticle.set(site.article, [...(byArticle.get(site.article) ?? []), site]);
  for (const [article, sites] of byArticle) {
    let text = article.text;
    for (const site of sites.toSorted((a, b) => b.at - a.at))
      text =
        text.slice(0, site.at) + site.text + text.slice(site.at + site.unit.target.text.length);
    for (const [path, content] of [
      [article.en, readFileSync(join(dataFolder, article.en), "utf8")],
      [article.es, text],
    ]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const before = findingsOf([await load(article, dataFolder, glossary)], glossary, rules);
    const after = findingsOf([await load(article, folder, glossary)], glossary, rules);
    for (const site of sites) {
      const { unit } = site;
      const ofUnit = ({ source, target }) =>
        source?.text === unit.source.text ||
        (target !== undefined && (target.text === site.text || target.text === unit.target.text));
      const known = new Set(before.filter(({ excerpts }) => ofUnit(excerpts)).map(signature));
      const hits = after.filter(
        (finding) =>
          ofUnit(finding.excerpts) &&
          finding.ruleId !== "omission" &&
          !known.has(signature(finding)),
      );
      site.level = levels.find((level) => hits.some((hit) => hit.level === level)) ?? "missed";
      site.by = hits.map(({ ruleId, messageId, level }) => `${ruleId} ${messageId} ${level}`);
    }
  }
}

const option = (name) => {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : (process.argv[at + 1] ?? "");
};

function counted(drawn) {
  const counts = Object.fromEntries(levels.map((level) => [level, 0]));
  for (const { level } of drawn) counts[level] += 1;
  return { ...counts, loud: counts.error + counts.warning, all: drawn.length };
}

function print(name, drawn) {
  const { error, warning, note, missed, loud, all } = counted(drawn);
  console.log(
    `${name.padEnd(34)} error ${error}, warning ${warning}, note ${note}, missed ${missed}` +
      `   error or warning ${share(loud, all)}`,
  );
}

function show({ kind, article, unit, text, level, by }) {
  console.log(
    `\n[${kind}] ${article.path}: ${level} ${by.join("; ")}\n  ${unit.source.text}\n- ${unit.target.text}\n+ ${text}`,
  );
}

/** Injects `count` of each kind and gives the places of each to `tell`; returns all places. */
async function injectAll(count, seed, tell) {
  const folder = mkdtempSync(join(tmpdir(), "inject-names-"));
  const known = new Set();
  const articles = [];
  for (const pair of pairs()) {
    const text = readFileSync(join(dataFolder, pair.es), "utf8");
    for (const [word] of text.matchAll(/\p{L}+/gu)) known.add(fold(word));
    articles.push({ ...pair, text, bitext: await load(pair, dataFolder, glossaryOf([])) });
  }
  const done = [];
  for (const [at, [kind, { glossary, half, alone, ...how }]] of Object.entries(kinds).entries()) {
    const drawn = draw(how, { articles, known, count, next: random(seed * 100 + at) });
    for (const site of drawn) site.kind = kind;
    const listed = half ? drawn.filter((_, index) => index % 2 === 0) : drawn;
    await told(listed, glossary, folder);
    tell(half ? `${kind}, in the glossary` : kind, listed);
    if (alone) {
      const bare = drawn.map(({ level: _level, by: _by, ...site }) => site);
      await told(bare, glossaryOf([]), folder);
      for (const site of bare) site.kind = `${kind}, without a glossary`;
      tell(`${kind}, without a glossary`, bare);
      done.push(...bare);
    }
    if (half) {
      const bare = drawn.filter((site) => !listed.includes(site));
      const missing = new Set(bare.map(({ id }) => id));
      await told(bare, glossaryOf(glossary.concepts.filter(({ id }) => !missing.has(id))), folder);
      tell(`${kind}, not in the glossary`, bare);
    }
    done.push(...drawn);
  }
  rmSync(folder, { recursive: true });
  return done;
}

/** Adds a row of each kind to a table; returns how many were told of at error or warning, of how many. */
export async function injectedNames(row) {
  const sum = { loud: 0, all: 0 };
  await injectAll(100, 1, (name, drawn) => {
    const { error, warning, note, missed, loud, all } = counted(drawn);
    const counts = `(${error}, ${warning}, ${note}, ${missed})`;
    row(
      "articles on politics, injected",
      `${name}: error or warning (error, warning, note, missed)`,
      `${share(loud, all)} ${counts}`,
    );
    sum.loud += loud;
    sum.all += all;
  });
  return sum;
}

async function main() {
  const [count = 100, seed = 1] = process.argv
    .slice(2)
    .filter((each) => /^\d+$/u.test(each))
    .map(Number);
  const done = await injectAll(count, seed, print);
  const next = random(seed);
  const shown = Number(option("--show") ?? 0);
  for (let left = [...done], n = 0; n < shown && left.length > 0; n++)
    show(left.splice(Math.floor(next() * left.length), 1)[0]);
  if (process.argv.includes("--missed"))
    for (const site of done) if (site.level === "note" || site.level === "missed") show(site);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (available) await main();
  else console.log("injected names: skipped, the data (../shared) is not here.");
}
