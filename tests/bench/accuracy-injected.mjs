// Errors put into correct translations on purpose: wrong terms, terms left out, typos, lost accents, misspelt names.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "../../dist/strings/fold.js";
import { assessTerms } from "../../dist/terms/assess-terms.js";
import { compileGlossary } from "../../dist/terms/patterns/compile-glossary.js";
import { bitextOf, corpusSet, dataFolder, term } from "./accuracy-data.mjs";
import { findingsOf, random, terminology } from "./accuracy-sets.mjs";

const languages = { source: "en", target: "es" };
const mirror = { source: "es", target: "en" };
const letters = "abcdefghijklmnoprstuvz";

/** Places where a concept stands as it should: alone in its unit, or one of several. */
function correctPlaces({ pairs, glossary, direction }) {
  const compiled = compileGlossary(glossary, direction);
  const byUnit = new Map();
  for (const assessment of assessTerms(
    bitextOf(pairs, [direction.source, direction.target]).units,
    compiled,
  )) {
    const key = `${assessment.unit.index} ${assessment.occurrence.concept.id}`;
    byUnit.set(key, [...(byUnit.get(key) ?? []), assessment]);
  }
  const single = [];
  const repeated = [];
  for (const all of byUnit.values()) {
    const right = all.every(
      ({ outcome, found, unit }) =>
        outcome === "approved" && found?.unit === unit && found.rung === "contiguous",
    );
    const starts = new Set(all.map(({ found }) => found?.range.start));
    if (!right || starts.size !== all.length) continue;
    if (all.length === 1) single.push(all[0]);
    else repeated.push(all.at(-1));
  }
  return { single, repeated };
}

function typo(text, next) {
  const words = [...text.matchAll(/\p{L}{4,}/gu)].sort((a, b) => b[0].length - a[0].length);
  const [word] = words;
  if (word === undefined) return undefined;
  const at = word.index + 1 + Math.floor(next() * (word[0].length - 1));
  const letter = letters[Math.floor(next() * letters.length)];
  return letter === fold(text[at] ?? "")
    ? undefined
    : text.slice(0, at) + letter + text.slice(at + 1);
}

const accented = /[áéíóú]/gu;

function withoutAccent(text) {
  const found = [...text.matchAll(accented)];
  const [first] = found;
  return first === undefined
    ? undefined
    : text.slice(0, first.index) + fold(first[0]) + text.slice(first.index + 1);
}

function termsIn(language, concepts) {
  return concepts.flatMap(({ terms }) =>
    terms.filter((term) => term.language === language).map(({ text }) => text),
  );
}

/** Share of places at which the change is noticed, `batch` units changed at once. */
function noticed(set, places, change, { seed, count, alone, batch = 300, rules = terminology }) {
  const next = random(seed);
  const left = [...places];
  let done = 0;
  let seen = 0;
  let loud = 0;
  while (done < count && left.length > 0) {
    const pairs = set.pairs.map((pair) => [...pair]);
    const wanted = new Map();
    while (wanted.size < Math.min(batch, count - done) && left.length > 0) {
      const [place] = left.splice(Math.floor(next() * left.length), 1);
      const { unit, found, occurrence } = place;
      if (wanted.has(unit.index)) continue;
      const { text } = unit.target;
      const changed = change(text.slice(found.range.start, found.range.end), place, next);
      if (changed === undefined) continue;
      const target = text.slice(0, found.range.start) + changed + text.slice(found.range.end);
      // "brote del virus" in place of "virus", "CDC" beside the full name: the term still stands there.
      const concepts = [occurrence.concept, ...occurrence.alternatives];
      const approved = termsIn(set.direction.target, concepts);
      if (alone && approved.some((each) => fold(target).includes(fold(each)))) continue;
      pairs[unit.index] = [unit.source.text, target];
      wanted.set(unit.index, { occurrence, start: found.range.start });
    }
    const { source, target } = set.direction;
    const findings = findingsOf([bitextOf(pairs, [source, target])], set.glossary, rules);
    const byUnit = new Map();
    for (const finding of findings) {
      const unit = (finding.source ?? finding.target).line - 1;
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), finding]);
    }
    for (const [unit, { occurrence, start }] of wanted) {
      const ids = new Set([occurrence.concept, ...occurrence.alternatives].map(({ id }) => id));
      // Another concept may have the same words: what points at the changed place has noticed it.
      const own = (byUnit.get(unit) ?? []).filter(
        ({ concept, target }) =>
          ids.has(concept) ||
          (target !== undefined && target.column <= start + 1 && start + 1 < target.endColumn),
      );
      seen += Number(own.length > 0);
      loud += Number(own.some(({ level }) => level !== "note"));
    }
    done += wanted.size;
  }
  return { seen, loud, count: done };
}

