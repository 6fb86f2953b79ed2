// Part of `npm run bench`: what `glosa prompt` takes from a large glossary for an essay. The terms that occur are counted a
// second time by a search that knows nothing of glosa: the words of a term in a row, each as it is or with a plural ending,
// the longest of several. Printed, never asserted. Needs ../shared/data: EuroVoc (6,883 concepts) and essays of 550 to 750 words.

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTranslator } from "../../dist/messages/translator.js";
import { openSession } from "../../dist/session/open-session.js";
import { dataFolder } from "./accuracy-data.mjs";

const eurovoc = "glossary-formats/tbx-v2/eurovoc_en-es_2MB.tbx";

const wordPattern = /[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu;

function wordsOf(text) {
  return text.normalize("NFC").replaceAll("’", "'").match(wordPattern) ?? [];
}

/** A word of a text, with the endings of the English plural taken away in every way. */
function singularsOf(word) {
  const all = [word];
  if (word.endsWith("s")) all.push(word.slice(0, -1));
  if (word.endsWith("es")) all.push(word.slice(0, -2));
  if (word.endsWith("ies")) all.push(`${word.slice(0, -3)}y`);
  return all;
}

/** A capital of a term must be in the text; one in the text may begin a sentence. */
function formsOf(word) {
  const all = singularsOf(word.replace(/'s$/u, ""));
  return new Set([...all, ...all.map((form) => form.toLowerCase())]);
}

/** Terms by their first word. */
function termsOf(concepts) {
  const byWord = new Map();
  for (const { id, terms } of concepts)
    for (const { text, language } of terms) {
      const words = language.startsWith("en") ? wordsOf(text) : [];
      if (words.length > 0)
        byWord.set(words[0], [...(byWord.get(words[0]) ?? []), { id, text, words }]);
    }
  return byWord;
}

/** Ids of the concepts with a term of these words in a row, and that term; of terms that overlap, the longest. */
function countedBy(byWord, text) {
  const words = wordsOf(text).map(formsOf);
  const found = new Map();
  for (let start = 0; start < words.length; start++) {
    const fitting = [...words[start]]
      .flatMap((word) => byWord.get(word) ?? [])
      .filter((term) => term.words.every((word, offset) => words[start + offset]?.has(word)));
    const longest = Math.max(0, ...fitting.map((term) => term.words.length));
    for (const { id, text: term, words: own } of fitting)
      if (own.length === longest) found.set(id, term);
    start += Math.max(0, longest - 1);
  }
  return found;
}

function essays() {
  const folder = join(dataFolder, "articles");
  return readdirSync(folder, { recursive: true })
    .filter((path) => /(?:^|[/\\])en\.\w+$/u.test(path))
    .sort()
    .map((path) => join(folder, path))
    .filter((path) => {
      const { length } = wordsOf(readFileSync(path, "utf8"));
      return length >= 550 && length <= 750;
    });
}

export async function promptBench() {
  if (!existsSync(join(dataFolder, eurovoc))) return { rows: [], missed: [] };
  const folder = mkdtempSync(join(tmpdir(), "glosa-prompt-"));
  mkdirSync(join(folder, "glossary"));
  copyFileSync(join(dataFolder, eurovoc), join(folder, "glossary", "eurovoc.tbx"));
  writeFileSync(join(folder, "glosa.json"), '{ "glossary": ["glossary/*.tbx"], "memory": [] }');
  const session = openSession(folder, {
    translate: createTranslator("en"),
    tool: { name: "glosa", version: "0" },
    warn: () => {},
  });
  const { concepts } = await session.glossary();
  const byWord = termsOf(concepts);
  const rows = [];
  const missed = [];
  for (const path of essays()) {
    const text = readFileSync(path, "utf8");
    writeFileSync(join(folder, "essay.txt"), text);
    session.changed("essay.txt");
    const start = performance.now();
    const { prompt, tokens } = await session.prompt("essay.txt", {
      budget: 100_000,
      examples: 0,
      format: "markdown",
    });
    const taken = performance.now() - start;
    const given = new Set(prompt.terms.map(({ concept }) => concept));
    const counted = countedBy(byWord, text);
    const absent = prompt.terms.filter(({ found }) =>
      found.some(
        (surface) => !text.replaceAll(/\s+/gu, " ").includes(surface.replaceAll(/\s+/gu, " ")),
      ),
    );
    for (const [id, term] of counted)
      if (!given.has(id)) missed.push({ path: path.slice(dataFolder.length), term });
    rows.push({
      words: wordsOf(text).length,
      given: given.size,
      counted: counted.size,
      hit: [...counted.keys()].filter((id) => given.has(id)).length,
      absent: absent.length,
      tokens,
      taken,
    });
  }
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const most = Math.max(...rows.map(({ given }) => given));
  console.log(
    `\nglosa prompt: ${rows.length} essays of 550 to 750 words, ${concepts.length} concepts of EuroVoc`,
  );
  console.log(
    `  concepts in a prompt: ${Math.round(sum("given") / rows.length)} on average, ${most} at most (bar: 60); without a place in the text: ${sum("absent")}`,
  );
  console.log(
    `  of ${sum("counted")} that the second search counts, in the prompt: ${((100 * sum("hit")) / sum("counted")).toFixed(1)}% (bar: 98)`,
  );
  console.log(
    `  estimated tokens: ${Math.round(sum("tokens") / rows.length)} on average; warm, ${Math.round(rows.map(({ taken }) => taken).toSorted((a, b) => a - b)[rows.length >> 1])} ms`,
  );
  await session.close();
  rmSync(folder, { recursive: true });
  return { rows, missed };
}
// By itself, with the terms that are missing.
if (process.argv[1] === import.meta.filename) {
  const { missed, rows } = await promptBench();
  console.log(rows);
  for (const each of missed) console.log(each.term, each.path);
}
