// Units and queries for the memory's bench: the corpus in ../shared where it is there, else sentences made here.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const data = join(import.meta.dirname, "../../../shared/data/memory");
export const hasCorpus = existsSync(join(data, "tm_1m.tsv.xz"));

/** Pairs, in order; the corpus once and then recombined: halves of two pairs make a third. */
export async function* pairs(count) {
  if (!hasCorpus) {
    yield* made(count);
    return;
  }
  let given = 0;
  let round = 0;
  const kept = [];
  const unpack = spawn("xz", ["-dc", join(data, "tm_1m.tsv.xz")], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  for await (const line of createInterface({ input: unpack.stdout })) {
    if (given >= count) break;
    const [source, target] = line.split("\t");
    given += 1;
    if (count > 1_000_000) kept.push([source, target]);
    yield [source, target];
  }
  unpack.kill();
  const half = (text, which) => {
    const words = text.split(" ");
    const middle = Math.ceil(words.length / 2);
    return (which === 0 ? words.slice(0, middle) : words.slice(middle)).join(" ");
  };
  while (given < count) {
    round += 1;
    for (let index = 0; index < kept.length && given < count; index += 1) {
      const one = kept[index];
      const other = kept[(index * 7919 + round * 104_729) % kept.length];
      given += 1;
      yield [0, 1].map((side) => `${half(one[side], 0)} ${half(other[side], 1)}`.trim());
    }
  }
}

const subjects =
  "Congress|the President|the prosecutor|a teacher from Puno|the peasant patrol|the court|the minister|a farmer|the mayor|the march".split(
    "|",
  );
const verbs =
  "approved|rejected|debated|published|closed|reviewed|announced|questioned|defended|postponed".split(
    "|",
  );
const objects =
  "the vacancy motion|the road to Juliaca|a vote of confidence|the report|the budget|the strike|the reform of the Constitution|the agreement|the request|the list of candidates".split(
    "|",
  );
const places =
  "in Lima|in Ayacucho|in Puno|on Monday|after a long debate|before the vote|without explanation|in the plenary session|last week|during the march".split(
    "|",
  );

function number(seed) {
  let mix = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b);
  mix = Math.imul(mix ^ (mix >>> 16), 0x45d9f3b);
  return (mix ^ (mix >>> 16)) >>> 0;
}

function* made(count) {
  for (let index = 0; index < count; index += 1) {
    const pick = (list, salt) => list[number(index * 31 + salt) % list.length];
    const code = `${String.fromCharCode(97 + (number(index) % 26))}${(number(index + 7) % 9000).toString(36)}`;
    const words = [
      pick(subjects, 1),
      pick(verbs, 2),
      pick(objects, 3),
      `of ${code}`,
      pick(places, 4),
      "and",
      pick(subjects, 5),
      pick(verbs, 6),
      pick(objects, 7),
      pick(places, 8),
    ];
    const source = words.slice(0, 4 + (number(index + 3) % 7)).join(" ");
    yield [`${source}.`, `[${index}] ${source}.`];
  }
}

/** Queries: text, number of the unit it was made from or -1, similarity to it. */
export async function queries() {
  if (hasCorpus)
    return readFileSync(join(data, "queries-1000.tsv"), "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split("\t"))
      .map(([text, origin, expected]) => ({
        text,
        origin: Number(origin),
        expected: Number(expected),
      }));
  const list = [];
  let index = 0;
  for (const [source] of made(10_000)) {
    if (index % 10 === 0) {
      const words = source.split(" ");
      words.splice(number(index) % words.length, 1, "otherwise");
      list.push({ text: words.join(" "), origin: index, expected: 1 - 1 / words.length });
    }
    index += 1;
  }
  return list;
}

const escape = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const head = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="bench" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/>
  <body>
`;

/** Writes the first `count` pairs as TMX into `files` files of about the same size; gives their paths. */
export async function writeMemory(folder, count, files) {
  const paths = [];
  let stream;
  let block = "";
  let index = 0;
  const end = async () => {
    if (stream === undefined) return;
    stream.end(`${block}  </body>\n</tmx>\n`);
    block = "";
    await once(stream, "finish");
  };
  for await (const [source, target] of pairs(count)) {
    if (index % Math.ceil(count / files) === 0) {
      await end();
      const name = files === 1 ? "memory.tmx" : `part-${String(paths.length).padStart(3, "0")}.tmx`;
      paths.push(name);
      stream = createWriteStream(join(folder, name));
      stream.write(head);
    }
    block += `    <tu tuid="${index}" creationdate="20240101T101010Z">
      <tuv xml:lang="en">
        <seg>${escape(source)}</seg>
      </tuv>
      <tuv xml:lang="es">
        <seg>${escape(target)}</seg>
      </tuv>
    </tu>
`;
    index += 1;
    if (block.length > 1 << 18) {
      if (!stream.write(block)) await once(stream, "drain");
      block = "";
    }
  }
  await end();
  return paths;
}