/** The rows of one corpus; mirrored with both sides swapped, where no accents are to be lost. */
export function injectedErrors(name, count, { mirrored = false } = {}) {
  const all = corpusSet(name);
  // A part of the large corpus, so that the measurement takes a minute and not ten.
  const part = all.pairs.slice(0, 8000);
  const pairs = mirrored ? part.map(([source, target]) => [target, source]) : part;
  const set = { ...all, pairs, direction: mirrored ? mirror : languages };
  const { single, repeated } = correctPlaces(set);
  const others = termsIn(set.direction.target, set.glossary.concepts);
  const wrongTerm = (_, { occurrence }, next) => {
    const other = others[Math.floor(next() * others.length)];
    return occurrence.concept.terms.some(({ text }) => text === other) ? undefined : other;
  };
  const changes = [
    { what: "wrong term", change: wrongTerm },
    { what: "term left out", change: () => "" },
    { what: "letter wrong", change: (text, _, next) => typo(text, next) },
  ];
  const repeats = Math.ceil(count / 2);
  // "periodo" beside "período": what the glossary has both ways has lost nothing.
  const lost = (text, { occurrence }) => {
    const changed = withoutAccent(text);
    const isTerm = occurrence.concept.terms.some(
      (each) => each.text.toLowerCase() === changed?.toLowerCase(),
    );
    return isTerm ? undefined : changed;
  };
  const measured = (what, places, change, seed, most) => ({
    what,
    ...noticed(set, places, change, {
      seed,
      count: most,
      alone: places === single && change !== lost,
    }),
  });
  const rows = [];
  for (const [at, { what, change }] of changes.entries())
    rows.push(measured(`${what}, only occurrence`, single, change, at + 1, count));
  for (const [at, { what, change }] of changes.entries())
    rows.push(measured(`${what}, term there more than once`, repeated, change, at + 11, repeats));
  if (mirrored) return rows;
  const isNominal = ({ occurrence }) =>
    occurrence.concept.terms.every(({ partOfSpeech }) => partOfSpeech !== "verb");
  rows.push(measured("accent dropped", single, lost, 21, count));
  const nominal = single.filter(isNominal);
  rows.push(measured("accent dropped, nouns and adjectives", nominal, lost, 22, count));
  return rows;
}

const read = (name, end) =>
  readFileSync(join(dataFolder, "gold-align", "newstest-en-es", `${name}.${end}`), "utf8")
    .trimEnd()
    .split("\n");
const capitalised = /(?<=\p{Ll}[,]? )\p{Lu}\p{Ll}{3,}/gu;

