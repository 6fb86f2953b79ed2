// The sets that findings are judged on: bitexts with a glossary, from ../shared. Nothing of theirs is kept here.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lexiconOfGlossary } from "../../dist/align/lexicon-of-glossary.js";
import { checkBitexts } from "../../dist/check/check-bitexts.js";
import { createTranslator } from "../../dist/messages/translator.js";
import { loadArticlePair } from "../../dist/project/bitext/load-bitext.js";
import { loadGlossaryFile } from "../../dist/project/glossary/load-glossary.js";
import { rules } from "../../dist/rules/index.js";
import { compileGlossary } from "../../dist/terms/patterns/compile-glossary.js";
import { bitextOf, corpusSet, dataFolder } from "./accuracy-data.mjs";
import { memoryPairs, sentencePairs } from "./memory-pairs.mjs";

export const terminology = rules.filter(({ meta }) =>
  /^(?:term-(?:missing|deprecated|untranslated)|name-misspelt|accent-lost)$/u.test(meta.id),
);
const warn = () => undefined;
const languages = { source: "en", target: "es" };

export function findingsOf(bitexts, glossary, chosen = terminology, wholeStory = false) {
  return checkBitexts(bitexts, {
    wholeStory,
    glossaryFor: (pair) => compileGlossary(glossary, pair),
    rules: chosen,
    translate: createTranslator("en"),
    tool: { name: "glosa", version: "0" },
  }).findings;
}

function swapped({ source, target, units, suppressions }) {
  return {
    source: target,
    target: source,
    suppressions,
    units: units.map((unit) => ({ ...unit, source: unit.target, target: unit.source })),
  };
}

async function articles(wanted, glossary) {
  const lexicon = lexiconOfGlossary(glossary, languages);
  const bitexts = [];
  const root = join(dataFolder, "articles");
  for (const domain of readdirSync(root).filter(
    (name) => wanted.test(name) && !name.endsWith(".tsv"),
  ))
    for (const pair of readdirSync(join(root, domain))) {
      const folder = join("articles", domain, pair);
      const files = readdirSync(join(dataFolder, folder));
      const side = (language) =>
        files.find((name) => new RegExp(String.raw`^${language}\.(?:md|txt)$`, "u").test(name));
      if (side("en") === undefined || side("es") === undefined) continue;
      bitexts.push(
        await loadArticlePair(join(folder, side("en")), join(folder, side("es")), {
          folder: dataFolder,
          ...languages,
          lexicon,
          warn,
        }),
      );
    }
  return bitexts;
}

function newstest() {
  const read = (name, end) =>
    readFileSync(join(dataFolder, "gold-align", "newstest-en-es", `${name}.${end}`), "utf8")
      .trimEnd()
      .split("\n");
  return ["news-test2008", "newstest2009", "newstest2010"].map((name) => {
    const target = read(name, "spa");
    const bitext = bitextOf(read(name, "eng").map((text, at) => [text, target[at] ?? ""]));
    return {
      ...bitext,
      source: { ...bitext.source, path: `${name}.eng` },
      target: { ...bitext.target, path: `${name}.spa` },
    };
  });
}

/** Sentences of news that the memory of ../shared has and newstest 2008 to 2010 have not, in no order. */
function news() {
  const known = new Set(newstest().flatMap(({ source }) => source.content.split("\n")));
  const pairs = memoryPairs(new Set(["opus-testsets"])).filter(
    ([source]) => source.length >= 60 && !known.has(source.trim()),
  );
  return bitextOf(pairs);
}

/** Whole documents, paragraph by paragraph as they were translated. */
function wmt24() {
  const root = join(dataFolder, "gold-align", "wmt24-en-es");
  return ["literary", "news"].flatMap((kind) =>
    readdirSync(join(root, kind))
      .filter((file) => file.endsWith(".en"))
      .toSorted()
      .map((file) => {
        const read = (name) =>
          readFileSync(join(root, kind, name), "utf8")
            .trimEnd()
            .split("\n");
        const translation = file.replace(/\.en$/u, ".es");
        const target = read(translation);
        const bitext = bitextOf(read(file).map((text, at) => [text, target[at] ?? ""]));
        return {
          ...bitext,
          source: { ...bitext.source, path: `${kind}/${file}` },
          target: { ...bitext.target, path: `${kind}/${translation}` },
        };
      }),
  );
}

