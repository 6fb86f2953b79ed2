import {
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openMemory } from "../../../src/project/memory/open-memory.ts";
import { sentences } from "../../memory/sentences.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { memoryFolder, tmxOf, type Pair } from "./memory-files.ts";

const patrols: Pair = {
  source: "The peasant patrols closed the road.",
  target: "Las rondas campesinas cerraron la carretera.",
};
const strike: Pair = {
  source: "Two teachers began a hunger strike.",
  target: "Dos maestros iniciaron una huelga de hambre.",
};

function open(folder: string, more: Partial<Parameters<typeof openMemory>[1]> = {}) {
  return openMemory(["tmx/**/*.tmx"], {
    source: "en",
    target: "es",
    folder,
    cacheFolder: join(folder, ".glosa"),
    ...more,
  });
}

const cache = (folder: string): string => join(folder, ".glosa", "memory");
const indexFiles = (folder: string, kind: string): readonly string[] =>
  readdirSync(cache(folder))
    .filter((name) => name.endsWith(kind))
    .map((name) => join(cache(folder), name));

async function targets(folder: string, text: string, threshold = 0.5): Promise<readonly string[]> {
  const memory = await open(folder);
  const matches = await memory.match(text, { threshold });
  await memory.close();
  return matches.map(({ target }) => target);
}

describe("a memory of files", () => {
  it("gives the units most similar, with where they stand", async () => {
    const folder = memoryFolder({ "puno.tmx": [patrols, { ...strike, date: "20260102T030405Z" }] });
    const memory = await open(folder);
    expect(memory.units).toBe(2);
    const [match, ...more] = await memory.match("Two miners began a hunger strike.");
    expect(more).toEqual([]);
    expect(match).toMatchObject({
      ...{ source: strike.source, target: strike.target, kind: "fuzzy" },
      origin: { location: { path: "tmx/puno.tmx", line: 9 }, date: "20260102T030405Z", penalty: 0 },
    });
    expect(match?.similarity).toBeCloseTo(5 / 6, 6);
    await memory.close();
  });

  it("is searched by its targets as well", async () => {
    const memory = await open(memoryFolder({ "puno.tmx": [patrols, strike] }));
    const [match] = await memory.match("Tres maestros iniciaron una huelga de hambre.", {
      reverse: true,
    });
    expect(match).toMatchObject({ source: strike.target, target: strike.source, kind: "fuzzy" });
  });

  it("takes a text for exact whatever its white space, and puts the newer translation first", async () => {
    const older = {
      ...patrols,
      target: "Las patrullas cerraron la vía.",
      date: "20200101T000000Z",
    };
    const memory = await open(
      memoryFolder({ "puno.tmx": [older, { ...patrols, date: "20260101T000000Z" }] }),
    );
    const matches = await memory.match("The peasant  patrols\nclosed the road.");
    expect(matches.map(({ kind, target }) => [kind, target])).toEqual([
      ["exact", patrols.target],
      ["exact", older.target],
    ]);
  });

  it("knows a text in its context by the neighbours in the file, or by those that the unit names", async () => {
    const folder = memoryFolder({
      "a.tmx": [patrols, strike],
      "b.tmx": [{ ...strike, target: "Otra huelga.", props: [["prev", "Nobody came."]] }],
    });
    const memory = await open(folder);
    const kinds = async (previous: string): Promise<readonly (readonly [string, string])[]> =>
      (await memory.match(strike.source, { previous })).map(({ kind, target }) => [kind, target]);
    expect(await kinds(patrols.source)).toEqual([
      ["context", strike.target],
      ["exact", "Otra huelga."],
    ]);
    expect(await kinds("Nobody came.")).toEqual([
      ["context", "Otra huelga."],
      ["exact", strike.target],
    ]);
    expect(await kinds("Somebody came.")).toHaveLength(2);
  });

  it("shows units that say the same once, however many there are", async () => {
    const many = Array.from({ length: 40 }, () => patrols);
    const other = {
      source: "The rural patrols closed the road.",
      target: "Las rondas cerraron la carretera.",
    };
    const memory = await open(memoryFolder({ "puno.tmx": [...many, other] }));
    const matches = await memory.match(patrols.source, { limit: 2 });
    expect(matches.map(({ target, origin }) => [target, origin.repeated])).toEqual([
      [patrols.target, 39],
      [other.target, 0],
    ]);
  });

  it("takes off what a folder penalty-10 says, as OmegaT, or the configuration", async () => {
    const folder = memoryFolder({
      "old/penalty-10/puno.tmx": [patrols],
      "new.tmx": [{ ...patrols, target: "Nueva." }],
    });
    const found = async (penalties: Record<string, number>): Promise<unknown> => {
      const memory = await open(folder, { penalties });
      return (await memory.match(patrols.source)).map(({ target, similarity }) => [
        target,
        similarity,
      ]);
    };
    expect(await found({})).toEqual([
      ["Nueva.", 1],
      [patrols.target, 0.9],
    ]);
    expect(await found({ "tmx/**/*.tmx": 25 })).toEqual([
      ["Nueva.", 0.75],
      [patrols.target, 0.75],
    ]);
  });

  it("serves a region with the language, and another region for one point", async () => {
    const folder = memoryFolder({
      "es.tmx": [{ ...patrols, target: "general" }],
      "pe.tmx": [{ ...patrols, target: "de aquí", targetLanguage: "es-PE" }],
      "mx.tmx": [{ ...patrols, target: "de allá", targetLanguage: "es-MX" }],
    });
    const memory = await open(folder, { target: "es-PE" });
    const matches = await memory.match(patrols.source);
    expect(matches.map(({ target, similarity }) => [target, similarity])).toEqual([
      ["general", 1],
      ["de aquí", 1],
      ["de allá", 0.99],
    ]);
  });
});