/** The names that are most frequent in two years of news and stand the same in both languages. */
function frequentNames(most) {
  const counts = new Map();
  const lower = new Set();
  const inEnglish = new Map();
  for (const year of ["news-test2008", "newstest2009"]) {
    const english = read(year, "eng");
    for (const [at, text] of read(year, "spa").entries()) {
      for (const [word] of `${text} ${english[at] ?? ""}`.matchAll(/\p{Ll}{4,}/gu)) lower.add(word);
      for (const [word] of (english[at] ?? "").matchAll(/\p{Lu}\p{Ll}{3,}/gu))
        inEnglish.set(word, (inEnglish.get(word) ?? 0) + 1);
      for (const [word] of text.matchAll(capitalised))
        if (english[at]?.includes(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return (
    [...counts]
      // The same in both languages, and nowhere a common word.
      .filter(
        ([word, count]) =>
          !lower.has(word.toLowerCase()) && count >= 0.7 * (inEnglish.get(word) ?? 0),
      )
      .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([word]) => word)
  );
}

function misspelt(word, next) {
  const edits = word.length >= 8 && next() < 0.25 ? 2 : 1;
  let text = word;
  for (let edit = 0; edit < edits; edit++) {
    const at = 1 + Math.floor(next() * (text.length - 1));
    const letter = letters[Math.floor(next() * letters.length)];
    const kind = Math.floor(next() * 3);
    if (kind === 0) text = text.slice(0, at) + letter + text.slice(at + 1);
    else if (kind === 1) text = text.slice(0, at) + text.slice(at + 1);
    else text = text.slice(0, at) + letter + text.slice(at);
  }
  return fold(text) === fold(word) ? undefined : text;
}

/** Of the names of 5 letters or more that are misspelt on purpose, and of the flags on text as it is. */
export function names(most) {
  const list = frequentNames(most);
  const glossary = {
    kind: "glossary",
    concepts: list.map((word) => ({
      id: word,
      subjectField: "",
      definition: "",
      props: [],
      terms: ["en", "es"].map((language) => term(word, language, "preferred", "name")),
    })),
  };
  const english = read("newstest2010", "eng");
  const spanish = read("newstest2010", "spa");
  const tokens = spanish.reduce((sum, text) => sum + (text.match(/[\p{L}\d]+/gu)?.length ?? 0), 0);
  const isFlag = ({ ruleId, level, target }) =>
    ruleId === "name-misspelt" && level !== "note" && target !== undefined;
  const flagged = (sources, targets) =>
    findingsOf([bitextOf(targets.map((text, at) => [sources[at], text]))], glossary).filter(
      (finding) => isFlag(finding) && finding.target.path.includes(".es."),
    );
  const blank = english.map(() => "Something was said.");
  const next = random(5);
  const expected = new Map();
  const changed = spanish.map((text, at) => {
    const word = list.find(
      (name) => name.length >= 5 && new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(text),
    );
    const wrong = word === undefined ? undefined : misspelt(word, next);
    if (wrong === undefined) return text;
    expected.set(at + 1, { word, inSource: english[at]?.includes(word) === true });
    return text.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u"), wrong);
  });
  const caught = (findings, only) => {
    const right = new Set(
      findings
        .filter(({ concept, target }) => expected.get(target.line)?.word === concept)
        .map(({ target }) => target.line),
    );
    const lines = [...expected]
      .filter(([, { inSource }]) => !only || inSource)
      .map(([line]) => line);
    return { seen: lines.filter((line) => right.has(line)).length, count: lines.length };
  };
  return {
    tokens,
    falseAlone: flagged(blank, spanish).length,
    falseAligned: flagged(english, spanish).length,
    alone: caught(flagged(blank, changed), false),
    aligned: caught(flagged(english, changed), true),
  };
}

/** Machine translations with an unwanted term, and the same mended by a person. */
export function postEdits() {
  const lines = readFileSync(join(dataFolder, "termcheck", "sap-en-es", "public.jsonl"), "utf8");
  const units = lines
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ terms }) => terms.length > 0);
  let flagged = 0;
  let passed = 0;
  let worded = 0;
  for (const { en, mt, pe, terms } of units) {
    const glossary = {
      kind: "glossary",
      concepts: terms.map((each, at) => ({
        id: `sap-${at}`,
        subjectField: "",
        definition: "",
        props: [],
        terms: [term(each.en, "en", "preferred"), term(each.pe, "es", "preferred")],
      })),
    };
    const isAlarmed = (target) =>
      findingsOf([bitextOf([[en, target]])], glossary).some(({ level }) => level !== "note");
    const compiled = compileGlossary(glossary, languages);
    worded += Number(assessTerms(bitextOf([[en, mt]]).units, compiled).length > 0);
    flagged += Number(isAlarmed(mt));
    passed += Number(!isAlarmed(pe));
  }
  return { flagged, passed, count: units.length, worded };
}
