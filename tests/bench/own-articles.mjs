// Ten megabytes to check, made from the project's own articles, against its glossary made up to so many concepts.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { loadArticlePair } from "../../dist/project/bitext/load-bitext.js";
import { loadGlossary } from "../../dist/project/glossary/load-glossary.js";
import { rules } from "../../dist/rules/index.js";

export const root = join(import.meta.dirname, "..", "..");
const languages = { source: "en", target: "es" };
const report = () => undefined;

/** The rules that the bar is about. */
export const terminology = rules.filter((rule) => /^(?:term|name|accent)-/u.test(rule.meta.id));

/** The concepts that are made up have the shape of the project's, and the text does not use them. */
export async function glossaryOf(count) {
  const places = { folder: root, paths: ["glossary/*.csv"], ...languages, report };
  const { concepts } = await loadGlossary(places);
  const more = [];
  for (let index = 0; concepts.length + more.length < count; index += 1) {
    const concept = concepts[index % concepts.length];
    const rename = (text) =>
      text.replaceAll(/\p{L}{4,}/gu, (word) => `${word.slice(0, 3)}x${index}${word.slice(3)}`);
    const terms = concept.terms.map((term) => ({ ...term, text: rename(term.text) }));
    more.push({ ...concept, id: `${concept.id}-${index}`, terms });
  }
  return { kind: "glossary", concepts: [...concepts, ...more] };
}

/** The pairs of articles, and how many bytes both sides of all have. */
export async function ownArticles() {
  const names = readdirSync(join(root, "articles", "en")).filter((name) => name.endsWith(".md"));
  const bitexts = [];
  for (const name of names)
    bitexts.push(
      await loadArticlePair(`articles/en/${name}`, `articles/es/${name}`, {
        folder: root,
        ...languages,
        report,
      }),
    );
  const bytes = bitexts.reduce(
    (sum, { source, target }) =>
      sum + Buffer.byteLength(source.content) + Buffer.byteLength(target.content),
    0,
  );
  return { bitexts, bytes };
}

/** Copies that differ, so that nothing is remembered from one to the next. */
export async function manyArticles() {
  const { bitexts, bytes } = await ownArticles();
  const copies = Math.ceil(10_000_000 / bytes);
  const numbered = (side, copy) => side && { ...side, text: `${side.text} N${copy}` };
  const many = Array.from({ length: copies }, (_, copy) =>
    bitexts.map((bitext) => ({
      ...bitext,
      units: bitext.units.map((unit) => ({
        ...unit,
        source: numbered(unit.source, copy),
        target: numbered(unit.target, copy),
      })),
    })),
  ).flat();
  return { bitexts: many, megabytes: (bytes * copies) / 1e6 };
}
