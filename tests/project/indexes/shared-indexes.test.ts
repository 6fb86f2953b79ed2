// A memory in many small files: one index for most of them, and every answer as from a single file.

import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Concordance } from "../../../src/memory/memory-store.ts";
import { ensureIndexes } from "../../../src/project/indexes/memory-indexes.ts";
import { openMemory } from "../../../src/project/memory/open-memory.ts";
import { sentences } from "../../memory/sentences.ts";
import { memoryFolder, tmxOf, type Pair } from "../memory/memory-files.ts";

const languages = { source: "en", target: "es" };
const pool = sentences(60).map((source, index): Pair => ({
  source: index % 7 === 0 ? `${source} Perú Libre` : source,
  target: `Perú ${index % 5}: ${sentences(60, 3)[index] ?? ""}`,
}));
const asked = [...sentences(3), ...sentences(1, 99), "Perú Libre"];

type Options = Partial<Parameters<typeof openMemory>[1]>;

async function opened(folder: string, options: Options = {}, paths = ["tmx/**/*.tmx"]) {
  const cacheFolder = join(folder, ".glosa");
  return openMemory(paths, { ...languages, folder, cacheFolder, ...options });
}

// With equal hits, those of an earlier file come first: without files, only all of them are the same.
function withoutPlaces({ hits, total }: Concordance): unknown {
  const texts = hits.map(({ source, target, origin }) => [source, target, origin.repeated].join());
  return { total, texts: texts.sort() };
}

/** Everything that a memory is asked, with where it stands or without. */
async function answers(
  folder: string,
  { isPlaced = true, ...options }: Options & { readonly isPlaced?: boolean } = {},
  paths?: string[],
): Promise<unknown> {
  const memory = await opened(folder, options, paths);
  const all: unknown[] = [memory.units];
  for (const text of asked) {
    for (const threshold of [0.3, 0.7])
      for (const reverse of [false, true])
        all.push(await memory.match(text, { threshold, reverse, limit: 4 }));
    for (const [words, mode] of [
      [text.split(" ").slice(0, 2).join(" "), "phrase"],
      [text, "all-words"],
    ] as const) {
      const found = await memory.concordance(words, { mode, limit: isPlaced ? 4 : 1000 });
      all.push(isPlaced ? found : withoutPlaces(found));
    }
  }
  const found = await memory.concordance("Perú [0-2]", { mode: "regex", limit: 1000 });
  all.push(isPlaced ? found : withoutPlaces(found));
  for (const side of ["source", "target"] as const)
    all.push([...(await memory.wordCounts(["Perú", "the", "Libre", "xyz"], side))]);
  await memory.close();
  return JSON.parse(
    JSON.stringify(all, (key, value: unknown) =>
      key === "location" && !isPlaced ? undefined : value,
    ),
  );
}

const nameOf = (number: number): string => `article-${String(number).padStart(2, "0")}.tmx`;

function manyFiles(count: number, each = 6): string {
  const files = Array.from({ length: count }, (_, number): [string, readonly Pair[]] => [
    nameOf(number),
    Array.from({ length: each }, (_, at) => pool[(number * 5 + at * 7) % pool.length] as Pair),
  ]);
  return memoryFolder(Object.fromEntries(files));
}

const cacheOf = (folder: string): string => join(folder, ".glosa", "memory");
const indexesIn = (folder: string, side = "source"): readonly string[] =>
  readdirSync(cacheOf(folder))
    .filter((name) => name.endsWith(`.${side}`))
    .sort();
const sharedIn = (folder: string, side = "source"): readonly string[] =>
  indexesIn(folder, side).filter((name) => name.startsWith("shared."));
const write = (folder: string, number: number, pairs: readonly Pair[]): void =>
  writeFileSync(join(folder, "tmx", nameOf(number)), tmxOf(pairs));

/** The units of all files in one file, in their order. */
function inOne(folder: string): string {
  const body = /<body>\n([\s\S]*) {2}<\/body>/u;
  const bodies = readdirSync(join(folder, "tmx"))
    .sort()
    .map((name) => body.exec(readFileSync(join(folder, "tmx", name), "utf8"))?.[1] ?? "");
  const one = memoryFolder({ "all.tmx": [] });
  const empty = tmxOf([]).replace("\n\n", "\n");
  writeFileSync(
    join(one, "tmx", "all.tmx"),
    empty.replace("<body>\n", `<body>\n${bodies.join("")}`),
  );
  return one;
}