describe("the index of a memory", () => {
  it("is read, not built, while the file is the same; and built when it is not", async () => {
    const folder = memoryFolder({ "puno.tmx": [patrols] });
    const path = join(folder, "tmx", "puno.tmx");
    utimesSync(path, 1_700_000_000, 1_700_000_000);
    expect(await targets(folder, patrols.source)).toEqual([patrols.target]);
    const [before] = indexFiles(folder, ".source");
    const built = statSync(before ?? "").mtimeMs;
    // Another time, the same bytes: the content decides.
    utimesSync(path, 1_700_000_100, 1_700_000_100);
    expect(await targets(folder, patrols.source)).toEqual([patrols.target]);
    expect(statSync(before ?? "").mtimeMs).toBe(built);
    writeFileSync(path, tmxOf([strike]));
    expect(await targets(folder, strike.source)).toEqual([strike.target]);
    expect(await targets(folder, patrols.source)).toEqual([]);
    expect(indexFiles(folder, ".source")).toHaveLength(1);
  });

  it("sees a change that keeps size and time", async () => {
    const folder = memoryFolder({ "puno.tmx": [patrols] });
    const path = join(folder, "tmx", "puno.tmx");
    expect(await targets(folder, patrols.source)).toEqual([patrols.target]);
    const { mtime } = statSync(path);
    writeFileSync(
      path,
      tmxOf([
        {
          ...patrols,
          target: patrols.target.replace("carretera", "avenidaa").slice(0, patrols.target.length),
        },
      ]),
    );
    utimesSync(path, mtime, mtime);
    expect(await targets(folder, patrols.source)).toEqual([
      "Las rondas campesinas cerraron la avenidaa.",
    ]);
  });

  it("reads again only the file that changed", async () => {
    const folder = memoryFolder({ "a.tmx": [patrols], "b.tmx": [strike] });
    await targets(folder, "x");
    const times = (): readonly number[] =>
      indexFiles(folder, ".source").map((name) => statSync(name).mtimeMs);
    const before = times();
    writeFileSync(join(folder, "tmx", "b.tmx"), tmxOf([strike, patrols]));
    await targets(folder, "x");
    expect(times()[0]).toBe(before[0]);
    expect(times()[1]).not.toBe(before[1]);
  });

  it.each([
    ["cut off", (path: string) => truncateSync(path, statSync(path).size - 5000)],
    ["emptied", (path: string) => truncateSync(path, 0)],
    ["missing", (path: string) => rmSync(path)],
    [
      "overwritten in the middle",
      (path: string) => {
        const bytes = readFileSync(path);
        for (let at = 4096; at < bytes.length; at += 512) bytes[at] = (bytes[at] ?? 0) ^ 0x55;
        writeFileSync(path, bytes);
      },
    ],
    [
      "of another version",
      (path: string) => {
        const bytes = readFileSync(path);
        bytes.write("glosa-index 0", 0);
        writeFileSync(path, bytes);
      },
    ],
  ])("is built anew, without a word, when a file of it is %s", async (_, damage) => {
    const folder = memoryFolder({ "puno.tmx": [patrols, strike] });
    for (const kind of [".units", ".source", ".json"]) {
      expect(await targets(folder, strike.source)).toEqual([strike.target]);
      for (const path of indexFiles(folder, kind)) damage(path);
    }
    expect(await targets(folder, strike.source)).toEqual([strike.target]);
    const reversed = async (): Promise<readonly string[]> => {
      const memory = await open(folder);
      const matches = await memory.match(strike.target, { reverse: true });
      await memory.close();
      return matches.map(({ target }) => target);
    };
    expect(await reversed()).toEqual([strike.source]);
    for (const path of indexFiles(folder, ".target")) damage(path);
    expect(await reversed()).toEqual([strike.source]);
  });

  it("may be built by several at once", async () => {
    const pairs = sentences(300).map((source, index) => ({
      source,
      target: `[${index}] ${source}`,
    }));
    const folder = memoryFolder({ "puno.tmx": [...pairs, patrols] });
    const all = await Promise.all(Array.from({ length: 6 }, () => targets(folder, patrols.source)));
    expect(all).toEqual(all.map(() => [patrols.target]));
    expect(await targets(folder, patrols.source)).toEqual([patrols.target]);
    expect(readdirSync(cache(folder)).filter((name) => name.startsWith("tmp-"))).toEqual([]);
  });

  it("answers the same when it is held in memory", async () => {
    const pairs = sentences(500).map((source, index) => ({
      source,
      target: `[${index}] ${source}`,
    }));
    const memory = await open(
      memoryFolder({ "a.tmx": pairs.slice(0, 200), "b.tmx": pairs.slice(200) }),
    );
    const asked = sentences(20, 99);
    const answers = async (): Promise<unknown> =>
      Promise.all(asked.map((text) => memory.match(text, { threshold: 0.4, limit: 9 })));
    const cold = await answers();
    await memory.hold();
    expect(await answers()).toEqual(cold);
  });

  it("stands elsewhere where the project may not be written to", async () => {
    const folder = memoryFolder({ "puno.tmx": [patrols] });
    const own = temporaryFolder();
    const before = process.env["XDG_CACHE_HOME"];
    process.env["XDG_CACHE_HOME"] = own;
    try {
      // A file where the folder should be: nobody can write there, not even root.
      writeFileSync(join(folder, ".glosa"), "");
      expect(await targets(folder, patrols.source)).toEqual([patrols.target]);
      expect(readdirSync(join(own, "glosa"))).toHaveLength(1);
    } finally {
      if (before === undefined) delete process.env["XDG_CACHE_HOME"];
      else process.env["XDG_CACHE_HOME"] = before;
    }
  });

  it("says what is wrong with a memory file", async () => {
    const folder = temporaryFolder({ "tmx/bad.tmx": "<tmx><body><tu>", "tmx/no.txt": "Hola." });
    await expect(open(folder)).rejects.toMatchObject({ path: "tmx/bad.tmx" });
    const options = { source: "en", target: "es", folder, cacheFolder: join(folder, ".glosa") };
    await expect(openMemory(["tmx/none.tmx"], options)).rejects.toMatchObject({
      code: "fileMissing",
    });
    await expect(openMemory(["tmx/no.txt"], options)).rejects.toMatchObject({
      code: "notBilingual",
    });
  });
});
