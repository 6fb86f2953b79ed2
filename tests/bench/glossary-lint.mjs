// What the lints say of real glossaries: `node tests/bench/glossary-lint.mjs` counts it, with a number behind it draws so
// many for reading (`… 60 7` with the seed 7). Needs `npm run build` and ../shared.

import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { forPath } from "../../dist/formats/for-path.js";
import { glossaryFormats } from "../../dist/formats/glossary-formats.js";
import { createTranslator } from "../../dist/messages/translator.js";
import { loadGlossaryFile } from "../../dist/project/glossary/load-glossary.js";
import { lintGlossary } from "../../dist/terms/lint/lint-glossary.js";
import { dataFolder } from "./accuracy-data.mjs";
import { sample } from "./judgement-sample.mjs";

const translate = createTranslator("en");
const own = join(import.meta.dirname, "..", "..", "glossary");
const folders = [
  own,
  ...["others-glossaries/glossaries", "termcheck", "glossary-formats"].map((name) =>
    join(dataFolder, name),
  ),
].filter(existsSync);

function* filesIn(folder) {
  for (const name of readdirSync(folder).toSorted()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesIn(path);
    else if (forPath(glossaryFormats, path) !== undefined) yield path;
  }
}

const counts = new Map();
const all = [];
let terms = 0;
for (const folder of folders)
  for (const path of filesIn(folder)) {
    let glossary;
    try {
      const languages = { source: "en", target: "es" };
      glossary = await loadGlossaryFile(path, { folder: "/", ...languages, warn: () => undefined });
    } catch {
      continue;
    }
    terms += glossary.concepts.reduce((sum, concept) => sum + concept.terms.length, 0);
    for (const { lint, data, term } of lintGlossary(glossary.concepts)) {
      const where = folder === own ? "own" : "others";
      const key = `${lint.id} (${lint.level})`;
      const known = counts.get(key) ?? { own: 0, others: 0 };
      counts.set(key, { ...known, [where]: known[where] + 1 });
      const said = translate.dynamic(`doctor.defects.${lint.id}`, data);
      all.push({ id: lint.id, place: `${relative("/", path)}:${term.location?.line}`, said });
    }
  }
console.log(`${terms} terms`);
console.table(Object.fromEntries(counts));
const [, , count, seed = "1"] = process.argv;
// A few of each lint, whatever it finds: one lint has most of all.
if (count !== undefined) {
  const ids = [...new Set(all.map(({ id }) => id))];
  const each = Math.ceil(Number(count) / ids.length);
  for (const id of ids)
    for (const { place, said } of sample(
      all.filter((fault) => fault.id === id),
      each,
      Number(seed),
    ))
      console.log(`${id} | ${place} | ${said}`);
}
