// Random texts, thresholds and numbers of matches, each answered by the index and by looking at every unit.

import { join } from "node:path";
import { pairs } from "./memory-corpus.mjs";

const dist = join(import.meta.dirname, "..", "..", "dist", "memory");
const { BestUnits } = await import(join(dist, "search", "best-units.js"));
const { BitParallelDistance } = await import(join(dist, "search", "bit-parallel-distance.js"));
const { HeldColumn } = await import(join(dist, "index", "column.js"));
const { IndexBuilder } = await import(join(dist, "index", "index-builder.js"));
const { onlyRun } = await import(join(dist, "search", "indexed-runs.js"));
const { readQuery } = await import(join(dist, "search", "query-words.js"));
const { similarity } = await import(join(dist, "compare", "similarity.js"));
const { UnitFinder } = await import(join(dist, "search", "unit-finder.js"));

const units = 20_000;

function randomNumbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Looks at every unit by its words alone, without the filters of the index; the text decides the rest. */
function everyUnit(texts) {
  const words = new Map();
  const tokens = texts.map((text) => {
    const query = readQuery(text);
    return Uint32Array.from({ length: query.count }, (_, at) => {
      const key = query.variants[at] & 8 ? "#" : `${query.first[at]} ${query.second[at]}`;
      if (!words.has(key)) words.set(key, words.size);
      return words.get(key) << 4;
    });
  });
  const distance = new BitParallelDistance(words.size + 1);
  const unknown = 0xfffffff0;
  return (text, threshold, limit) => {
    const query = readQuery(text);
    const asked = Uint32Array.from({ length: query.count }, (_, at) => {
      const key = query.variants[at] & 8 ? "#" : `${query.first[at]} ${query.second[at]}`;
      return words.has(key) ? words.get(key) << 4 : unknown;
    });
    distance.setQuery(asked, asked.length, unknown);
    const found = [];
    for (const [position, unit] of tokens.entries()) {
      const longest = Math.max(unit.length, asked.length);
      if (unit.length === 0 || asked.length === 0) continue;
      const edits = distance.to(unit, 0, unit.length, longest);
      if ((longest - edits) / longest < threshold - 1e-9) continue;
      const { value } = similarity(text, texts[position]);
      if (value >= threshold - 1e-9) found.push({ position, value });
    }
    found.sort((a, b) =>
      Math.abs(a.value - b.value) > 1e-9 ? b.value - a.value : a.position - b.position,
    );
    return found.slice(0, limit);
  };
}

export async function checkExactness(count) {
  const texts = [];
  for await (const [source] of pairs(units)) texts.push(source);
  const builder = new IndexBuilder();
  for (const text of texts) builder.add(text, 0, 0);
  const built = builder.finish();
  const columns = Object.fromEntries(
    Object.entries(built.columns).map(([name, array]) => [name, new HeldColumn(array)]),
  );
  const finder = new UnitFinder({ ...built, columns });
  const next = randomNumbers(20_261_124);
  const compare = everyUnit(texts);
  let different = 0;
  for (let index = 0; index < count; index += 1) {
    const words = texts[next(units)].split(" ");
    const others = texts[next(units)].split(" ");
    for (let edit = next(6); edit > 0; edit -= 1)
      words.splice(next(words.length + 1), next(2), ...others.slice(0, next(2)));
    const text = words.join(" ");
    const threshold = (30 + next(71)) / 100;
    const limit = 1 + next(20);
    const best = new BestUnits(limit, threshold);
    finder.find(readQuery(text), best, onlyRun(0, 0));
    const given = best.found.map((unit) => `${unit.position} ${unit.similarity.toFixed(6)}`);
    const owed = compare(text, threshold, limit).map(
      (unit) => `${unit.position} ${unit.value.toFixed(6)}`,
    );
    if (given.join() !== owed.join()) different += 1;
  }
  console.log(
    `\nExactness: ${count} random (text, threshold 0.30 to 1, k 1 to 20) on ${units} units`,
  );
  console.log(`  differences from looking at every unit: ${different}`);
}
