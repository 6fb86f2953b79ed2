import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Bitext } from "../../../src/model/bitext.ts";
import type { Warning } from "../../../src/model/errors.ts";
import { alignPair } from "../../../src/project/bitext/align-pair.ts";
import { alignPairs } from "../../../src/project/bitext/align-pairs.ts";
import { keepPair, pairCache, recallPair } from "../../../src/project/bitext/pair-cache.ts";
import type { AlignedPair, PairTask } from "../../../src/project/bitext/pair-task.ts";
import { diskFiles, unsavedFiles, type Files } from "../../../src/project/disk/files.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const english = "Congress debated the motion.\n\nThe patrols of Puno marched to Lima.\n";
const patrols = [{ source: ["patrol"], target: ["ronda"], weight: 1 }];
const spanish = "El Congreso debatió la moción.\n\nLas rondas de Puno marcharon a Lima.\n";

function project(changes: Partial<PairTask> = {}): PairTask {
  const folder = temporaryFolder({ "en/motion.txt": english, "es/motion.txt": spanish });
  return {
    folder,
    sourcePath: "en/motion.txt",
    targetPath: "es/motion.txt",
    source: "en",
    target: "es",
    lexicon: [],
    cache: pairCache(join(folder, ".glosa"), []),
    ...changes,
  };
}

/** With the warnings that were told, which are those handed over. */
async function load(task: PairTask, files = diskFiles): Promise<AlignedPair> {
  const told: Warning[] = [];
  const pair = await alignPair(task, { warn: (warning) => told.push(warning), files });
  expect(pair.warnings).toEqual(told);
  return pair;
}

function keptFiles({ folder }: PairTask): string[] {
  const shelf = join(folder, ".glosa", "pairs");
  return readdirSync(shelf).map((name) => join(shelf, name));
}

/** Keeps another pair in its place, so that a reading shows whether it came from there. */
async function keepOther(task: PairTask): Promise<Bitext> {
  const { bitext } = await load(task);
  const other = { ...bitext, units: bitext.units.slice(0, 1) };
  rmSync(join(task.folder, ".glosa"), { recursive: true });
  keepPair(task, diskFiles, { bitext: other, warnings: [] });
  return other;
}

describe("a kept pair", () => {
  it("is the pair that was aligned, with its places and warnings", async () => {
    const task = project();
    writeFileSync(
      join(task.folder, "en/motion.txt"),
      Buffer.concat([Buffer.from(english), Buffer.from([0x43, 0xe9, 0x2e])]),
    );
    const first = await load(task);
    expect(first.bitext.units.length).toBeGreaterThan(1);
    expect(first.warnings).toMatchObject([{ code: "assumedWindows1252", path: "en/motion.txt" }]);
    expect(keptFiles(task)).toHaveLength(1);
    expect(await load(task)).toEqual(first);
    expect(await load({ ...task, cache: undefined })).toEqual({ ...first, imprint: undefined });
  });

  it("is not aligned again, alone or among many", async () => {
    const task = project();
    const other = await keepOther(task);
    expect((await load(task)).bitext).toEqual(other);
    // Few bytes are left to the caller, who recalls them.
    expect(await alignPairs([task, task])).toEqual([undefined, undefined]);
    expect(recallPair(task, diskFiles)).toMatchObject({ bitext: other, warnings: [] });
  });

  it.each([
    ["source", (task: PairTask) => join(task.folder, task.sourcePath)],
    ["target", (task: PairTask) => join(task.folder, task.targetPath)],
  ])("is not believed after a change of its %s", async (_, pathOf) => {
    const task = project();
    await keepOther(task);
    writeFileSync(pathOf(task), `${readFileSync(pathOf(task), "utf8")}\nPuno.\n`);
    const { bitext } = await load(task);
    expect(bitext).toEqual((await load({ ...task, cache: undefined })).bitext);
    // The new pair has taken the place of the old one.
    expect(keptFiles(task)).toHaveLength(1);
  });

  it.each<[string, Partial<PairTask>]>([
    ["another glossary", { lexicon: patrols }],
    ["another source language", { source: "en-GB" }],
    ["another target language", { target: "es-PE" }],
  ])("is not believed with %s", async (_, changes) => {
    const task = project();
    await keepOther(task);
    const cache = pairCache(join(task.folder, ".glosa"), changes.lexicon ?? []);
    const changed = { ...task, ...changes, cache };
    const { bitext } = await load({ ...changed, cache: undefined });
    expect((await load(changed)).bitext).toEqual(bitext);
  });

  it.each([
    ["cut off", (text: string) => text.slice(0, -20)],
    ["changed by hand", (text: string) => text.replace("Puno", "Pano")],
    ["emptied", () => ""],
  ])("is made anew where it was %s", async (_, damage) => {
    const task = project();
    const first = await load(task);
    const [path = ""] = keptFiles(task);
    const whole = readFileSync(path, "utf8");
    writeFileSync(path, damage(whole));
    expect(await load(task)).toEqual(first);
    expect(readFileSync(path, "utf8")).toBe(whole);
  });

  it("is kept by the bytes that were read, whatever is saved meanwhile", async () => {
    const task = project();
    const path = join(task.folder, task.targetPath);
    const opened: string[] = [];
    const files: Files = {
      ...diskFiles,
      chunks: (folder, name) => {
        const chunks = [...diskFiles.chunks(folder, name)];
        opened.push(name);
        // Saved as soon as it was read.
        if (name === task.targetPath) writeFileSync(path, `${spanish}\nPuno.\n`);
        return chunks;
      },
    };
    const before = await load(task, files);
    expect(opened).toEqual([task.sourcePath, task.targetPath]);
    const after = await load(task);
    expect(after.bitext.target.content).toBe(`${spanish}\nPuno.\n`);
    expect(after.bitext).toEqual((await load({ ...task, cache: undefined })).bitext);
    expect(before.bitext.target.content).toBe(spanish);
  });

  it("serves an editor that has the saved text, and keeps no other for it", async () => {
    const task = project();
    const path = join(task.folder, task.targetPath);
    const writing = unsavedFiles(new Map([[path, `${spanish}\nPuno.\n`]]));
    const unkept = await load(task, writing);
    expect(unkept.bitext.target.content).toBe(`${spanish}\nPuno.\n`);
    expect(unkept.imprint).toBeUndefined();
    expect(readdirSync(task.folder).sort()).toEqual(["en", "es"]);
    const opened = unsavedFiles(new Map([[path, spanish]]));
    const first = await load(task, opened);
    expect(keptFiles(task)).toHaveLength(1);
    expect(first.imprint).toBeDefined();
    expect(await load(task)).toEqual(first);
    const other = await keepOther(task);
    expect((await load(task, opened)).bitext).toEqual(other);
    expect((await load(task, writing)).bitext).toEqual(unkept.bitext);
  });

  it("is no excuse for a file that is gone", async () => {
    const task = project();
    await load(task);
    rmSync(join(task.folder, task.targetPath));
    await expect(load(task)).rejects.toMatchObject({ code: "fileMissing", path: "es/motion.txt" });
  });

  it("is kept in a project only", async () => {
    const task = project({ cache: undefined });
    await load(task);
    expect(readdirSync(task.folder).sort()).toEqual(["en", "es"]);
  });

  it("is done without where nothing can be written", async () => {
    const task = project();
    writeFileSync(join(task.folder, ".glosa"), "a file, not a folder");
    expect((await load(task)).bitext.units.length).toBeGreaterThan(1);
  });
});
