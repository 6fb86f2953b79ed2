import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Bitext } from "../../../src/model/bitext.ts";
import type { Warning } from "../../../src/model/errors.ts";
import { alignPair, loadPair } from "../../../src/project/bitext/align-pair.ts";
import { alignPairs } from "../../../src/project/bitext/align-pairs.ts";
import { keepPair, placeOfPair } from "../../../src/project/bitext/pair-cache.ts";
import type { PairTask } from "../../../src/project/bitext/pair-task.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const english = "Congress debated the motion.\n\nThe patrols of Puno marched to Lima.\n";
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
    cacheFolder: join(folder, ".glosa"),
    ...changes,
  };
}

async function load(task: PairTask): Promise<{ bitext: Bitext; warnings: Warning[] }> {
  const warnings: Warning[] = [];
  const bitext = await loadPair(task, (warning) => warnings.push(warning));
  return { bitext, warnings };
}

function keptFiles({ folder }: PairTask): string[] {
  const shelf = join(folder, ".glosa", "pairs");
  return readdirSync(shelf).map((name) => join(shelf, name));
}

/** Keeps another pair in its place, so that a reading shows whether it came from there. */
async function keepOther(task: PairTask): Promise<Bitext> {
  const { bitext } = await load(task);
  const other = { ...bitext, units: bitext.units.slice(0, 1) };
  keepPair(placeOfPair(task), { bitext: other, warnings: [] }, task);
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
    expect(await load({ ...task, cacheFolder: undefined })).toEqual(first);
  });

  it("is not aligned again, alone or among many", async () => {
    const task = project();
    const other = await keepOther(task);
    expect((await load(task)).bitext).toEqual(other);
    expect(await alignPairs([task, task])).toMatchObject([{ bitext: other }, { bitext: other }]);
  });

  it.each([
    ["source", (task: PairTask) => join(task.folder, task.sourcePath)],
    ["target", (task: PairTask) => join(task.folder, task.targetPath)],
  ])("is not believed after a change of its %s", async (_, pathOf) => {
    const task = project();
    await keepOther(task);
    writeFileSync(pathOf(task), `${readFileSync(pathOf(task), "utf8")}\nPuno.\n`);
    const { bitext } = await load(task);
    expect(bitext).toEqual((await load({ ...task, cacheFolder: undefined })).bitext);
    // The new pair has taken the place of the old one.
    expect(keptFiles(task)).toHaveLength(1);
  });

  it.each<[string, Partial<PairTask>]>([
    ["another glossary", { lexicon: [{ source: ["patrol"], target: ["ronda"], weight: 1 }] }],
    ["another source language", { source: "en-GB" }],
    ["another target language", { target: "es-PE" }],
  ])("is not believed with %s", async (_, changes) => {
    const task = project();
    await keepOther(task);
    const changed = { ...task, ...changes };
    expect(await load(changed)).toEqual(await load({ ...changed, cacheFolder: undefined }));
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

  it("is not kept where a file was saved while it was read", async () => {
    const task = project();
    const before = placeOfPair(task);
    const pair = await alignPair({ ...task, cacheFolder: undefined });
    writeFileSync(join(task.folder, task.targetPath), `${spanish}\nPuno.\n`);
    keepPair(before, pair, task);
    expect(readdirSync(task.folder).sort()).toEqual(["en", "es"]);
  });

  it("is no excuse for a file that is gone", async () => {
    const task = project();
    await load(task);
    rmSync(join(task.folder, task.targetPath));
    await expect(load(task)).rejects.toMatchObject({ code: "fileMissing", path: "es/motion.txt" });
  });

  it("is kept in a project only", async () => {
    const task = project({ cacheFolder: undefined });
    await load(task);
    expect(readdirSync(task.folder).sort()).toEqual(["en", "es"]);
  });

  it("is done without where nothing can be written", async () => {
    const task = project();
    writeFileSync(join(task.folder, ".glosa"), "a file, not a folder");
    expect((await load(task)).bitext.units.length).toBeGreaterThan(1);
  });
});