// Where the set has a mask for code, what stands in it cannot be compared.
const withoutCode = ([source, target]) => !/⟦/u.test(source + target);

const eurovoc = () =>
  loadGlossaryFile("termcheck/eurovoc/eurovoc_en-es.tbx", {
    folder: dataFolder,
    ...languages,
    warn,
  });
const none = { kind: "glossary", concepts: [] };
// Whether a sentence has a counterpart cannot be judged from the sentence.
const withoutGlossary = rules.filter(({ meta }) => meta.id !== "omission");
// And whether a name is spelt in two ways, only from a whole article.
const ofSentences = withoutGlossary.filter(({ meta }) => meta.id !== "name-inconsistent");

/** Each with its bitexts, its glossary and the rules that are judged on it. */
export const sets = {
  tico: () => corpus("tico"),
  pydocs: () => corpus("pydocs"),
  "tico-mirrored": () => corpus("tico", swapped),
  "pydocs-mirrored": () => corpus("pydocs", swapped),
  async eurovoc() {
    const glossary = await eurovoc();
    const bitexts = [...(await articles(/^politics-/u, glossary)), ...newstest()];
    return { glossary, bitexts, rules: terminology };
  },
  async articles() {
    return { glossary: none, bitexts: await articles(/./u, none), rules: withoutGlossary };
  },
  async omissions() {
    const omission = rules.filter(({ meta }) => meta.id === "omission");
    return { glossary: none, bitexts: await articles(/./u, none), rules: omission };
  },
  news: () => ({ glossary: none, bitexts: [news()], rules: ofSentences }),
  sentences() {
    const bitexts = ["tico", "pydocs"].map((name) => {
      const pairs = corpusSet(name).pairs.map((pair) => (withoutCode(pair) ? pair : ["", ""]));
      const bitext = bitextOf(pairs);
      return { ...bitext, source: { ...bitext.source, path: `${name}.en.txt` } };
    });
    return { glossary: none, bitexts, rules: ofSentences };
  },
  wmt24: () => ({ glossary: none, bitexts: wmt24(), rules: withoutGlossary }),
  newstest: () => ({ glossary: none, bitexts: newstest(), rules: ofSentences }),
  // So many because of a thousand only one is alarmed.
  office: () => unordered(sentencePairs(["ms-office"], 40_000, random(24))),
  interface: () =>
    unordered(
      sentencePairs(
        ["po:installation-guide", "react", "mo:wordpress-l10n", "po:libreoffice"],
        4000,
        random(24),
      ),
    ),
};

const unordered = (pairs) => ({
  glossary: none,
  bitexts: [bitextOf(pairs)],
  rules: ofSentences,
});

function corpus(name, turn = (bitext) => bitext) {
  const { glossary, pairs } = corpusSet(name);
  return { glossary, bitexts: [turn(bitextOf(pairs))], rules: terminology, pairs };
}

/** Good translations, on which every rule is measured without a glossary. */
export async function ruleSet() {
  return { glossary: none, bitexts: [...(await articles(/^politics-/u, none)), ...newstest()] };
}

export const judgementsFolder = join(import.meta.dirname, "..", "fixtures", "judgements");

/** The judgements of a set: references to its text, never the text. */
export function judgementsOf(name) {
  const path = join(judgementsFolder, `${name}.jsonl`);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** 95% of the time the true share lies between the two (Wilson). */
export function wilson(share, count) {
  if (count === 0) return [0, 1];
  const z = 1.96;
  const middle = (share + (z * z) / (2 * count)) / (1 + (z * z) / count);
  const half =
    (z / (1 + (z * z) / count)) *
    Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** Numbers from 0 to 1, the same for the same seed. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
