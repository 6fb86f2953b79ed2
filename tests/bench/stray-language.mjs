// How often the detector of stray languages is right, on bilingual files and sentences by line: good segments of five words or more
// that it accuses, and segments of another language that it finds where Spanish should be.
//   npm run build --silent && node tests/bench/stray-language.mjs GOOD.tmx… -- SENTENCES.fr…
import { readFileSync } from "node:fs";
import { readTmx } from "../../dist/formats/tmx/read-tmx.js";
import { plainText } from "../../dist/model/segment.js";
import { loadStrayLanguage } from "../../dist/text/language-detector.js";

const shownExamples = 40;
const split = process.argv.indexOf("--");
if (split < 0)
  throw new Error("name good TMX files, --, and files of sentences in another language");
const [memories, strays] = [process.argv.slice(2, split), process.argv.slice(split + 1)];
const stray = await loadStrayLanguage();
const isLong = (text) => (text.match(/\p{L}+/gu) ?? []).length >= 5;

const accused = [];
let good = 0;
for (const path of memories)
  for (const unit of readTmx([readFileSync(path)], { path, warn: () => undefined }).units) {
    const sides = [
      [unit.source, unit.sourceInfo],
      [unit.target ?? [], unit.targetInfo],
    ].map(([segment, info]) => [plainText(segment), info?.language ?? ""]);
    // The source left as it is: in one of the two languages it is rightly accused.
    if (sides[0][0] === sides[1][0]) continue;
    for (const [text, language] of sides) {
      if (!isLong(text)) continue;
      good += 1;
      const found = stray(text, language);
      if (found !== undefined) accused.push(`${language} -> ${found}: ${text.slice(0, 100)}`);
    }
  }
for (const each of accused.slice(0, shownExamples)) console.log(each);
console.log(
  `good segments: ${good}; accused: ${accused.length}, 1 in ${Math.round(good / accused.length)}`,
);

const sentences = strays
  .flatMap((path) => readFileSync(path, "utf8").split("\n"))
  .filter((text) => isLong(text));
const start = performance.now();
const found = sentences.filter((text) => stray(text, "es") !== undefined);
const time = ((performance.now() - start) / sentences.length) * 1000;
console.log(
  `other segments: ${sentences.length}; found: ${found.length}; ${time.toFixed(0)} µs each`,
);
