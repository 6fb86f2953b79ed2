// Real articles pretranslated and written back: with the source as translation they are the source, byte for byte, and with
// every letter changed they are read as what was written.
//   node tests/bench/write-back.mjs [folder…]
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { articleFormats } from "../../dist/formats/article-formats.js";
import { forPath } from "../../dist/formats/for-path.js";
import { differentReadings } from "../../dist/session/memory/different-readings.js";
import { translatableSentences } from "../../dist/session/memory/translatable-sentences.js";
import { writeBack } from "../../dist/session/memory/write-back.js";

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error("name a folder of articles");
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
);
const counts = new Map();
const count = (kind, what, by = 1) => {
  const key = `${kind} ${what}`;
  counts.set(key, (counts.get(key) ?? 0) + by);
};
const changed = (text) =>
  text.replace(/\p{L}/gu, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase().charAt(0) : letter.toLowerCase(),
  );
const unitOf = ({ number, rewritable }, target) => ({
  id: String(number),
  source: rewritable.segment,
  target,
});

for (const path of files) {
  const format = forPath(articleFormats, path);
  if (format === undefined || !statSync(path).isFile()) continue;
  const kind = extname(path);
  const bytes = readFileSync(path);
  const rewriter = await format.loadRewriter();
  const { syntax } = rewriter;
  let opened;
  try {
    opened = rewriter.open([bytes], { path, warn: () => undefined });
  } catch (error) {
    count(kind, `not read: ${error.code ?? error}`);
    continue;
  }
  const sentences = translatableSentences(opened, "en", syntax);
  count(kind, "files");
  count(kind, "sentences", sentences.length);
  const same = writeBack(
    opened,
    sentences,
    sentences.map((each) => unitOf(each, each.rewritable.segment)),
    syntax,
  );
  const whole = Buffer.concat([...opened.save(same.files)].map((chunk) => Buffer.from(chunk)));
  if (whole.equals(bytes)) count(kind, "files the same, byte for byte");
  else console.log(`differs: ${path}`);
  const other = writeBack(
    opened,
    sentences,
    sentences.map((each) =>
      unitOf(
        each,
        each.rewritable.segment.map((part) => (typeof part === "string" ? changed(part) : part)),
      ),
    ),
    syntax,
  );
  let saved;
  try {
    saved = [...opened.save(other.files)].map((chunk) => Buffer.from(chunk));
  } catch (error) {
    count(kind, `not saved: ${error.code ?? error}`);
    continue;
  }
  const again = rewriter.open(saved, { path, warn: () => undefined });
  const different = differentReadings(opened, again, other);
  if (different.length === 0) count(kind, "files read as written");
  count(kind, "blocks read otherwise", different.length);
  for (const { line, text } of different.slice(0, 2))
    console.log(`  ${path}:${line}: ${text.slice(0, 100)}`);
  count(
    kind,
    "sentences put back in order",
    other.translated.filter(({ made }) => made.reordered).length,
  );
}
for (const [key, value] of [...counts].toSorted(([a], [b]) => a.localeCompare(b)))
  console.log(`${key}: ${value}`);
