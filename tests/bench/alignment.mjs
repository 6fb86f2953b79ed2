// Prints how good sentence splitting and alignment are on the gold sets of ../shared. Needs `npm run build`.

import { alignSentences } from "../../dist/align/align-sentences.js";
import { splitSentences } from "../../dist/text/sentences.js";
import {
  available,
  ladder,
  lines,
  parallelFolder,
  plain,
  pythonDocuments,
  segmentationGold,
} from "./alignment-data.mjs";

const spanish = { sourceLanguage: "en", targetLanguage: "es" };
const percent = (part, whole) => `${((100 * part) / whole).toFixed(2)}%`;

function print(name, result, bar) {
  console.log(`${name.padEnd(46)} ${result}${bar === undefined ? "" : `   (bar ${bar})`}`);
}

function segmentation(file, language, bar) {
  const flat = (text) => text.trim().replaceAll(/\s+/gu, " ");
  const gold = segmentationGold(file);
  const right = gold.filter(({ text, sentences }) => {
    const found = splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
    return found.map(flat).join("\n") === sentences.map(flat).join("\n");
  });
  print(`sentences ${file}`, `${right.length} of ${gold.length}`, bar);
}

/** As Vecalign scores it: a bead counts when it is exactly in the gold; dropped sentences count for precision only. */
export function strict(pairs) {
  const key = ([source, target]) => `${source.join(",")}:${target.join(",")}`;
  const full = ([source, target]) => source.length > 0 && target.length > 0;
  let found = 0;
  let foundRight = 0;
  let wanted = 0;
  let wantedRight = 0;
  for (const [gold, beads] of pairs) {
    const goldKeys = new Set(gold.map(key));
    const beadKeys = new Set(beads.map(key));
    found += beads.length;
    foundRight += beads.filter((bead) => goldKeys.has(key(bead))).length;
    wanted += gold.filter(full).length;
    wantedRight += gold.filter((bead) => full(bead) && beadKeys.has(key(bead))).length;
  }
  const precision = foundRight / found;
  const recall = wantedRight / wanted;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function asPairs(beads) {
  return beads.map(({ source, target }) => [source, target]);
}

export function textberg(names, calibration) {
  const options = { sourceLanguage: "de", targetLanguage: "fr" };
  const pairs = names.map((name) => {
    const folder = `gold-align/textberg-de-fr/${name}`;
    const beads = alignSentences(
      plain(lines(`${folder}.de`)),
      plain(lines(`${folder}.fr`)),
      options,
    );
    const gold = ladder(`${folder}.defr`);
    calibrate(calibration, gold, beads);
    return [gold, asPairs(beads)];
  });
  return strict(pairs);
}

function calibrate(calibration, gold, beads) {
  if (calibration === undefined) return;
  const keys = new Set(gold.map(([source, target]) => `${source}:${target}`));
  for (const { source, target, certainty } of beads) {
    const bin = (calibration[Math.min(9, Math.floor(certainty * 10))] ??= [0, 0, 0]);
    bin[0] += 1;
    bin[1] += keys.has(`${source}:${target}`) ? 1 : 0;
    bin[2] += certainty;
  }
}

export function hand() {
  const folder = "gold-align/hand-en-es";
  return strict(
    ["007-03-brasil", "026-04-puertorico"].map((name) => {
      const [source, target] = ["en", "es"].map((end) => plain(lines(`${folder}/${name}.${end}`)));
      return [ladder(`${folder}/${name}.ladder`), asPairs(alignSentences(source, target, spanish))];
    }),
  );
}

export function parallel(folder, source, target) {
  let wanted = 0;
  let right = 0;
  for (const [left, other] of parallelFolder(folder, source, target)) {
    const beads = alignSentences(plain(left), plain(other), spanish);
    wanted += left.length;
    right += beads.filter(
      (bead) =>
        bead.source.length === 1 && bead.target.length === 1 && bead.source[0] === bead.target[0],
    ).length;
  }
  return [right, wanted];
}

// A small fixed generator, so that every run drops the same paragraphs.
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function flattened(paragraphs, side, language, drop, random) {
  const sentences = [];
  for (const [number, pair] of paragraphs.entries()) {
    if (random() < drop) continue;
    const text = pair[side];
    const ranges = splitSentences(text, language);
    for (const [place, { start, end }] of ranges.entries()) {
      sentences.push({
        text: text.slice(start, end),
        startsParagraph: place === 0,
        paragraph: number,
        place,
        alone: ranges.length,
      });
    }
  }
  return sentences;
}

/**
 * Documents whose paragraphs are known to be pairs, laid out flat and each side without some of its paragraphs.
 * A link is sure where both sides of a paragraph have as many sentences; a bead crosses when it joins two paragraphs.
 */
export function flatDocuments(documents, drop, hints = true) {
  const random = randomNumbers(7);
  let wanted = 0;
  let right = 0;
  let beadCount = 0;
  let crossing = 0;
  for (const paragraphs of documents) {
    const source = flattened(paragraphs, 0, "en", drop / 2, random);
    const target = flattened(paragraphs, 1, "es", drop / 2, random);
    const strip = (side) => (hints ? side : side.map((s) => ({ ...s, startsParagraph: false })));
    const beads = alignSentences(strip(source), strip(target), spanish);
    const id = (sentence) => `${sentence.paragraph}/${sentence.place}/${sentence.alone}`;
    const targets = new Set(target.map(id));
    wanted += source.filter((sentence) => targets.has(id(sentence))).length;
    for (const bead of beads) {
      const places = [
        ...bead.source.map((index) => source[index]),
        ...bead.target.map((index) => target[index]),
      ];
      beadCount++;
      if (new Set(places.map(({ paragraph }) => paragraph)).size > 1) crossing++;
      if (bead.source.length === 1 && bead.target.length === 1 && id(places[0]) === id(places[1]))
        right++;
    }
  }
  return { recall: right / wanted, crossing: crossing / beadCount, wanted };
}

function showCalibration(calibration) {
  for (const [bin, [count, right, sum]] of Object.entries(calibration)) {
    print(
      `  certainty ${bin / 10}`,
      `${count} beads, said ${percent(sum, count)}, right ${percent(right, count)}`,
    );
  }
}

function main() {
  if (!available) {
    console.log("alignment: skipped, ../shared/data is not here");
    return;
  }
  segmentation("pragmatic_english", "en", ">= 125");
  segmentation("pragmatic_spanish", "es", ">= 30");
  segmentation("languagetool_es", "es");
  const documents = pythonDocuments();
  for (const [drop, bar] of [
    [0, 0.994],
    [0.03, 0.993],
    [0.08, 0.99],
  ]) {
    const began = performance.now();
    const { recall, crossing, wanted } = flatDocuments(documents, drop);
    const seconds = (performance.now() - began) / 1000;
    const result = `1-1 recall ${recall.toFixed(4)}, crossing ${percent(crossing, 1)}, ${wanted} links, ${seconds.toFixed(1)} s`;
    print(`python-docs-es, ${drop * 100}% dropped`, result, `>= ${bar}, <= 0.5%`);
    const bare = flatDocuments(documents, drop, false);
    print(
      "  without paragraph hints",
      `${bare.recall.toFixed(4)}, crossing ${percent(bare.crossing, 1)}`,
    );
  }
  const calibration = {};
  const show = ({ precision, recall, f1 }) =>
    `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(4)}`;
  print(
    "Text+Berg de-fr test, strict",
    show(textberg(["test0", "test1", "test2"], calibration)),
    ">= 0.86",
  );
  print("Text+Berg de-fr dev, strict", show(textberg(["dev"], calibration)));
  print("hand-en-es, strict", show(hand()));
  for (const [folder, source, target] of [
    ["gold-align/newstest-en-es", ".eng", ".spa"],
    ["gold-align/wmt24-en-es/news", ".en", ".es"],
    ["gold-align/wmt24-en-es/literary", ".en", ".es"],
    ["gold-align/tico19-en-es_LA", ".en", ".es"],
  ]) {
    const began = performance.now();
    const [right, wanted] = parallel(folder, source, target);
    const seconds = (performance.now() - began) / 1000;
    print(
      folder.slice(11),
      `1-1 ${percent(right, wanted)} of ${wanted}, ${Math.round(wanted / seconds)} sentences/s`,
    );
  }
  showCalibration(calibration);
}

if (process.argv[1] === import.meta.filename) main();
