// The project's articles as canonical TMX, one file a pair.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { lexiconOfGlossary } from "../dist/align/lexicon-of-glossary.js";
import { checkBitexts } from "../dist/check/check-bitexts.js";
import { canonicalOrder } from "../dist/formats/tmx/canonical-order.js";
import { writeTmx } from "../dist/formats/tmx/write-tmx.js";
import { unitsOfBitext } from "../dist/memory/edit/units-of-bitext.js";
import { createTranslator } from "../dist/messages/translator.js";
import { loadArticlePair } from "../dist/project/bitext/load-bitext.js";
import { loadGlossary } from "../dist/project/glossary/load-glossary.js";
import { rules } from "../dist/rules/index.js";
import { compileGlossary } from "../dist/terms/patterns/compile-glossary.js";

const languages = { source: "en", target: "es" };

export async function* memoryOfArticles(root, tool) {
  const places = { folder: root, ...languages, warn() {} };
  const glossary = await loadGlossary({ ...places, paths: ["glossary/*.csv"] });
  const lexicon = lexiconOfGlossary(glossary, languages);
  const compiled = compileGlossary(glossary, languages);
  const check = { glossaryFor: () => compiled, rules, translate: createTranslator("en"), tool };
  for (const name of readdirSync(join(root, "articles", "en")).toSorted()) {
    const pair = [`articles/en/${name}`, `articles/es/${name}`];
    const bitext = await loadArticlePair(...pair, { ...places, lexicon });
    const flawed = new Set(
      checkBitexts([bitext], check).findings.map((finding) => finding.excerpts?.target?.text),
    );
    const units = bitext.units.filter((unit) => !flawed.has(unit.target?.text));
    const header = {
      sourceLanguage: languages.source,
      targetLanguage: languages.target,
      attributes: {},
      notes: [],
      props: [],
    };
    const document = {
      kind: "bilingual",
      header,
      units: canonicalOrder(unitsOfBitext({ ...bitext, units })),
    };
    const text = [...writeTmx(document, { warn() {}, tool, sourceLanguage: "en" })].join("");
    yield { path: `tmx/${name.replace(/\.md$/u, ".tmx")}`, text };
  }
}
