import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tmxFormat } from "../../../src/formats/tmx/index.ts";
import { plainText } from "../../../src/model/segment.ts";
import { cutFile, partChunks, type FilePart } from "../../../src/project/indexes/part-of-file.ts";
import { sentences } from "../../memory/sentences.ts";
import { tmxOf } from "../memory/memory-files.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const pairs = sentences(3000).map((source, index) => ({ source, target: `${index}` }));
const text = tmxOf(pairs);

async function unitsOf(path: string, part: FilePart | undefined): Promise<readonly string[]> {
  const read = await tmxFormat.loadReader();
  const context = { path, warn: () => undefined, sourceLanguage: "en", targetLanguage: "es" };
  return [...read(partChunks(path, part), context).units].map((unit) => {
    const line = (unit.location?.line ?? 0) + (part?.linesBefore ?? 0);
    return `${line} ${plainText(unit.source)} ${plainText(unit.target ?? [])}`;
  });
}

describe("a file read in parts", () => {
  it.each([2, 3, 7])(
    "has in %i parts the units that it has as a whole, at the same lines",
    async (count) => {
      const path = join(temporaryFolder({ "a.tmx": text }), "a.tmx");
      const parts = cutFile(path, count, 1000) ?? [];
      expect(parts).toHaveLength(count);
      const units = await Promise.all(parts.map((part) => unitsOf(path, part)));
      expect(units.every((each) => each.length > 100)).toBe(true);
      expect(units.flat()).toEqual(await unitsOf(path, undefined));
    },
  );

  it.each([
    ["is small", "a.tmx", tmxOf(pairs.slice(0, 5))],
    ["is not TMX", "a.xlf", text],
    ["has no unit where it would be cut", "a.tmx", `${text.slice(0, 2000)}${" ".repeat(900_000)}`],
    ["is UTF-16", "a.tmx", Uint8Array.from(Buffer.from(`\uFEFF${text}`, "utf16le"))],
  ])("is not cut where it %s", (_, name, content) => {
    expect(cutFile(join(temporaryFolder({ [name]: content }), name), 2, 10_000)).toBeUndefined();
  });
});
