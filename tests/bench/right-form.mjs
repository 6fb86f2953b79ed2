// How often the editor's replacement is the word that a translator wrote: each correct term of a corpus is exchanged for
// another noun of its glossary, as that stands elsewhere in the corpus, and put back by the action.

import { languageOf } from "../../dist/languages/index.js";
import { replacementsFor } from "../../dist/session/check/replacements.js";
import { fold } from "../../dist/strings/fold.js";
import { assessTerms } from "../../dist/terms/assess-terms.js";
import { compileGlossary } from "../../dist/terms/patterns/compile-glossary.js";
import { termClassOf } from "../../dist/terms/patterns/part-of-speech.js";
import { bitextOf, corpusSet, term } from "./accuracy-data.mjs";
import { random } from "./accuracy-sets.mjs";

const direction = { source: "en", target: "es" };
const most = 4000;

/** Places where a term stands in one piece, as the translator wrote it. */
function placesOf({ pairs, glossary }) {
  const compiled = compileGlossary(glossary, direction);
  return assessTerms(bitextOf(pairs).units, compiled).filter(
    ({ outcome, found, unit }) =>
      outcome === "approved" && found?.unit === unit && found.rung === "contiguous",
  );
}

// By its ending and the other words of the corpus, so that the measure does not lean on what it measures.
const pluralIn = (pairs) => {
  const words = new Set(pairs.flatMap(([, text]) => fold(text).match(/\p{L}+/gu) ?? []));
  return ({ found }) => {
    const [first] = fold(found.surface).split(/\s/u);
    return [/es$/u, /s$/u].some((end) => end.test(first) && words.has(first.replace(end, "")));
  };
};
const isNoun = ({ found, occurrence }) =>
  termClassOf(found.term, occurrence.concept) === "noun" &&
  languageOf("es").classOf(found.term.text.split(" ")[0].toLowerCase()) !== "adjective";
const likeCapital = (text, model) =>
  /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** By the number of words of the term: how many, how many right, and how many of those called certain were. */
export function rightForms() {
  const all = corpusSet("tico");
  const set = { ...all, pairs: all.pairs.slice(0, 8000) };
  const places = placesOf(set).filter(isNoun);
  const isPlural = pluralIn(set.pairs);
  const standIns = { one: places.filter((each) => !isPlural(each)), many: places.filter(isPlural) };
  const next = random(11);
  const rows = new Map();
  for (const place of places.slice(0, most)) {
    const { found, unit, occurrence } = place;
    const { concept } = occurrence;
    const own = new Set(concept.terms.map(({ text }) => text.toLowerCase()));
    const pool = standIns[isPlural(place) ? "many" : "one"];
    const other = pool[Math.floor(next() * pool.length)].found;
    if (own.has(other.term.text.toLowerCase())) continue;
    const wrong = term(other.term.text, "es", "deprecated", "noun");
    const changed = { ...concept, terms: [...concept.terms, wrong] };
    const compiled = compileGlossary({ kind: "glossary", concepts: [changed] }, direction);
    const { text } = unit.target;
    const surface = likeCapital(other.surface.toLowerCase(), found.surface);
    const written = text.slice(0, found.range.start) + surface + text.slice(found.range.end);
    const made = replacementsFor(
      {
        finding: {
          concept: changed.id,
          data: { term: wrong.text },
          suggestions: [found.term.text],
        },
        unit: { source: unit.source, target: { ...unit.target, text: written } },
        start: found.range.start,
        end: found.range.start + surface.length,
      },
      compiled,
    ).find((each) => each.term.text === found.term.text);
    const size = /\s/u.test(found.term.text) ? "several words" : "one word";
    const row = rows.get(size) ?? { count: 0, right: 0, certain: 0, surelyRight: 0, wrong: [] };
    rows.set(size, row);
    const isRight = made?.text === found.surface;
    row.count += 1;
    row.right += Number(isRight);
    row.certain += Number(made?.isCertain === true);
    row.surelyRight += Number(isRight && made.isCertain);
    if (!isRight) row.wrong.push(`${found.surface} <- ${made?.text} (for ${surface})`);
  }
  return rows;
}
