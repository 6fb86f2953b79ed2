// Reads the sets of ../shared/data/termcheck for accuracy.mjs. Nothing of theirs is kept in the repository.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
export const dataFolder = join(root, "..", "shared", "data");
const folder = join(dataFolder, "termcheck");
export const available = existsSync(folder);

const read = (path) => readFileSync(join(folder, path), "utf8");
const lines = (path) => read(path).split("\n").filter(Boolean);
const jsonLines = (path) => lines(path).map((line) => JSON.parse(line));

const classes = {
  noun: "noun",
  adjective: "adjective",
  verb: "verb",
  "proper noun": "proper noun",
  adverb: "adverb",
  name: "proper noun",
};

export function term(text, language, status, partOfSpeech) {
  return {
    text,
    language,
    status,
    partOfSpeech: classes[partOfSpeech],
    grammaticalGender: undefined,
    flags: [],
    note: "",
    source: "",
    props: [],
    location: undefined,
  };
}

function glossary(concepts) {
  return {
    kind: "glossary",
    concepts: concepts.map(([id, terms]) => ({
      id,
      subjectField: "",
      definition: "",
      props: [],
      terms,
    })),
  };
}

/** One line of the source and one of the target for each pair, so that a line number is a unit's. */
export function bitextOf(pairs, [from, to] = ["en", "es"]) {
  const side = (language, texts) => {
    let content = "";
    const located = texts.map((text) => {
      const flat = text.replaceAll(/\s+/gu, " ");
      const origin = content.length;
      content += `${flat}\n`;
      const piece = { start: 0, length: flat.length, origin, originLength: flat.length };
      // The set has "⟦code⟧" for what the markup of a format would tell to be code.
      const opaque = [...flat.matchAll(/⟦[^⟧]*⟧/gu)].map(({ 0: code, index }) => ({
        start: index,
        end: index + code.length,
      }));
      return { text: flat, pieces: flat === "" ? [] : [piece], opaque };
    });
    return { file: { path: `set.${language}.txt`, language, content }, located };
  };
  const source = side(
    from,
    pairs.map(([text]) => text),
  );
  const target = side(
    to,
    pairs.map(([, text]) => text),
  );
  return {
    source: source.file,
    target: target.file,
    units: pairs.map((_, index) => ({
      index,
      id: "",
      source: source.located[index],
      target: target.located[index],
      shape: [1, 1],
      certainty: 1,
      heading: false,
    })),
    suppressions: [],
  };
}

export function challengeSet() {
  const entries = JSON.parse(read("challenge-peru/glossary.json")).map(({ id, en, es, pos }) => [
    id,
    [
      ...en.map((text, at) => term(text, "en", at === 0 ? "preferred" : "admitted", pos)),
      ...Object.entries(es).flatMap(([status, texts]) =>
        texts.map((text) => term(text, "es", status === "forbidden" ? "deprecated" : status, pos)),
      ),
    ],
  ]);
  const cases = lines("challenge-peru/cases.tsv").map((line) => {
    const [source, target, expected] = line.split("\t");
    return {
      source,
      target,
      expected: new Map(expected.split(" ").map((item) => item.split(":"))),
    };
  });
  return { glossary: glossary(entries), cases };
}

export function corpusSet(name) {
  const entries = JSON.parse(read(`${name}/glossary.json`)).map(({ en, es, pos }, index) => [
    `${name}-${index}`,
    [
      term(en, "en", "preferred", pos?.[0]),
      ...es.map((text) => term(text, "es", "preferred", pos?.[0])),
    ],
  ]);
  return {
    glossary: glossary(entries),
    pairs: jsonLines(`${name}/segs.jsonl`).map(({ en, es }) => [en, es]),
    // What the first judge called resolved but no error is a false alarm where it is raised.
    alarms: jsonLines("labelled-alarms.jsonl")
      .filter(({ corpus }) => corpus === name)
      .map((alarm) =>
        Object.assign(alarm, {
          label: alarm.label.startsWith("R") ? "F" : alarm.label.slice(0, 1),
        }),
      ),
  };
}