describe("a memory in many small files", () => {
  it("has one index, and answers as the same units in one file do", async () => {
    const folder = manyFiles(20);
    const many = await answers(folder, { isPlaced: false });
    expect(indexesIn(folder)).toHaveLength(1);
    expect(indexesIn(folder, "target")).toHaveLength(1);
    expect(many).toEqual(await answers(inOne(folder), { isPlaced: false }));
    expect(await answers(folder, { isPlaced: false })).toEqual(many);
  });

  it("answers so whatever changes, comes and goes, and with penalties", async () => {
    const change = fc.record({
      number: fc.nat(14),
      pairs: fc.option(
        fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: 6, size: "max" }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 6, maxLength: 6 }), async (changes) => {
        const folder = manyFiles(12, 3);
        const penalties = { [`tmx/${nameOf(3)}`]: 5, [`tmx/${nameOf(4)}`]: 10 };
        const paths = [...Object.keys(penalties), "tmx/**/*.tmx"];
        await answers(folder);
        for (const [step, { number, pairs }] of changes.entries()) {
          if (pairs !== null) write(folder, number, pairs);
          else if (number !== 3 && number !== 4)
            rmSync(join(folder, "tmx", nameOf(number)), { force: true });
          if (step % 3 !== 2) continue;
          const fresh = memoryFolder({});
          cpSync(join(folder, "tmx"), join(fresh, "tmx"), { recursive: true });
          expect(await answers(folder, { penalties }, paths)).toEqual(
            await answers(fresh, { penalties }, paths),
          );
          expect(await answers(folder, { isPlaced: false })).toEqual(
            await answers(inOne(folder), { isPlaced: false }),
          );
        }
      }),
      { numRuns: 5 },
    );
  }, 120_000);

  it("reads again and indexes only the file that changed", async () => {
    const folder = manyFiles(20);
    for (let number = 0; number < 20; number++)
      utimesSync(join(folder, "tmx", nameOf(number)), 1_700_000_000, 1_700_000_000);
    await answers(folder);
    const [shared = ""] = sharedIn(folder);
    const built = statSync(join(cacheOf(folder), shared)).mtimeMs;
    write(folder, 7, [pool[1] as Pair]);
    let read = 0;
    const memory = await opened(folder, { progress: (units) => (read = units) });
    expect(memory.units).toBe(19 * 6 + 1);
    await memory.close();
    expect(read).toBe(0);
    expect(sharedIn(folder)).toEqual([shared]);
    expect(statSync(join(cacheOf(folder), shared)).mtimeMs).toBe(built);
    expect(indexesIn(folder)).toHaveLength(2);
  });

  it("joins what has changed once that is many files, and removes what nobody asks any more", async () => {
    const folder = manyFiles(20);
    await answers(folder);
    const before = sharedIn(folder);
    for (let number = 0; number < 6; number++) write(folder, number, pool.slice(number, 9));
    await answers(folder);
    expect(indexesIn(folder)).toHaveLength(1);
    expect(sharedIn(folder)).not.toEqual(before);
    expect(sharedIn(folder, "target")).toHaveLength(1);
  });

  it("forgets the files that are gone", async () => {
    const folder = manyFiles(20);
    await answers(folder);
    for (let number = 0; number < 17; number++) rmSync(join(folder, "tmx", nameOf(number)));
    write(folder, 18, [pool[2] as Pair]);
    const memory = await opened(folder);
    expect(memory.units).toBe(13);
    await memory.close();
    const units = readdirSync(cacheOf(folder)).filter((name) => name.endsWith(".units"));
    expect(units).toHaveLength(3);
  });

  it("may be asked in part, which leaves the index of the whole alone", async () => {
    const folder = manyFiles(20);
    const whole = await answers(folder);
    const shared = sharedIn(folder);
    const few = ["tmx/article-03.tmx", "tmx/article-11.tmx"];
    const alone = memoryFolder({});
    for (const path of few) cpSync(join(folder, path), join(alone, path));
    expect(await answers(folder, {}, few)).toEqual(await answers(alone, {}, few));
    const half = ["tmx/article-0*.tmx"];
    expect(await answers(folder, { isPlaced: false }, half)).toEqual(
      await answers(manyFiles(10), { isPlaced: false }),
    );
    expect(sharedIn(folder)).toEqual(shared);
    expect(await answers(folder)).toEqual(whole);
  });

  it("is indexed while it is listed, and not once more when it is asked", async () => {
    const folder = manyFiles(20);
    const paths = readdirSync(join(folder, "tmx")).map((name) => `tmx/${name}`);
    const warn = (): void => undefined;
    const cacheFolder = join(folder, ".glosa");
    await ensureIndexes(paths, { ...languages, folder, cacheFolder, warn });
    expect(sharedIn(folder)).toHaveLength(1);
    await (await opened(folder)).close();
    expect(indexesIn(folder)).toHaveLength(1);
  });

  it("may be indexed by several at once", async () => {
    const folder = manyFiles(20);
    const right = await answers(manyFiles(20));
    expect(await Promise.all([1, 2, 3, 4].map(() => answers(folder)))).toEqual(
      [1, 2, 3, 4].map(() => right),
    );
    write(folder, 3, [pool[1] as Pair]);
    const [one, ...others] = await Promise.all([1, 2, 3].map(() => answers(folder)));
    expect(others).toEqual([one, one]);
    expect(readdirSync(cacheOf(folder)).filter((name) => name.startsWith("tmp-"))).toEqual([]);
  });

  const damages: readonly (readonly [string, (path: string) => void])[] = [
    ["missing", (path) => rmSync(path)],
    ["cut off", (path) => truncateSync(path, statSync(path).size - 3000)],
    ["empty", (path) => truncateSync(path, 0)],
    [
      "overwritten behind its header",
      (path) => {
        const bytes = readFileSync(path);
        for (let at = 4096; at < bytes.length; at += 512) bytes[at] = (bytes[at] ?? 0) ^ 0x55;
        writeFileSync(path, bytes);
      },
    ],
    [
      "overwritten in its columns",
      (path) => {
        const bytes = readFileSync(path);
        for (let at = 8192; at < bytes.length; at += 512) bytes[at] = (bytes[at] ?? 0) ^ 0x55;
        writeFileSync(path, bytes);
      },
    ],
    ["a folder", (path) => (rmSync(path), mkdirSync(join(path, "x"), { recursive: true }))],
    ["a link to itself", (path) => (rmSync(path), symlinkSync(path, path))],
    ["a link elsewhere", (path) => (rmSync(path), symlinkSync("../../tmx/article-01.tmx", path))],
  ];

  it.each(damages)(
    "is indexed anew, without a word, where a file of it is %s",
    async (_, damage) => {
      const folder = manyFiles(8);
      await answers(folder);
      write(folder, 3, pool.slice(0, 4));
      const warnings: unknown[] = [];
      const options = { warn: (warning: unknown) => void warnings.push(warning) };
      const right = await answers(folder, options);
      const article = readFileSync(join(folder, "tmx", nameOf(1)), "utf8");
      for (const kind of [".source", ".target", ".units"]) {
        const names = readdirSync(cacheOf(folder)).filter((name) => name.endsWith(kind));
        damage(join(cacheOf(folder), names.at(-1) ?? ""));
        expect(await answers(folder, options)).toEqual(right);
        expect(await answers(folder, options)).toEqual(right);
      }
      expect(warnings).toEqual([]);
      expect(readFileSync(join(folder, "tmx", nameOf(1)), "utf8")).toBe(article);
      expect(readdirSync(cacheOf(folder)).filter((name) => name.startsWith("tmp-"))).toEqual([]);
    },
  );

  it("trusts an index only with the units it says that it holds", async () => {
    const folder = manyFiles(8);
    const right = await answers(folder);
    // The same names, other units: the number of units gives it away.
    const other = manyFiles(8, 5);
    await answers(other);
    cpSync(
      join(cacheOf(other), sharedIn(other)[0] ?? ""),
      join(cacheOf(folder), sharedIn(folder)[0] ?? ""),
    );
    expect(await answers(folder)).toEqual(right);
    // And neither that of one part for all of them, nor the other way round.
    write(folder, 3, pool.slice(0, 4));
    const changed = await answers(folder);
    const [own = "", shared = ""] = indexesIn(folder);
    for (const [from, to] of [
      [shared, own],
      [own, shared],
    ] as const) {
      cpSync(join(cacheOf(folder), from), join(cacheOf(folder), to));
      expect(await answers(folder)).toEqual(changed);
      expect(await answers(folder)).toEqual(changed);
    }
  });
});
