// An index that was damaged, or made by hand: built anew in silence, and nothing outside of it is touched.

import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readManifest, writeManifest } from "../../../src/project/indexes/manifest.ts";
import { openMemory } from "../../../src/project/memory/open-memory.ts";
import { memoryFolder } from "../memory/memory-files.ts";

const patrols = {
  source: "The peasant patrols closed the road.",
  target: "Las rondas campesinas cerraron la carretera.",
};
const victims = ["thesis.source", "thesis.target", "thesis.0.units"];

/** What the memory answers from both sides, and what it warns of. */
async function answers(folder: string): Promise<unknown> {
  const warnings: unknown[] = [];
  const memory = await openMemory(["tmx/*.tmx"], {
    source: "en",
    target: "es",
    folder,
    cacheFolder: join(folder, ".glosa"),
    warn: (warning) => warnings.push(warning),
  });
  const found = await memory.match(patrols.source);
  const reverse = await memory.match(patrols.target, { reverse: true });
  await memory.close();
  return { found: found.map(({ target }) => target), reverse: reverse.length, warnings };
}

const right = { found: [patrols.target], reverse: 1, warnings: [] };

/** A project with its index, and files beside it that no index may touch. */
async function indexed(): Promise<{ readonly folder: string; readonly cache: string }> {
  const folder = memoryFolder({ "puno.tmx": [patrols] });
  utimesSync(join(folder, "tmx", "puno.tmx"), 1_700_000_000, 1_700_000_000);
  expect(await answers(folder)).toEqual(right);
  for (const name of victims) writeFileSync(join(folder, name), "Vacancia.");
  return { folder, cache: join(folder, ".glosa", "memory") };
}

function manifestIn(cache: string): string {
  return readdirSync(cache).find((name) => name.endsWith(".json")) ?? "";
}

const sumOf = (body: string): string => createHash("sha256").update(body).digest("hex");

/** The manifest with other members, and a checksum that is right. */
function forge(cache: string, members: Readonly<Record<string, unknown>>): void {
  const path = join(cache, manifestIn(cache));
  const [, before = "{}"] = readFileSync(path, "utf8").split("\n");
  const body = `${JSON.stringify({ ...(JSON.parse(before) as object), ...members })}\n`;
  writeFileSync(path, `${sumOf(body)}\n${body}`);
}

describe("a manifest", () => {
  it("is read as it was written, and under no other key", async () => {
    const { cache } = await indexed();
    const key = manifestIn(cache).replace(/\.json$/u, "");
    const manifest = readManifest(cache, key);
    expect(manifest?.parts).toHaveLength(1);
    if (manifest === undefined) return;
    writeManifest(cache, key, manifest);
    expect(readManifest(cache, key)).toEqual(manifest);
    writeManifest(cache, "other", manifest);
    expect(readManifest(cache, "other")).toBeUndefined();
  });

  it("is not believed with any of its bits turned", async () => {
    const { cache } = await indexed();
    const name = manifestIn(cache);
    const key = name.replace(/\.json$/u, "");
    const bytes = readFileSync(join(cache, name));
    expect(readManifest(cache, key)).toBeDefined();
    fc.assert(
      fc.property(fc.nat({ max: bytes.length * 8 - 1 }), (bit) => {
        const damaged = Buffer.from(bytes);
        damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        writeFileSync(join(cache, name), damaged);
        expect(readManifest(cache, key)).toBeUndefined();
      }),
    );
  });

  const part = { units: 1, files: 1 };
  const outside = "../../thesis";
  it.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ["a path for a name", { parts: [{ ...part, name: outside }] }],
    ["a path for a name and another hash", { parts: [{ ...part, name: outside }], hash: "x" }],
    ["its own key before a path", { parts: [{ ...part, name: `KEY/../${outside}` }], hash: "x" }],
    ["a path after a good name", { parts: [{ ...part, name: `NAME/../${outside}` }], hash: "x" }],
    ["a line feed after a good name", { parts: [{ ...part, name: "NAME\n" }], hash: "x" }],
    ["a NUL in a name", { parts: [{ ...part, name: "NAME\0" }], hash: "x" }],
    ["a very long name", { parts: [{ ...part, name: "x".repeat(5000) }], hash: "x" }],
    ["a number for a name", { parts: [{ ...part, name: 5 }], hash: "x" }],
    ["a name alone", { parts: [{ name: 5 }] }],
    ["nothing for a part", { parts: [null], hash: "x" }],
    ["a text for a part", { parts: ["NAME"], hash: "x" }],
    ["lists for parts", { parts: [[]] }],
    ["an object for parts", { parts: { length: 1 } }],
    ["no parts", { parts: undefined }],
    ["endless files", { parts: [{ name: "NAME", units: 1, files: 1e15 }], hash: "x" }],
    ["too many files", { parts: [{ name: "NAME", units: 1, files: 9999 }], hash: "x" }],
    ["half a file", { parts: [{ name: "NAME", units: 1, files: 0.5 }] }],
    ["fewer units than none", { parts: [{ name: "NAME", units: -1, files: 1 }], hash: "x" }],
    ["a text for its size", { size: "12", hash: "x" }],
    ["a part that is not there", { parts: [{ ...part, name: "KEY.000000000000-1.0" }] }],
  ])("with %s is replaced, and removes nothing", async (_, members) => {
    const { folder, cache } = await indexed();
    const key = manifestIn(cache).replace(/\.json$/u, "");
    const name = readdirSync(cache)
      .find((each) => each.endsWith(".source"))
      ?.replace(/\.source$/u, "");
    const filled = JSON.stringify(members)
      .replaceAll("KEY", key)
      .replaceAll("NAME", name ?? "");
    forge(cache, JSON.parse(filled) as Record<string, unknown>);
    expect(await answers(folder)).toEqual(right);
    expect(victims.filter((victim) => !existsSync(join(folder, victim)))).toEqual([]);
    expect(await answers(folder)).toEqual(right);
  });

  it.each(["", "null", "5", "[]", "\0", "{}", "{", '"x"'])("of %j is replaced", async (body) => {
    const { folder, cache } = await indexed();
    for (const text of [body, `${sumOf(body)}\n${body}`]) {
      writeFileSync(join(cache, manifestIn(cache)), text);
      expect(await answers(folder)).toEqual(right);
    }
  });
});

const kinds = [".json", ".source", ".target", ".units"] as const;
const obstacles = [
  ["a folder", (path: string) => mkdirSync(path)],
  ["a folder with a file", (path: string) => mkdirSync(join(path, "x"), { recursive: true })],
  ["a link to itself", (path: string) => symlinkSync(path, path)],
  ["a link to nothing", (path: string) => symlinkSync("nothing", path)],
  ["a link to a folder", (path: string) => symlinkSync("../..", path)],
  ["a link to a file", (path: string) => symlinkSync("../../thesis.source", path)],
  ["random bytes", (path: string) => writeFileSync(path, "Vacancia".repeat(2000))],
] as const;

describe.each(obstacles)("with %s in its place", (_, put) => {
  it.each(kinds)("a %s file is made anew", async (kind) => {
    const { folder, cache } = await indexed();
    const names = readdirSync(cache).filter((name) => name.endsWith(kind));
    expect(names).toHaveLength(1);
    const path = join(cache, names[0] ?? "");
    rmSync(path);
    put(path);
    expect(await answers(folder)).toEqual(right);
    expect(await answers(folder)).toEqual(right);
    for (const victim of victims)
      expect(readFileSync(join(folder, victim), "utf8")).toBe("Vacancia.");
    expect(readdirSync(cache).filter((name) => name.startsWith("tmp-"))).toEqual([]);
  });
});

describe("what stands beside an index", () => {
  it("is swept only where a build that was killed left it", async () => {
    const { folder, cache } = await indexed();
    const id = "01234567-89ab-cdef-0123-456789abcdef";
    const ours = [`tmp-${id}.0.units`, `tmp-${id}-whole.1.source`, `tmp-${id}.target`];
    const others = [`tmp-${id}`, `tmp-${id}.raw`, "tmp-photo.raw", "tmp-a.0.units", "notes.units"];
    for (const name of [...ours, ...others]) {
      writeFileSync(join(cache, name), "x");
      utimesSync(join(cache, name), 1_600_000_000, 1_600_000_000);
    }
    writeFileSync(join(folder, "tmx", "puno.tmx"), readFileSync(join(folder, "tmx", "puno.tmx")));
    rmSync(join(cache, manifestIn(cache)));
    expect(await answers(folder)).toEqual(right);
    const left = readdirSync(cache);
    expect(ours.filter((name) => left.includes(name))).toEqual([]);
    expect(others.filter((name) => !left.includes(name))).toEqual([]);
  });
});

describe("where the project's folder is a link", () => {
  it("the index stands with the user's own files, and one warning says why", async () => {
    const { folder } = await indexed();
    const own = join(folder, "own");
    renameSync(join(folder, ".glosa"), join(folder, "elsewhere"));
    cpSync(join(folder, "elsewhere"), join(folder, "before"), { recursive: true });
    symlinkSync("elsewhere", join(folder, ".glosa"));
    const before = process.env["XDG_CACHE_HOME"];
    process.env["XDG_CACHE_HOME"] = own;
    try {
      const warning = { code: "cacheLink", path: ".glosa" };
      expect(await answers(folder)).toMatchObject({ ...right, warnings: [warning] });
      expect(readdirSync(join(own, "glosa"))).toHaveLength(1);
      // A home of nobody's: the folder for temporary files is left.
      process.env["XDG_CACHE_HOME"] = join(folder, victims[0] ?? "");
      process.env["TMPDIR"] = join(folder, "temporary");
      mkdirSync(join(folder, "temporary"));
      chmodSync(join(folder, "temporary"), 0o755);
      expect(await answers(folder)).toMatchObject({ ...right, warnings: [warning] });
      expect(readdirSync(join(folder, "temporary"))).toHaveLength(1);
    } finally {
      delete process.env["TMPDIR"];
      if (before === undefined) delete process.env["XDG_CACHE_HOME"];
      else process.env["XDG_CACHE_HOME"] = before;
    }
    expect(readdirSync(join(folder, "elsewhere"), { recursive: true })).toEqual(
      readdirSync(join(folder, "before"), { recursive: true }),
    );
  });
});
